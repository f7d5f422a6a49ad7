import type { CustomerIndexed } from '../domain/customer/register';
import { highestSerial } from '../domain/knowledge/knowledgeNo';
import { customerSerialsAfter } from '../domain/number/customerNumber';
import { givenBy, type IsGiven } from '../domain/number/givenNumbers';
import { recentSerials } from '../domain/number/givenSince';
import type { GivenNumber } from '../domain/number/restoreNumbers';
import { serialsAfter } from '../domain/number/serial';
import type { Desk, Opened } from './desk';
import { type Remembered, sweepSoon } from './memory';
import { Refused } from './refused';
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

/** What counters are derived from anew in the workbook itself. */
interface Standing extends Opened {
  readonly customers: readonly CustomerIndexed[];
}

/** The workbook with its customers' numbers: one call, two where the sheet of the customers is not there. */
function openStanding(desk: Desk, remembered: Remembered): Standing {
  const fields = ['number', 'customerNo', 'status', 'owner'] as const;
  try {
    return desk.customers.open(remembered, fields);
  } catch (error) {
    // Without the sheet, tickets still tell which numbers were given; where another is missing, this is refused too.
    if (!(error instanceof Refused) || error.code !== 'notSetUp') throw error;
    return { ...desk.open(remembered, fields), customers: [] };
  }
}

/**
 * What is remembered, with counters that can be trusted: a workbook that was copied has no memory, and one whose counters
 * cannot be read has none of use, so they are raised over every number of tickets, customers and articles that its rows
 * show or its progress log tells of, deleted and archived tickets included (D2: never reused), and what each owner has on
 * the desk is counted anew (D4).
 * @throws Refused "archiveUnread" where the numbers of an archive are wanted that cannot be opened: those of its tickets
 */
export function recallCounters(desk: Desk): Remembered {
  const remembered = desk.recall();
  const isCopied = remembered.layout === undefined;
  if (!isCopied && remembered.customerSerials !== undefined) return remembered;
  const standing = openStanding(desk, remembered);
  const { rows, zone, customers } = standing;
  // The counter of the customers alone is no reason to stop the desk for an archive that is lost.
  const skip = isCopied ? undefined : () => {};
  const archived = desk.archives.tickets(standing, ['number', 'customerNo'], undefined, undefined, skip);
  const tickets = [...rows.map(({ ticket }) => ticket), ...archived];
  const noted = desk.givenInNotes();
  const customerSerials = customerSerialsAfter(remembered.customerSerials ?? {}, [
    ...[...tickets, ...customers].flatMap(({ customerNo }) => customerNo ?? []),
    ...noted.customerNos,
  ]);
  if (!isCopied) {
    desk.remember(remembered, { ...remembered, customerSerials });
    return desk.known();
  }
  const shown = tickets.flatMap(({ number }) => number ?? []);
  const serials = serialsAfter(remembered.serials, [...shown, ...desk.givenNumbers(zone).map((given) => given.number)]);
  const articleSerial = highestSerial(remembered.articleSerial, noted.knowledgeNos);
  const load = openLoad(rows, remembered.load);
  // Written at once, with where the columns stand: from then on nobody counts again.
  const soon = sweepSoon(remembered);
  // Of numbers that were given before the sweep has nothing to tell.
  const sweep = { ...soon.sweep, counted: recentSerials(serials) };
  desk.remember(remembered, { ...soon, sweep, serials, customerSerials, articleSerial, load });
  return desk.known();
}
