import type { Remembered } from '../../app/memory';
import type { Moment } from '../../domain/record/ticket';
import { ownerProperty } from '../properties';

/** Name of the global function that the clock calls. */
export const clockFunction = 'tick';
const clockMinutes = 5;

/** When the trigger was made. Google shows each person only their own triggers, hence the owner's name is kept too. */
const madeAtProperty = 'clock.madeAt';

/** A sweep that has been owed for so long is owed by a trigger that no longer runs. */
const silenceMilliseconds = 30 * 60_000;
/** Rows are swept at least this often. */
const sweepMilliseconds = 60 * 60_000;

/** Who owns the clock's trigger; null in a workbook that was never set up, and in a copy. */
export const clockOwner = (): string | null => PropertiesService.getScriptProperties().getProperty(ownerProperty);

/**
 * Whether the clock sweeps when it should: a quiet desk is swept by the hour, so the last sweep alone tells little.
 * @param madeAt when the trigger was made: before that it owed nothing
 */
export function clockRuns({ sweep }: Pick<Remembered, 'sweep'>, madeAt: Moment, now: Moment): boolean {
  const dueAt = Math.min(sweep.nextChangeAt, sweep.sweptUntil + sweepMilliseconds);
  return now - Math.max(madeAt, sweep.sweptUntil, dueAt) < silenceMilliseconds;
}

/**
 * Sees to it that one trigger runs the clock. One that another person owns is left to them while it runs, and taken
 * over when it has been silent for 30 minutes.
 * @returns the e-mail of the other person who owns it; undefined when it is one's own
 */
export function ensureClock(remembered: Remembered, now: Moment, me: string): string | undefined {
  const properties = PropertiesService.getScriptProperties();
  const own = ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === clockFunction);
  const owner = clockOwner();
  const madeAt = Number(properties.getProperty(madeAtProperty) ?? 0);
  if (!own && owner !== null && owner !== me && clockRuns(remembered, madeAt, now)) return owner;
  if (!own) ScriptApp.newTrigger(clockFunction).timeBased().everyMinutes(clockMinutes).create();
  if (!own || owner === null) properties.setProperties({ [ownerProperty]: me, [madeAtProperty]: String(now) });
  return undefined;
}
