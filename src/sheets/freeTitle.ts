/** `wanted`, or with the first serial that makes it free; Sheets does not tell titles apart by case. */
export function freeTitle(wanted: string, titles: Iterable<string>): string {
  const taken = new Set([...titles].map((title) => title.toLowerCase()));
  let title = wanted;
  for (let serial = 2; taken.has(title.toLowerCase()); serial += 1) title = `${wanted} (${serial})`;
  return title;
}
