import { workbook } from './workbook';

/** Whether a call failed because it writes where somebody's protection keeps whoever runs this out, in either language. */
export const isProtection = (error: unknown): boolean => /protected cell or object|受保护的单元格/i.test(String(error));

const hasEntries = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The sheet that a request writes, wherever in it that is said. */
function sheetIdIn(part: unknown): number | undefined {
  if (!hasEntries(part)) return undefined;
  // What is copied may stand anywhere.
  if (part.destination !== undefined && part.source !== undefined) return sheetIdIn(part.destination);
  if (typeof part.sheetId === 'number') return part.sheetId;
  for (const inner of Object.values(part)) {
    const id = sheetIdIn(inner);
    if (id !== undefined) return id;
  }
  return undefined;
}

/**
 * What the protected sheet is called now, by the part of the call that the error names; the only sheet of a call of which
 * it names none. Blank where that cannot be told, as in another workbook.
 */
export function protectedSheet(error: unknown, parts: readonly object[]): string {
  const [, place] = /(?:requests|data)\[(\d+)\]/.exec(String(error)) ?? [];
  const written = place === undefined ? parts : parts.slice(Number(place), Number(place) + 1);
  const ids = new Set(written.map(sheetIdIn));
  const [id] = ids;
  return ids.size !== 1 || id === undefined ? '' : (workbook().getSheetById(id)?.getName() ?? '');
}
