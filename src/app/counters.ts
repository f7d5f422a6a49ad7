import { highestSerial } from '../domain/knowledge/knowledgeNo';
import { serialsAfter } from '../domain/number/serial';
import type { Desk } from './desk';
import type { Remembered } from './memory';

/**
 * What is remembered, with counters that can be trusted: a workbook that was copied has no memory, so they are
 * raised over every number that its rows show or its progress log tells of, deleted and archived tickets included (D2: never reused).
 */
export function recallCounters(desk: Desk): Remembered {
  const remembered = desk.recall();
  if (remembered.layout !== undefined) return remembered;
  const opened = desk.open(remembered, ['number']);
  const { rows, zone } = opened;
  const archived = desk.archives.tickets(opened, ['number']);
  const shown = [...rows.map(({ ticket }) => ticket), ...archived].flatMap(({ number }) => number ?? []);
  const serials = serialsAfter(remembered.serials, [...shown, ...desk.givenNumbers(zone).map((given) => given.number)]);
  const articleSerial = highestSerial(remembered.articleSerial, desk.givenKnowledgeNos());
  return { ...remembered, serials, articleSerial };
}
