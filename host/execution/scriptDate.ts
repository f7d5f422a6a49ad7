import { types } from 'node:util';
import type { TimeZone } from '../model/timeZone';
import type { Boundary } from './boundary';

const GETTERS = [
  ['getFullYear', 'getUTCFullYear'],
  ['getMonth', 'getUTCMonth'],
  ['getDate', 'getUTCDate'],
  ['getDay', 'getUTCDay'],
  ['getHours', 'getUTCHours'],
  ['getMinutes', 'getUTCMinutes'],
  ['getSeconds', 'getUTCSeconds'],
  ['getMilliseconds', 'getUTCMilliseconds'],
] as const;

const SETTERS = [
  ['setFullYear', 'setUTCFullYear'],
  ['setMonth', 'setUTCMonth'],
  ['setDate', 'setUTCDate'],
  ['setHours', 'setUTCHours'],
  ['setMinutes', 'setUTCMinutes'],
  ['setSeconds', 'setUTCSeconds'],
  ['setMilliseconds', 'setUTCMilliseconds'],
] as const;

const PRINTERS = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;

type Method = (this: Date, ...given: unknown[]) => unknown;

const methodsByZone = new WeakMap<TimeZone, ReadonlyMap<string, Method>>();

function methodsOf(zone: TimeZone): ReadonlyMap<string, Method> {
  const methods = methodsByZone.get(zone) ?? zonedDateMethods(zone);
  methodsByZone.set(zone, methods);
  return methods;
}

/**
 * The members of Date.prototype that depend on the machine's time zone, made to follow the script's zone instead
 * (the live service runs scripts in the zone of their manifest). Built once a zone, shared by its executions.
 */
function zonedDateMethods(zone: TimeZone): ReadonlyMap<string, Method> {
  const methods = new Map<string, Method>();
  const wallClock = (date: Date) => new Date(zone.wallClock(Date.prototype.getTime.call(date)));
  for (const [name, universal] of GETTERS) {
    methods.set(name, function () {
      return wallClock(this)[universal]();
    });
  }
  for (const [name, universal] of SETTERS) {
    methods.set(name, function (...given) {
      const moved = wallClock(this);
      Reflect.apply(moved[universal], moved, given);
      return Date.prototype.setTime.call(this, zone.instant(moved.getTime()));
    });
  }
  for (const name of PRINTERS) {
    const print = Date.prototype[name];
    methods.set(name, function (locales, options) {
      return Reflect.apply(print, this, [locales ?? 'en-US', inZone(options, zone)]);
    });
  }
  methods.set('getTimezoneOffset', function () {
    return -zone.offsetAt(Date.prototype.getTime.call(this)) / 60_000;
  });
  methods.set('toString', function () {
    return unlessInvalid(this, (date) => `${datePart(wallClock(this))} ${timePart(date, zone)}`);
  });
  methods.set('toDateString', function () {
    return unlessInvalid(this, () => datePart(wallClock(this)));
  });
  methods.set('toTimeString', function () {
    return unlessInvalid(this, (date) => timePart(date, zone));
  });
  return methods;
}

/**
 * Makes the realm's Date read the host's clock and the script's zone. Every date, made by the script or by a
 * service, stays `instanceof Date`.
 * @param native the realm's own Date
 * @param now the host's clock, epoch milliseconds
 */
export function scriptDate(native: DateConstructor, zone: TimeZone, now: () => number, boundary: Boundary): unknown {
  const construct = boundary.constructible((_self, given, newTarget) => {
    if (newTarget === undefined) return new native(now()).toString();
    return Reflect.construct(native, [instantOf(given, native, zone, now)], constructorOr(newTarget, native));
  });
  Object.setPrototypeOf(construct, Object.getPrototypeOf(native));
  Object.defineProperty(construct, 'name', { value: 'Date' });
  Object.defineProperty(construct, 'length', { value: 7 });
  for (const [name, method] of methodsOf(zone)) {
    define(
      native.prototype,
      name,
      boundary.method((self, given) => Reflect.apply(method, self, given)),
    );
  }
  define(native.prototype, 'constructor', construct);
  Object.defineProperty(construct, 'prototype', { value: native.prototype });
  define(construct, 'now', boundary.method(now));
  define(
    construct,
    'parse',
    boundary.method((_self, { 0: text }) => parse(String(text), native, zone)),
  );
  define(construct, 'UTC', native.UTC);
  return construct;
}

/** The class that `new` was used on, or the native one. */
export function constructorOr(newTarget: unknown, native: DateConstructor | typeof Intl.DateTimeFormat) {
  return typeof newTarget === 'function' ? newTarget : native;
}

/** Options of Intl.DateTimeFormat with the script's zone where they name none. */
export function inZone(options: unknown, zone: TimeZone): Intl.DateTimeFormatOptions {
  const given: Intl.DateTimeFormatOptions = Object(options);
  return { ...given, timeZone: given.timeZone ?? zone.name };
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });
}

function instantOf(given: ArrayLike<unknown>, native: DateConstructor, zone: TimeZone, now: () => number): number {
  const { 0: first } = given;
  if (given.length === 0) return now();
  if (given.length > 1) return zone.instant(Reflect.apply(native.UTC, native, given));
  if (types.isDate(first)) return Date.prototype.getTime.call(first);
  return typeof first === 'string' ? parse(first, native, zone) : Number(first);
}

const DATE_ONLY = /^\s*[+-]?\d{4,6}(-\d{2}){0,2}\s*$/;
const LOCAL_ISO = /^\s*[+-]?\d{4,6}-\d{2}(-\d{2})?T\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s*$/;
const WITH_ZONE = /(Z|\bUT|GMT|UTC|[ECMP][SD]T|[+-]\d{1,2}:?\d{2}\)?)\s*(\([^)]*\))?\s*$/i;

/** Date.parse with texts that name no zone read in the script's. */
function parse(text: string, native: DateConstructor, zone: TimeZone): number {
  if (LOCAL_ISO.test(text)) return zone.instant(native.parse(`${text.trim()}Z`));
  if (DATE_ONLY.test(text) || WITH_ZONE.test(text)) return native.parse(text);
  return zone.instant(native.parse(`${text} UTC`));
}

function unlessInvalid(date: Date, words: (date: Date) => string): string {
  return Number.isNaN(Date.prototype.getTime.call(date)) ? 'Invalid Date' : words(date);
}

function datePart(wallClock: Date): string {
  const [weekday, day, month, year] = wallClock.toUTCString().replace(',', '').split(' ');
  return `${weekday} ${month} ${day} ${year}`;
}

function timePart(date: Date, zone: TimeZone): string {
  const instant = Date.prototype.getTime.call(date);
  const clock = new Date(zone.wallClock(instant)).toISOString().slice(-13, -5);
  const minutes = Math.trunc(zone.offsetAt(instant) / 60_000);
  const digits = String(Math.trunc(Math.abs(minutes) / 60) * 100 + (Math.abs(minutes) % 60)).padStart(4, '0');
  return `${clock} GMT${minutes < 0 ? '-' : '+'}${digits} (${zoneTitle(instant, zone)})`;
}

function zoneTitle(instant: number, zone: TimeZone): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone.name, timeZoneName: 'long' });
  return format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? zone.name;
}
