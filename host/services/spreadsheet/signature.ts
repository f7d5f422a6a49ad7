import type { Realm } from '../../contract/execution';
import { typeName } from '../base/arguments';
import { enumerationName } from '../base/enumeration';
import { classNameOf } from './serviceClass';

/**
 * Kinds of parameters, in Google's words: "String", "number", "Boolean", "Date", "Array", "any", the class of a service
 * object like "SpreadsheetApp.Range", "class" for a plain object, or "enum"; and "Matrix" for an array of arrays. A "?"
 * at the end also takes null.
 */
export type Signature = readonly string[];

function kindOf(value: unknown, realm: Realm): string {
  if (Array.isArray(value)) return 'Array';
  if (enumerationName(value) !== null) return 'enum';
  const name = typeName(realm, value, classNameOf);
  return name === '(class)' ? 'class' : name;
}

function matches(kind: string, value: unknown, realm: Realm): boolean {
  const bare = kind.replace('?', '');
  if (bare === 'Matrix' && Array.isArray(value)) return value.every(Array.isArray);
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
  const list = values.map((value) => typeName(realm, value, classNameOf)).join(',');
  return `The parameters (${list}) don't match the method signature for ${service}.${method}.`;
}
