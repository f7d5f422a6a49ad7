/** @throws Error with one sentence when it is no whole number from 1 */
export function readCount(option: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`${option} must be a whole number from 1, not "${text}".`);
  return count;
}

/** @throws Error with one sentence when it is no e-mail address */
export function readUser(text: string): string {
  if (/^[^\s@,]+@[^\s@,]+$/.test(text)) return text;
  throw new Error(`--user must be an e-mail address, not "${text}".`);
}

/**
 * A locale as Sheets writes it, "en" or "en_US".
 * @throws Error with one sentence when there is no such language or country
 */
export function readLocale(text: string): string {
  const [, language, , region] = /^([a-z]{2,3})(_([A-Z]{2}))?$/.exec(text) ?? [];
  if (isNamed('language', language) && (region === undefined || isNamed('region', region))) return text;
  throw new Error(`--locale must be a language and its country, as in en_US, not "${text}".`);
}

function isNamed(type: 'language' | 'region', code: string | undefined): boolean {
  return code !== undefined && new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
}

/**
 * The last of several would silently win.
 * @param mayRepeat the options that may be given again
 * @throws Error with one sentence for any other that is given twice
 */
export function refuseRepeated(
  tokens: readonly { readonly kind: string; readonly name?: string }[],
  mayRepeat: readonly string[],
): void {
  const seen = new Set(mayRepeat);
  const names = tokens.flatMap(({ kind, name }) => (kind === 'option' && name !== undefined ? [name] : []));
  for (const name of names) {
    if (seen.has(name) && !mayRepeat.includes(name)) throw new Error(`Give --${name} only once.`);
    seen.add(name);
  }
}
