import { types } from 'node:util';
import { type Context, Script } from 'node:vm';
import type { Realm } from '../contract/execution';
import type { TimeZone } from '../services/base/timeZone';
import { inZone, scriptDate } from './scriptDate';

/** What the host takes from a fresh vm context before the script can touch it. */
interface Intrinsics {
  readonly global: Record<string, unknown>;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Date: DateConstructor;
  readonly DateTimeFormat: typeof Intl.DateTimeFormat;
  readonly Intl: object;
  readonly Exception: new (message: string) => Error;
  readonly evaluate: (source: string) => unknown;
}

const INTRINSICS = new Script(`(() => {
  class Exception extends Error {}
  Object.defineProperty(Exception.prototype, 'name', { value: 'Exception', writable: true, configurable: true });
  return { global: globalThis, Array, Object, Date, DateTimeFormat: Intl.DateTimeFormat, Intl, Exception, evaluate: eval };
})()`);

/** The script's own vm context, seen from the services. */
export class VmRealm implements Realm {
  readonly global: Record<string, unknown>;
  private readonly own: Intrinsics;

  /**
   * Takes over a fresh context: its Date and Intl.DateTimeFormat follow `zone` and `now`.
   * @param now the host's clock, epoch milliseconds
   */
  constructor(context: Context, zone: TimeZone, now: () => number) {
    this.own = INTRINSICS.runInContext(context);
    this.global = this.own.global;
    this.setGlobal('Date', scriptDate(this.own.Date, zone, now));
    const format = scriptDateTimeFormat(this.own.DateTimeFormat, zone);
    Object.defineProperty(this.own.Intl, 'DateTimeFormat', { value: format, writable: true, configurable: true });
  }

  setGlobal(name: string, value: unknown): void {
    Object.defineProperty(this.global, name, { value, writable: true, enumerable: false, configurable: true });
  }

  /** A global that is made when the script first asks for it. */
  setLazyGlobal(name: string, make: () => unknown): void {
    const get = () => {
      const value = make();
      this.setGlobal(name, value);
      return value;
    };
    const set = (value: unknown) => this.setGlobal(name, value);
    Object.defineProperty(this.global, name, { get, set, enumerable: false, configurable: true });
  }

  /** Evaluates source text in the script's global scope. */
  evaluate(source: string): unknown {
    return this.own.evaluate(source);
  }

  date(epochMilliseconds: number): Date {
    return new this.own.Date(epochMilliseconds);
  }

  exception(message: string): Error {
    return new this.own.Exception(message);
  }

  isDate(value: unknown): value is Date {
    return types.isDate(value);
  }

  copy<T>(value: T): T {
    return this.copied(value) as T;
  }

  /** A plain object of the realm whose members are taken as they are. */
  record(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.assign(new this.own.Object() as Record<string, unknown>, members);
  }

  private copied(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const array: unknown[] = new this.own.Array();
      for (const item of value) array.push(this.copied(item));
      return array;
    }
    if (types.isDate(value)) return this.date(Date.prototype.getTime.call(value));
    const record = new this.own.Object() as Record<string, unknown>;
    for (const [key, member] of Object.entries(value)) record[key] = this.copied(member);
    return record;
  }
}

function scriptDateTimeFormat(native: typeof Intl.DateTimeFormat, zone: TimeZone): unknown {
  function construct(locales?: unknown, options?: unknown): unknown {
    return Reflect.construct(native, [locales ?? 'en-US', inZone(options, zone)], new.target ?? native);
  }
  Object.setPrototypeOf(construct, native);
  construct.prototype = native.prototype;
  return construct;
}
