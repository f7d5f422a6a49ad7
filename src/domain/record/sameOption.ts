import { type ListKey, optionKey } from './lists';

const folded = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether two texts are the same but for case, width of characters and spaces around and between words. */
export const sameText = (a: string, b: string): boolean => a === b || folded(a) === folded(b);

/** Whether two texts name the same option of a list: a built-in option counts as one in either language. */
export function sameOption(list: ListKey, a: string, b: string): boolean {
  if (sameText(a, b)) return true;
  const key = optionKey(list, a);
  return key !== undefined && key === optionKey(list, b);
}
