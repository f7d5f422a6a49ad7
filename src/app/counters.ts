import { highestSerial } from '../domain/knowledge/knowledgeNo';
import { givenBy, type IsGiven } from '../domain/number/givenNumbers';
import { recentSerials } from '../domain/number/givenSince';
import type { GivenNumber } from '../domain/number/restoreNumbers';
import { serialsAfter } from '../domain/number/serial';
import type { Desk } from './desk';
import { type Remembered, sweepSoon } from './memory';
import { openLoad } from './sweeping/openLoad';

/** What the counters tell of numbers; undefined in a copied workbook, whose counters are not there yet. */
export const givenIn = ({ layout, serials }: Pick<Remembered, 'layout' | 'serials'>): IsGiven | undefined =>
  layout === undefined ? undefined : givenBy(serials);

/**
 * Whether a number was ever given, as the counters tell, or the log where they fell behind, however that came.
 * @param lines what the log tells; asked only for a number that was not counted
 */
export function givenOrTold(isCounted: IsGiven, lines: () => readonly GivenNumber[]): IsGiven {
  let told: ReadonlySet<string> | undefined;
  return (number) => {
    if (isCounted(number)) return true;
    told ??= new Set(lines().map((line) => line.number));
    return told.has(number);
  };
}

/**
 * What is remembered, with counters that can be trusted: a workbook that was copied has no memory, and one whose counters
 * cannot be read has none of use, so they are
 * raised over every number that its rows show or its progress log tells of, deleted and archived tickets included (D2: never reused),
 * and what each owner has on the desk is counted anew (D4).
 */
export function recallCounters(desk: Desk): Remembered {
  const remembered = desk.recall();
  if (remembered.layout !== undefined) return remembered;
  const opened = desk.open(remembered, ['number', 'status', 'owner']);
  const { rows, zone } = opened;
  const archived = desk.archives.tickets(opened, ['number']);
  const shown = [...rows.map(({ ticket }) => ticket), ...archived].flatMap(({ number }) => number ?? []);
  const serials = serialsAfter(remembered.serials, [...shown, ...desk.givenNumbers(zone).map((given) => given.number)]);
  const articleSerial = highestSerial(remembered.articleSerial, desk.givenKnowledgeNos());
  const load = openLoad(rows, remembered.load);
  // Written at once, with where the columns stand: from then on nobody counts again.
  const soon = sweepSoon(remembered);
  // Of numbers that were given before the sweep has nothing to tell.
  const sweep = { ...soon.sweep, counted: recentSerials(serials) };
  desk.remember(remembered, { ...soon, sweep, serials, articleSerial, load });
  return desk.known();
}
