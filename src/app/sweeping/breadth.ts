import type { Moment } from '../../domain/record/ticket';
import type { Remembered } from '../memory';
import { isHeld } from '../notices/notice';
import type { Breadth } from './look';
import { leftBehind } from './untold';

/** Rows are looked through at least this often, for what no edit trigger saw: rows undone, inserted, pasted elsewhere. */
const fullPassMilliseconds = 60 * 60_000;
/**
 * All columns are read so often, which makes good what an edit left undone whose trigger died: hourly while that takes
 * seconds, otherwise four times a day.
 */
const deepPassMilliseconds = { small: 60 * 60_000, large: 6 * 60 * 60_000 };
const largeFrom = 5000;
/** Whether the clock has anything to do. */
export const isDue = (remembered: Remembered, now: Moment): boolean =>
  now >= remembered.sweep.nextChangeAt ||
  now - remembered.sweep.fullAt >= fullPassMilliseconds ||
  leftBehind(remembered, now).length > 0 ||
  remembered.lowScores.some((score) => !isHeld(score, now)) ||
  (remembered.answerEdits ?? []).length > 0 ||
  remembered.journal.length > 0;

function isDeepPassDue({ sweep: { fullAt, deepAt = 0, rows = 0 } }: Pick<Remembered, 'sweep'>, now: Moment): boolean {
  const span = rows < largeFrom ? deepPassMilliseconds.small : deepPassMilliseconds.large;
  return fullAt === 0 || now - deepAt >= span;
}

/** How much a sweep looks at. */
export const breadthOf = ({ sweep }: Remembered, now: Moment, force: boolean): Breadth => {
  if (force || isDeepPassDue({ sweep }, now)) return 'all';
  return now - sweep.fullAt >= fullPassMilliseconds ? 'hourly' : 'open';
};

/**
 * When all rows were last looked through: customers left to be sealed stand in rows that are not open too, so that the
 * next sweep is as broad again.
 */
export function fullPassAt(isMoreLeft: boolean, breadth: Breadth, before: Moment, now: Moment): Moment {
  if (isMoreLeft) return now - fullPassMilliseconds;
  return breadth === 'open' ? before : now;
}
