import type { Realm } from '../../contract/execution';
import { classNameOf } from '../spreadsheet/serviceClass';
import { formatDate } from '../utilities/formatDate';

/** Longer numbers are written with an exponent. */
const LONGEST_NUMBER = 1e7;

/** What the log says of a value: numbers as "1.0", objects as "{a=1.0}", arrays as "[1.0, b]". */
export class LoggedText {
  constructor(
    private readonly realm: Realm,
    private readonly timeZone: string,
  ) {}

  /** @param given what `Logger.log` is given: a value, or a format and its values; an object with a message tells that */
  line(given: readonly unknown[]): string {
    const [first, ...values] = given;
    if (typeof first === 'object' && first !== null && 'message' in first && typeof first.message === 'string') {
      return isPlain(first) ? first.message : this.of(first);
    }
    if (typeof first !== 'string' || values.length === 0) return this.of(first);
    return first.replace(/%[sdi%]/g, (directive) => {
      if (directive === '%%') return '%';
      if (values.length === 0) return directive;
      const value = values.shift();
      return directive === '%s' ? this.of(value) : String(Math.trunc(Number(value)));
    });
  }

  of(value: unknown): string {
    if (typeof value === 'number') return numberText(value);
    if (typeof value !== 'object' || value === null) return String(value);
    return this.ofObject(value, []);
  }

  /** @param around the objects that hold this one */
  private ofObject(value: object, around: readonly object[]): string {
    if (this.realm.isDate(value)) return this.dateText(value);
    if (around.includes(value)) return '(this Map)';
    const inner = (one: unknown) =>
      typeof one === 'object' && one !== null ? this.ofObject(one, [...around, value]) : this.of(one);
    if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
    if (!isPlain(value)) return String(value);
    return `{${Object.entries(value)
      .map(([key, one]) => `${key}=${inner(one)}`)
      .join(', ')}}`;
  }

  private dateText(date: Date): string {
    const instant = Date.prototype.getTime.call(date);
    if (Number.isNaN(instant)) return 'Invalid Date';
    return formatDate(instant, this.timeZone, "EEE MMM dd HH:mm:ss 'GMT'XXX yyyy").replace('GMTZ', 'GMT');
  }
}

/** An object literal, of whatever realm; errors and what a service made have their own words. */
function isPlain(value: object): boolean {
  if (classNameOf(value) !== null || Object.hasOwn(value, 'toString')) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  const written = size >= LONGEST_NUMBER || (size > 0 && size < 1e-3) ? value.toExponential() : String(value);
  const [digits = '', exponent] = written.replace('+', '').split('e');
  return (digits.includes('.') ? digits : `${digits}.0`) + (exponent === undefined ? '' : `E${exponent}`);
}
