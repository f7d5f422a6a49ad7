import type { Remembered } from '../../app/memory';
import { isClockSilent } from '../../domain/clock/silence';
import type { Moment } from '../../domain/record/ticket';
import {
  madeAtProperty,
  ownerProperty,
  scriptProperties,
  storeProperties,
  triggerProperty,
} from '../memory/properties';

/** Name of the global function that the clock calls. */
export const clockFunction = 'tick';
const clockMinutes = 5;

/** Who owns the clock's trigger; null in a workbook that was never set up, and in a copy. */
export const clockOwner = (): string | null => scriptProperties().getProperty(ownerProperty);

/** A clock under another person's name: their e-mail, and when it is known to have run last. */
export interface OtherClock {
  readonly owner: string;
  readonly ranAt: Moment | undefined;
}

/** What was done about the clock's trigger. */
export interface ClockRepair {
  /** One had to be made. */
  readonly isMade: boolean;
  /** What was remembered of one's own was wrong. */
  readonly isCorrected?: boolean;
  /** Spare ones were taken away. */
  readonly isSingled?: boolean;
  /** The clock of another person, unless it is one's own. */
  readonly other?: OtherClock;
}

/** Of several triggers of one's own the one that is remembered, or the first: each would do the same once more. */
const keptOf = (own: readonly GoogleAppsScript.Script.Trigger[], { clockTrigger }: Remembered) =>
  own.find((trigger) => trigger.getUniqueId() === clockTrigger) ?? own[0];

/** What somebody wrote over of what is remembered of one's own trigger: whose it is, or its id. */
function correctedNames(
  own: readonly GoogleAppsScript.Script.Trigger[],
  { clockTrigger }: Remembered,
  owner: string | null,
  me: string,
): Readonly<Record<string, string>> {
  const [first] = own;
  if (first === undefined || clockTrigger === undefined) return {};
  const isKnown = own.some((trigger) => trigger.getUniqueId() === clockTrigger);
  if (isKnown && owner !== null && owner !== me) return { [ownerProperty]: me };
  return !isKnown && owner === me ? { [triggerProperty]: first.getUniqueId() } : {};
}

/** Remembers whose the clock is; a trigger that cannot be remembered is taken away, or each repair would leave one more. */
function rememberClock(me: string, now: Moment, made: GoogleAppsScript.Script.Trigger | undefined): void {
  try {
    storeProperties({
      [ownerProperty]: me,
      [madeAtProperty]: String(now),
      ...(made === undefined ? {} : { [triggerProperty]: made.getUniqueId() }),
    });
  } catch (error) {
    if (made !== undefined) ScriptApp.deleteTrigger(made);
    throw error;
  }
}

/**
 * Sees to it that one trigger runs the clock. One that another person owns is left to them while it runs, and taken
 * over when it has been silent for 30 minutes; one's own that has stopped is replaced, and of several one is kept.
 */
export function ensureClock(remembered: Remembered, now: Moment, me: string): ClockRepair {
  const own = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === clockFunction);
  const owner = clockOwner();
  const { sweep, clockMadeAt = 0, beatAt } = remembered;
  const isDead = isClockSilent(sweep, clockMadeAt, now, beatAt);
  if (own.length === 0 && owner !== null && owner !== me && !isDead) {
    return { isMade: false, other: { owner, ranAt: beatAt } };
  }
  const isMade = own.length === 0 || isDead;
  const made = isMade ? ScriptApp.newTrigger(clockFunction).timeBased().everyMinutes(clockMinutes).create() : undefined;
  if (isMade || owner === null) {
    rememberClock(me, now, made);
  }
  const corrected = isMade ? {} : correctedNames(own, remembered, owner, me);
  const isCorrected = Object.keys(corrected).length > 0;
  if (isCorrected) storeProperties(corrected);
  // The new one is there first: killed in between, two clocks do no more than one.
  const spare = isMade ? own : own.filter((trigger) => trigger !== keptOf(own, remembered));
  for (const trigger of spare) ScriptApp.deleteTrigger(trigger);
  return { isMade, isCorrected, isSingled: !isMade && spare.length > 0 };
}

/** The id of the trigger that an event says it comes from; undefined for what is no event of a trigger. */
function triggerOf(event: unknown): string | undefined {
  const id = typeof event === 'object' && event !== null && 'triggerUid' in event ? event.triggerUid : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

/**
 * Whether an event comes from a trigger that runs the clock (D12): pages can call its function too, with an event that they
 * made up. The id of the trigger is remembered; one that a person made by hand is looked up, and then remembered.
 * @param event what the function was called with, whatever it is
 * @param recall is called only for what may be an event of a trigger
 */
export function isOfClock(event: unknown, recall: () => Pick<Remembered, 'clockTrigger'>): boolean {
  const id = triggerOf(event);
  if (id === undefined) return false;
  const { clockTrigger } = recall();
  if (id === clockTrigger) return true;
  const isOwn = ScriptApp.getProjectTriggers().some(
    (trigger) => trigger.getHandlerFunction() === clockFunction && trigger.getUniqueId() === id,
  );
  // Two clocks take no turns in being the one that is remembered.
  if (isOwn && clockTrigger === undefined) {
    storeProperties({ [triggerProperty]: id });
  }
  return isOwn;
}
