import type { Realm } from '../../contract/execution';

/**
 * The error of a call whose arguments fit none of the method's signatures.
 * @param method with its service, e.g. "MailApp.sendEmail"
 */
export function signatureError(realm: Realm, method: string, given: readonly unknown[]): Error {
  const types = given.map((value) => typeName(realm, value)).join(',');
  return realm.exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

/**
 * Text as the services take it: strings, and numbers and booleans by their own spelling.
 * @throws Exception when the value is something else
 */
export function textArgument(realm: Realm, method: string, given: readonly unknown[], index: number): string {
  const value = given[index];
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw signatureError(realm, method, given);
}

/**
 * A whole number; fractions are cut off as the services do.
 * @throws Exception when the value is no finite number
 */
export function integerArgument(realm: Realm, method: string, given: readonly unknown[], index: number): number {
  const value = given[index];
  if (typeof value === 'number' && Number.isFinite(value)) return Math.trunc(value);
  throw signatureError(realm, method, given);
}

/** A plain object's own entries, or null for anything else. */
export function plainEntries(value: unknown): readonly (readonly [string, unknown])[] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  return Object.entries(value);
}

/**
 * A value's type as an error message lists it: an array by its first element, what has no name as "(class)".
 * @param classNameOf the class of a service object, like "SpreadsheetApp.Range"; null for anything else
 */
export function typeName(
  realm: Realm,
  value: unknown,
  classNameOf: (value: unknown) => string | null = () => null,
): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${typeName(realm, value[0], classNameOf)}[]`;
  if (realm.isDate(value)) return 'Date';
  return classNameOf(value) ?? '(class)';
}
