import { TimeZone } from './timeZone';

const day = 86_400_000;
/** 1899-12-30T00:00 as if it were UTC. */
const origin = Date.UTC(1899, 11, 30);

/** Converts between instants and serial days (since 1899-12-30, wall clock) of one time zone. */
export class Zone {
  private readonly zone: TimeZone;

  /** @throws Refusal for an unknown zone */
  constructor(readonly name: string) {
    this.zone = TimeZone.named(name);
  }

  /** Serial days of an instant given in epoch milliseconds. */
  toSerial(epochMilliseconds: number): number {
    return (this.zone.wallClock(epochMilliseconds) - origin) / day;
  }

  /** Epoch milliseconds; of a repeated hour the first, a skipped hour moves forward. */
  toEpoch(serial: number): number {
    return this.zone.instant(Math.round(serial * day) + origin);
  }

  /** The year in which an instant falls here. */
  yearOf(epochMilliseconds: number): number {
    return new Date(this.zone.wallClock(epochMilliseconds)).getUTCFullYear();
  }
}
