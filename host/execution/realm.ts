import { types } from 'node:util';
import { type Context, Script } from 'node:vm';
import type { Realm } from '../contract/execution';
import type { TimeZone } from '../model/timeZone';
import { Boundary } from './boundary';
import { constructorOr, inZone, scriptDate } from './scriptDate';

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

/** What Node's V8 has and the live service is not known to offer: refused rather than guessed. */
const NOT_AT_GOOGLE = ['WebAssembly', 'SharedArrayBuffer', 'Atomics'];

/** The script's own vm context, seen from the services. */
export class VmRealm implements Realm {
  readonly global: Record<string, unknown>;
  readonly boundary: Boundary;
  private readonly own: Intrinsics;

  /**
   * Takes over a fresh context: its Date and Intl.DateTimeFormat follow `zone` and `now`.
   * @param now the host's clock, epoch milliseconds
   */
  constructor(context: Context, zone: TimeZone, now: () => number) {
    this.own = INTRINSICS.runInContext(context);
    this.boundary = new Boundary(context);
    this.global = this.own.global;
    for (const name of NOT_AT_GOOGLE) Reflect.deleteProperty(this.global, name);
    this.setGlobal('Date', scriptDate(this.own.Date, zone, now, this.boundary));
    const format = scriptDateTimeFormat(this.own.DateTimeFormat, zone, this.boundary);
    Object.defineProperty(this.own.Intl, 'DateTimeFormat', { value: format, writable: true, configurable: true });
  }

  setGlobal(name: string, value: unknown): void {
    Object.defineProperty(this.global, name, { value, writable: true, enumerable: false, configurable: true });
  }

  /** A global that is made when the script first asks for it. */
  setLazyGlobal(name: string, make: () => unknown): void {
    const get = this.boundary.method(() => {
      const value = this.boundary.give(make());
      this.setGlobal(name, value);
      return value;
    });
    const set = this.boundary.method((_global, { 0: value }) => this.setGlobal(name, value));
    Object.defineProperty(this.global, name, { get, set, enumerable: false, configurable: true });
  }

  /** Evaluates source text in the script's global scope; a function made there is given what it is called with. */
  evaluate(source: string): unknown {
    const made = this.own.evaluate(source);
    if (typeof made !== 'function') return made;
    return (...given: unknown[]): unknown =>
      Reflect.apply(
        made,
        undefined,
        given.map((value) => this.boundary.give(value)),
      );
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

function scriptDateTimeFormat(native: typeof Intl.DateTimeFormat, zone: TimeZone, boundary: Boundary): unknown {
  const construct = boundary.constructible((_self, { 0: locales, 1: options }, newTarget) =>
    Reflect.construct(native, [locales ?? 'en-US', inZone(options, zone)], constructorOr(newTarget, native)),
  );
  Object.setPrototypeOf(construct, native);
  Object.defineProperty(construct, 'prototype', { value: native.prototype });
  return construct;
}
