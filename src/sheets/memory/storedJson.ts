/** A property value holds 9 KB; counted in characters of ASCII-only JSON, with room to spare. */
const chunkLength = 8000;

/** JSON in plain ASCII, so that its length in characters is its length in bytes. */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Stands for what cannot be read: a part of it is lost, or somebody wrote over it. */
export const unreadable = Symbol('unreadable');

/** The value of a JSON text, or `unreadable`. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

/** The value that was split over properties; undefined where there is none, `unreadable` where it makes no sense. */
export function join(stored: Readonly<Record<string, string>>, key: string): unknown {
  const parts = stored[`${key}#`] ?? '';
  if (parts === '') return undefined;
  const count = Number(parts);
  if (!Number.isInteger(count) || count < 1) return unreadable;
  const texts = Array.from({ length: Math.min(count, partsMost) }, (_, i) => stored[`${key}#${i}`] ?? '');
  return parsed(texts.join(''));
}

/** The store holds 500 KB, hence no value has more parts. */
const partsMost = 100;

/** The properties that hold a value: how many parts it has, then each. */
export function split(key: string, value: unknown): Record<string, string> {
  const text = asciiJson(value);
  const count = Math.ceil(text.length / chunkLength);
  const entries: Record<string, string> = { [`${key}#`]: String(count) };
  for (let i = 0; i < count; i += 1) entries[`${key}#${i}`] = text.slice(i * chunkLength, (i + 1) * chunkLength);
  return entries;
}
