import { countTexts } from '../../domain/record/countTexts';
import type { Moment } from '../../domain/record/ticket';
import { withUnsealedMarks } from '../customers/unsealedRows';
import type { Desk } from '../desk';
import type { CategoryOffer } from '../intake/categoryOffers';
import type { LogEntry, Remembered } from '../memory';
import { withAssignments } from '../notices/assignments';
import { type Judged, type Judging, judge } from './judge';
import { type Breadth, lookOf } from './look';
import { withJournalBegun } from './waitingLines';

const attempts = 3;

/** What is written beside the states: log lines and drop-downs. */
interface Beside {
  readonly log: readonly LogEntry[];
  readonly offers: readonly CategoryOffer[];
}

/** Changes that go together with log lines and drop-downs; more go by a call of their own, which takes less time. */
const writtenTogether = 500;

function writeAll(desk: Desk, { opened, changes }: Judged, beside: Beside): void {
  const isBlank = beside.log.length === 0 && beside.offers.length === 0;
  const isTogether = !isBlank && changes.length <= writtenTogether;
  if (changes.length > 0 && !isTogether) desk.write(opened, changes);
  if (!isBlank) desk.commit(opened, { changes: isTogether ? changes : [], ...beside });
}

/** Memory that tells whoever was given a ticket. */
export const withGiven = (remembered: Remembered, { given }: Judged, now: Moment): Remembered =>
  withAssignments(
    remembered,
    given.map(({ ticket }) => ticket),
    now,
  );

export interface Settling {
  readonly remembered: Remembered;
  readonly asked: Breadth;
  readonly judging: Omit<Judging, 'isBroad' | 'externalNos' | 'rebuilt'>;
  besides(judged: Judged): Beside;
}

/** What was found and written, and how much was looked at for it. */
export interface Settled extends Judged {
  readonly breadth: Breadth;
}

/** Writes what is due; where people sorted or deleted rows meanwhile, reads and judges again. */
export function settle(desk: Desk, { remembered, asked, judging, besides }: Settling): Settled {
  const judgedNow = () => {
    const first = lookOf(desk, remembered, asked);
    // Columns that this very look made again are blank in every row.
    const { looked: found, breadth } =
      asked === 'all' || desk.rebuilt().length === 0 ? first : lookOf(desk, remembered, 'all');
    const looked = desk.straightened(found);
    const externalNos = breadth === 'all' ? countTexts(looked.rows.map(({ ticket }) => ticket.externalNo)) : undefined;
    const rebuilt = new Set([...(remembered.sweep.blank ?? []), ...desk.rebuilt()]);
    const judged = judge(looked, { ...judging, isBroad: breadth !== 'open', externalNos, rebuilt });
    return { ...judged, changes: withUnsealedMarks(looked, judged.changes, remembered), breadth };
  };
  const first = judgedNow();
  // Before it is written: who is killed on the way tells of it at least, and writes no waiting line twice.
  const begun = withJournalBegun(remembered);
  if (first.given.length > 0 || begun !== remembered) desk.remember(remembered, withGiven(begun, first, judging.now));
  writeAll(desk, first, besides(first));
  let judged = first;
  // Fewer are put where they belong by the write itself.
  for (let attempt = 1; attempt < attempts && judged.changes.length > writtenTogether; attempt += 1) {
    if (desk.displaced(judged.opened, judged.changes).length === 0) break;
    judged = judgedNow();
    desk.write(judged.opened, judged.changes);
  }
  return { ...judged, notices: first.notices, log: first.log, given: first.given };
}
