import { tzOffset } from '@date-fns/tz';
import { Refusal } from './refusal';

const DAY = 86_400_000;
const known = new Map<string, TimeZone>();

/** Wall-clock arithmetic of one time zone. A "wall clock" is the local time written as if it were UTC, in epoch milliseconds. */
export class TimeZone {
  private readonly days = new Map<number, number | null>();

  private constructor(
    readonly name: string,
    private readonly offsetName: string,
  ) {}

  /**
   * @param name IANA name, "GMT", "UTC" or "GMT+8"
   * @throws Refusal when no such zone is known
   */
  static named(name: string): TimeZone {
    const found = known.get(name);
    if (found) return found;
    const offsetName = name.replace(/^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/, (_all, sign, hours, minutes) => {
      return `${sign}${hours.padStart(2, '0')}:${minutes ?? '00'}`;
    });
    if (Number.isNaN(tzOffset(offsetName, new Date(0)))) throw new Refusal(`Invalid argument: timeZone ${name}`);
    const zone = new TimeZone(name, offsetName);
    known.set(name, zone);
    return zone;
  }

  /** Milliseconds to add to UTC at an instant; NaN for an invalid instant. */
  offsetAt(instant: number): number {
    if (Number.isNaN(instant)) return Number.NaN;
    const day = Math.floor(instant / DAY);
    let offset = this.days.get(day);
    if (offset === undefined) {
      const first = this.lookUp(day * DAY);
      offset = first === this.lookUp((day + 1) * DAY) ? first : null;
      this.days.set(day, offset);
    }
    return offset ?? this.lookUp(instant);
  }

  wallClock(instant: number): number {
    return instant + this.offsetAt(instant);
  }

  /** The instant of a wall clock: the first of two when clocks go back, moved forward when clocks skip it. */
  instant(wallClock: number): number {
    if (Number.isNaN(wallClock)) return Number.NaN;
    const before = this.offsetAt(wallClock - DAY);
    if (this.offsetAt(wallClock - before) === before) return wallClock - before;
    const after = this.offsetAt(wallClock + DAY);
    return this.offsetAt(wallClock - after) === after ? wallClock - after : wallClock - before;
  }

  private lookUp(instant: number): number {
    return Math.round(tzOffset(this.offsetName, new Date(instant)) * 60_000);
  }
}
