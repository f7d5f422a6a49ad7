import type { Realm } from '../../contract/execution';
import { classNameOf } from './serviceClass';

/**
 * Kinds of parameters, in Google's words: "String", "number", "Boolean", "Date", "Array", "any", the class of a service
 * object like "SpreadsheetApp.Range", or "enum". A "?" at the end also takes null.
 */
export type Signature = readonly string[];

function enumerationName(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'ordinal' in value && 'name' in value;
}

function kindOf(value: unknown, realm: Realm): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return 'Array';
  if (realm.isDate(value)) return 'Date';
  return enumerationName(value) ? 'enum' : (classNameOf(value) ?? 'class');
}

/** As an error message lists it: an array by its first element, anything without a name as "(class)". */
function described(value: unknown, realm: Realm): string {
  const kind = kindOf(value, realm);
  if (kind === 'Array' && Array.isArray(value)) return value.length === 0 ? 'Array' : `${described(value[0], realm)}[]`;
  return kind === 'class' || kind === 'enum' ? '(class)' : kind;
}

function matches(kind: string, value: unknown, realm: Realm): boolean {
  const bare = kind.replace('?', '');
  const actual = kindOf(value, realm);
  return bare === 'any' || actual === bare || (kind.endsWith('?') && actual === 'null');
}

function withoutTrailingUndefined(given: readonly unknown[]): readonly unknown[] {
  let count = given.length;
  while (count > 0 && given[count - 1] === undefined) count -= 1;
  return given.slice(0, count);
}

/**
 * The complaint about arguments that fit no signature (row 3); null when they fit one.
 * @param method like "Range.setValue"
 */
export function mismatch(
  realm: Realm,
  service: string,
  method: string,
  given: readonly unknown[],
  signatures: readonly Signature[],
): string | null {
  const values = withoutTrailingUndefined(given);
  const fits = signatures.some(
    (kinds) => kinds.length === values.length && kinds.every((kind, index) => matches(kind, values[index], realm)),
  );
  if (fits) return null;
  const list = values.map((value) => described(value, realm)).join(',');
  return `The parameters (${list}) don't match the method signature for ${service}.${method}.`;
}
