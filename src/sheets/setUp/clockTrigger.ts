import type { Remembered } from '../../app/memory';
import { isClockSilent } from '../../domain/clock/silence';
import type { Moment } from '../../domain/record/ticket';
import { madeAtProperty, ownerProperty } from '../properties';

/** Name of the global function that the clock calls. */
export const clockFunction = 'tick';
const clockMinutes = 5;

/** Who owns the clock's trigger; null in a workbook that was never set up, and in a copy. */
export const clockOwner = (): string | null => PropertiesService.getScriptProperties().getProperty(ownerProperty);

/**
 * Sees to it that one trigger runs the clock. One that another person owns is left to them while it runs, and taken
 * over when it has been silent for 30 minutes; one's own that has stopped is replaced.
 * @returns whether a trigger had to be made, and the e-mail of the other person who owns it, unless it is one's own
 */
export function ensureClock(
  remembered: Remembered,
  now: Moment,
  me: string,
): { readonly isMade: boolean; readonly other?: string } {
  const own = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === clockFunction);
  const owner = clockOwner();
  const isDead = isClockSilent(remembered.sweep, remembered.clockMadeAt ?? 0, now);
  if (own.length === 0 && owner !== null && owner !== me && !isDead) return { isMade: false, other: owner };
  const isMade = own.length === 0 || isDead;
  if (isMade) ScriptApp.newTrigger(clockFunction).timeBased().everyMinutes(clockMinutes).create();
  if (isMade || owner === null) {
    PropertiesService.getScriptProperties().setProperties({ [ownerProperty]: me, [madeAtProperty]: String(now) });
  }
  // The new one is there first: killed in between, two clocks do no more than one.
  if (isMade) for (const trigger of own) ScriptApp.deleteTrigger(trigger);
  return { isMade };
}
