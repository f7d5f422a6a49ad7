import { type CategoryLevel, categoryLevels } from '../record/categoryTree';
import { type FieldKey, fieldKeys } from '../record/fields';
import { type ListKey, type lists, openLists } from '../record/lists';
import type { Ticket } from '../record/ticket';
import type { Settings } from './settings';

type OpenList = { [L in ListKey]: (typeof lists)[L]['closed'] extends false ? L : never }[ListKey];

/** A field whose options the team lists. */
type ListField = Extract<FieldKey, OpenList>;

/** A field whose options the team may rename. */
export type RenamedField = ListField | CategoryLevel;

/** An option or a category to which somebody gave another name. */
export interface Renaming {
  readonly field: RenamedField;
  /** The names above a category, as they are now. */
  readonly above: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** What can be renamed. */
export type Choices = Pick<Settings, 'lists' | 'categories'>;
export type Paths = readonly (readonly string[])[];

const isListField = (field: FieldKey): field is ListField => openLists.some((list) => list === field);
export const listFields = fieldKeys.filter(isListField);

/** The options of a list as paths of one name; the paths of the category tree. */
export const pathsOf = (field: RenamedField, choices: Choices): Paths =>
  isListField(field) ? (choices.lists[field] ?? []).map((option) => [option]) : choices.categories;

export const begins = (path: readonly string[], names: readonly string[]): boolean =>
  names.every((name, level) => path[level] === name);

const stands = (name: string, { field, above }: Renaming, choices: Choices): boolean =>
  pathsOf(field, choices).some((path) => begins(path, [...above, name]));

/** Whether the new name stands in its list and the old one does not. */
export const isOpen = (renaming: Renaming, choices: Choices): boolean =>
  stands(renaming.to, renaming, choices) && !stands(renaming.from, renaming, choices);

/** Whether both are in the same list, or below the same names of the tree. */
export const isSamePlace = (a: Renaming, b: Renaming): boolean =>
  a.field === b.field && String(a.above) === String(b.above);

/** What was renamed before, with the names that a further renaming leaves. */
function followed(known: Renaming, made: Renaming): Renaming {
  if (isSamePlace(known, made)) return known.to === made.from ? { ...known, to: made.to } : known;
  const level = made.above.length;
  const isBelow = !isListField(made.field) && begins(known.above, [...made.above, made.from]);
  return isBelow ? { ...known, above: known.above.map((name, at) => (at === level ? made.to : name)) } : known;
}

/** More are forgotten, the oldest first. */
const renamingsKept = 40;

/**
 * Renamings with one more: what was renamed to its old name goes on to the new one. One that leads back to its own
 * name is none, and ends that of this name.
 */
export function withRenaming(known: readonly Renaming[], made: Renaming): readonly Renaming[] {
  const others = known.filter(({ from, ...rest }) => from !== made.from || !isSamePlace({ from, ...rest }, made));
  return [...others.map((one) => followed(one, made)), made]
    .filter(({ from, to }) => from !== to)
    .slice(-renamingsKept);
}

/** What an edit of a settings sheet means for the renamings: those made, and the end of those whose old name is back. */
export const renamingsAfter = (
  known: readonly Renaming[],
  made: readonly Renaming[],
  choices: Choices,
): readonly Renaming[] => [
  ...known,
  ...known.filter((one) => stands(one.from, one, choices)).map((one) => ({ ...one, to: one.from })),
  ...made,
];

/** Whether a replacement stays the text it is: Sheets may read others as a number, a time or a formula. */
export const isPlainText = (text: string): boolean =>
  !/^[\s=+\-@']/u.test(text) && !/^[\d\s.,:/%$¥€£()-]*$/u.test(text) && !/^(?:true|false)$/i.test(text);

/** What changes of a ticket when the renamings are carried to it. */
export function carriedAlong(
  ticket: Ticket,
  renamings: readonly Renaming[],
): Readonly<Partial<Record<RenamedField, string>>> {
  let change: Readonly<Partial<Record<RenamedField, string>>> = {};
  // A name below is looked for under the new name above it.
  for (const { field, above, from, to } of [...renamings].sort((a, b) => a.above.length - b.above.length)) {
    const now: Ticket = { ...ticket, ...change };
    const isThere = categoryLevels.every((key, level) => above[level] === undefined || now[key] === above[level]);
    if (now[field] === from && isThere) change = { ...change, [field]: to };
  }
  return change;
}
