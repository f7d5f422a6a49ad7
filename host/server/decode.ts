import { HttpProblem } from './http';

type Fields = Readonly<Record<string, unknown>>;

/** Reads what arrived as JSON into typed values; what does not fit is refused with HttpProblem 400 naming the field. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new HttpProblem(400, 'An object was expected.');
  }
  return { ...value };
}

export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : misfit(name, 'a text');
}

/** A whole number from 0. */
export function countOf(fields: Fields, name: string): number {
  const value = fields[name];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : misfit(name, 'a whole number from 0');
}

export function booleanOf(fields: Fields, name: string): boolean {
  const value = fields[name];
  return typeof value === 'boolean' ? value : misfit(name, 'true or false');
}

export function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  return Array.isArray(value) ? value : misfit(name, 'a list');
}

export function textsOf(fields: Fields, name: string): readonly string[] {
  return listOf(fields, name).map((value) => (typeof value === 'string' ? value : misfit(name, 'a list of texts')));
}

/** One of the given words. */
export function wordOf<T extends string>(fields: Fields, name: string, words: readonly T[]): T {
  return words.find((word) => word === fields[name]) ?? misfit(name, `one of ${words.join(', ')}`);
}

export function misfit(name: string, expected: string): never {
  throw new HttpProblem(400, `"${name}" must be ${expected}.`);
}
