/** A property value holds 9 KB; counted in characters of ASCII-only JSON, with room to spare. */
const chunkLength = 8000;

/** JSON in plain ASCII, so that its length in characters is its length in bytes. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The value that was split over properties; undefined where there is none. */
export function join(stored: Readonly<Record<string, string>>, key: string): unknown {
  const count = Number(stored[`${key}#`] ?? '');
  if (!Number.isInteger(count) || count < 1) return undefined;
  let text = '';
  for (let i = 0; i < count; i += 1) text += stored[`${key}#${i}`] ?? '';
  return JSON.parse(text);
}

/** The properties that hold a value: how many parts it has, then each. */
export function split(key: string, value: unknown): Record<string, string> {
  const text = asciiJson(value);
  const count = Math.ceil(text.length / chunkLength);
  const entries: Record<string, string> = { [`${key}#`]: String(count) };
  for (let i = 0; i < count; i += 1) entries[`${key}#${i}`] = text.slice(i * chunkLength, (i + 1) * chunkLength);
  return entries;
}
