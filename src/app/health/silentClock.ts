import { isClockSilent } from '../../domain/clock/silence';
import type { Moment } from '../../domain/record/ticket';
import type { Remembered } from '../memory';

/** People who edit are warned so often: once is overlooked, every edit would be a nuisance. */
const warnedMilliseconds = 10 * 60_000;

/** Whether the desk was set up here and its clock has stopped. A copy of the workbook has none, and says so by itself. */
export const isSilent = ({ keeper, sweep, clockMadeAt = 0 }: Remembered, now: Moment): boolean =>
  keeper !== undefined && isClockSilent(sweep, clockMadeAt, now);

/** Whether whoever edits now is to be warned of a silent clock. */
export const owesWarning = (remembered: Remembered, now: Moment): boolean =>
  isSilent(remembered, now) && now - (remembered.warnedAt ?? 0) >= warnedMilliseconds;
