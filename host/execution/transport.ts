import { types } from 'node:util';
import { isHostObject } from './boundary';

/** A value that google.script.run cannot carry. */
export class NotCarried extends TypeError {
  override readonly name = 'TypeError';
}

/**
 * What google.script.run carries of a value: strings, numbers, booleans, null, arrays and plain objects, copied.
 * `undefined` in an array arrives as null, in an object not at all.
 * @param place where the value stands, for the error
 * @throws NotCarried for a Date, a function, anything with a class of its own, or a circular value
 */
export function carried(value: unknown, place: string): unknown {
  return carry(value, place, []);
}

function carry(value: unknown, place: string, above: readonly object[]): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(place);
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item, index) => carry(item, `${place}[${index}]`, path) ?? null);
  if (!isPlain(value)) throw illegal(place);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, carry(member, `${place}.${key}`, path)]));
}

function illegal(place: string): NotCarried {
  return new NotCarried(`Failed due to illegal value in property: ${place}`);
}

/** Whether an object is `{}`-like in whatever realm it was made. */
function isPlain(value: object): boolean {
  if (isHostObject(value) || types.isDate(value) || types.isMap(value) || types.isSet(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A copy of what a function returned, for the record of its execution: arrays, plain objects and dates are copied,
 * pages and texts become `{ content }`, other service objects and functions a word in brackets.
 */
export function recorded(value: unknown, above: readonly object[] = []): unknown {
  if (typeof value === 'function') return '[function]';
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return '[circular]';
  if (types.isDate(value)) return new Date(Date.prototype.getTime.call(value));
  const path = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => recorded(item, path));
  if ('getContent' in value && typeof value.getContent === 'function') return { content: String(value.getContent()) };
  if (!isPlain(value)) return '[object]';
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, recorded(member, path)]));
}
