import { serialsAfter } from '../domain/number/serial';
import type { Desk } from './desk';
import type { Remembered } from './memory';

/**
 * What is remembered, with counters that can be trusted: a workbook that was copied has no memory, so they are
 * raised over every number that its rows show or its progress log tells of, deleted tickets included (D2: never reused).
 */
export function recallCounters(desk: Desk): Remembered {
  const remembered = desk.recall();
  if (remembered.layout !== undefined) return remembered;
  const { rows, zone } = desk.open(remembered, ['number']);
  const shown = rows.flatMap((row) => row.ticket.number ?? []);
  const serials = serialsAfter(remembered.serials, [...shown, ...desk.givenNumbers(zone).map((given) => given.number)]);
  return { ...remembered, serials };
}
