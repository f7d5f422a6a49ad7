import { TimeZone } from '../../model/timeZone';
import { integerArgument, signatureError } from '../base/arguments';
import { enumerationName } from '../base/enumeration';
import { refusing } from '../base/refusing';
import type { RunningExecution } from '../base/runningExecution';
import { WEEK_DAYS } from './enumerations';
import type { Schedule } from './schedule';

type GoogleBuilder = GoogleAppsScript.Script.ClockTriggerBuilder;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;

const MINUTES = [1, 5, 10, 15, 30];
const NEAR = 15;

/** Makes a time trigger; the schedule is settled when `create` is called. */
export class HostClockTriggerBuilder implements GoogleBuilder {
  private frequency: ((time: (number: number) => WallClockTime, number: number) => Schedule) | null = null;
  private hour: number | null = null;
  private nearTo: number | null = null;
  private zone: string;
  private weeks = 1;

  /** @param install makes the trigger of a schedule, given the trigger's number */
  constructor(
    private readonly execution: RunningExecution,
    private readonly install: (schedule: (number: number) => Schedule) => GoogleTrigger,
  ) {
    this.zone = execution.timeZone;
  }

  everyMinutes(...given: unknown[]): GoogleBuilder {
    const minutes = this.oneOf('everyMinutes', given, MINUTES);
    return this.runs(() => ({ kind: 'every', minutes }));
  }

  everyHours(...given: unknown[]): GoogleBuilder {
    const hours = this.between('everyHours', given, 1, 24);
    return this.runs(() => ({ kind: 'every', minutes: hours * 60 }));
  }

  everyDays(...given: unknown[]): GoogleBuilder {
    const days = this.between('everyDays', given, 1, 366);
    return this.runs((time, number) => ({ kind: 'days', days, ...time(number) }));
  }

  everyWeeks(...given: unknown[]): GoogleBuilder {
    this.weeks = this.between('everyWeeks', given, 1, 52);
    return this;
  }

  onWeekDay(...given: unknown[]): GoogleBuilder {
    const names: readonly string[] = WEEK_DAYS;
    const weekDay = names.indexOf(enumerationName(given[0]) ?? '');
    if (weekDay < 0) throw signatureError(this.execution.realm, `${BUILDER}.onWeekDay`, given);
    return this.runs((time, number) => ({ kind: 'weekDay', weekDay, weeks: this.weeks, ...time(number) }));
  }

  onMonthDay(...given: unknown[]): GoogleBuilder {
    const monthDay = this.between('onMonthDay', given, 1, 31);
    return this.runs((time, number) => ({ kind: 'monthDay', monthDay, ...time(number) }));
  }

  at(...given: unknown[]): GoogleBuilder {
    const [moment] = given;
    if (!this.execution.realm.isDate(moment)) throw signatureError(this.execution.realm, `${BUILDER}.at`, given);
    const at = moment.getTime();
    return this.runs(() => ({ kind: 'once', at }));
  }

  atDate(...given: unknown[]): GoogleBuilder {
    const [year, month, day] = [0, 1, 2].map((index) => this.integer('atDate', given, index));
    return this.runs((time, number) => {
      const { hour, minute, timeZone } = time(number);
      const wallClock = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour, minute);
      return { kind: 'once', at: TimeZone.named(timeZone).instant(wallClock) };
    });
  }

  after(...given: unknown[]): GoogleBuilder {
    const at = this.execution.now() + this.integer('after', given, 0);
    return this.runs(() => ({ kind: 'once', at }));
  }

  atHour(...given: unknown[]): GoogleBuilder {
    this.hour = this.between('atHour', given, 0, 23);
    return this;
  }

  nearMinute(...given: unknown[]): GoogleBuilder {
    this.nearTo = this.between('nearMinute', given, 0, 59);
    return this;
  }

  inTimezone(...given: unknown[]): GoogleBuilder {
    this.zone = refusing(this.execution.realm, () => TimeZone.named(String(given[0]))).name;
    return this;
  }

  create(): GoogleTrigger {
    const { frequency } = this;
    if (!frequency) throw this.execution.realm.exception('The trigger has no schedule: say when it is to run.');
    return this.install((number) => frequency((one) => this.time(one), number));
  }

  /**
   * The live service picks a slot within the hour, or within 15 minutes of the wished minute, and keeps it.
   * Here the slot follows from the trigger's number.
   */
  private time(number: number): WallClockTime {
    const slot = (number * 37) % 60;
    const minute = this.nearTo === null ? slot : this.nearTo + (slot % (2 * NEAR + 1)) - NEAR;
    return { hour: this.hour ?? (number * 7) % 24, minute, timeZone: this.zone };
  }

  private runs(frequency: (time: (number: number) => WallClockTime, number: number) => Schedule): GoogleBuilder {
    this.frequency = frequency;
    return this;
  }

  private integer(method: string, given: readonly unknown[], index: number): number {
    return integerArgument(this.execution.realm, `${BUILDER}.${method}`, given, index);
  }

  private oneOf(method: string, given: readonly unknown[], allowed: readonly number[]): number {
    const value = this.integer(method, given, 0);
    if (allowed.includes(value)) return value;
    throw this.execution.realm.exception(
      `The value you passed to ${method} was invalid. It must be one of ${allowed.join(', ')}.`,
    );
  }

  private between(method: string, given: readonly unknown[], least: number, most: number): number {
    const value = this.integer(method, given, 0);
    if (value >= least && value <= most) return value;
    throw this.execution.realm.exception(
      `The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`,
    );
  }
}

const BUILDER = 'ScriptApp.ClockTriggerBuilder';

interface WallClockTime {
  readonly hour: number;
  readonly minute: number;
  readonly timeZone: string;
}
