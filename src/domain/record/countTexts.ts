/** How often each text stands among `texts`; blank ones are left out. */
export function countTexts(texts: Iterable<string | undefined>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    if (text !== undefined && text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}
