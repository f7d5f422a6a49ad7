/** Google keeps no more in the properties of a script. */
const mostBytes = 500_000;

/** From this share on a desk may find no room for what the next tickets take. */
const warnedShare = 0.97;

/** Beyond ASCII a character takes up to three bytes. */
const bytesOf = (text: string): number => text.replace(/[\u0080-\uffff]/g, '···').length;

/** How many percent of the store are used, names included; undefined while there is room. */
export function filledPercent(stored: Readonly<Record<string, string>>): number | undefined {
  const used = Object.entries(stored).reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(text), 0);
  return used < warnedShare * mostBytes ? undefined : Math.min(100, Math.floor((used / mostBytes) * 100));
}
