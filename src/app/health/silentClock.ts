import { beatMilliseconds, isClockSilent } from '../../domain/clock/silence';
import type { Moment } from '../../domain/record/ticket';
import type { Desk } from '../desk';
import type { Remembered } from '../memory';

/** People who edit are warned so often: once is overlooked, every edit would be a nuisance. */
const warnedMilliseconds = 10 * 60_000;

/** Whether the desk was set up here and its clock has stopped. A copy of the workbook has none, and says so by itself. */
export const isSilent = ({ keeper, sweep, clockMadeAt = 0, beatAt }: Remembered, now: Moment): boolean =>
  keeper !== undefined && isClockSilent(sweep, clockMadeAt, now, beatAt);

/** Whether whoever edits now is to be warned of a silent clock. */
export const owesWarning = (remembered: Remembered, now: Moment): boolean =>
  isSilent(remembered, now) && now - (remembered.warnedAt ?? 0) >= warnedMilliseconds;

/**
 * Leaves word that the clock runs, where the sweep of this run did not: one call in every third run that has nothing to
 * do, so that others notice within half an hour when it stops.
 */
export function keepBeat(desk: Desk): void {
  const remembered = desk.known();
  if (desk.now - (remembered.beatAt ?? 0) < beatMilliseconds) return;
  desk.remember(remembered, { ...remembered, beatAt: desk.now });
}
