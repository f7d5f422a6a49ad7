/** A value as text that tells 1 from "1", and a date from its text. */
export function shown(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (Object.prototype.toString.call(value) === '[object Date]') return `Date ${JSON.stringify(value)}`;
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (typeof value === 'number' || value === null || typeof value !== 'object') {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  const members = Object.entries(value).map(([key, member]) => `${key}: ${shown(member)}`);
  return `{${members.join(', ')}}`;
}

/** @throws Error naming both values when `actual` is not shown like `expected` */
export function same(what: string, actual: unknown, expected: unknown): void {
  if (shown(actual) !== shown(expected)) {
    throw new Error(`${what}: expected ${shown(expected)}, actual ${shown(actual)}`);
  }
}

/**
 * The message with which `work` is refused.
 * @throws Error when it is not refused, or in other words than `pattern`
 */
export function refusal(what: string, work: () => unknown, pattern = /./): string {
  let message: string | undefined;
  try {
    work();
  } catch (error) {
    message = error instanceof Error ? error.message : String(error);
  }
  if (message === undefined) throw new Error(`${what}: expected a refusal, actual none`);
  if (!pattern.test(message)) throw new Error(`${what}: expected a refusal like ${pattern}, actual "${message}"`);
  return message;
}
