import type { ListKey } from './lists';

/** Another name that the team gave to a built-in option: rules take it for the option `key` of its list. */
export interface OptionName {
  readonly list: ListKey;
  readonly name: string;
  readonly key: string;
}

/** Text by which names are compared: without case, width of characters and spaces around. */
export const foldedName = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

const place = (list: ListKey, name: string): string => `${list} ${foldedName(name)}`;

/** Keys by list and folded name. */
let learnt: ReadonlyMap<string, string> = new Map();

/**
 * Makes the team's own names known to every rule. An execution, and a page, serves one workbook: whoever reads its
 * settings tells its names once, and rules need not be handed them one by one.
 */
export function learnOptionNames(names: readonly OptionName[]): void {
  learnt = new Map([...names].reverse().map(({ list, name, key }) => [place(list, name), key]));
}

/** The key of the option to which the team gave this name; undefined when it did not. */
export const learntKey = (list: ListKey, text: string): string | undefined => learnt.get(place(list, text));
