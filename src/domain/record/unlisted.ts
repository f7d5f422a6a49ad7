import type { CategoryTree } from './categoryTree';
import { doubtLabel } from './doubtLabels';
import type { Field } from './field';
import { type FieldKey, fields } from './fields';
import { type Language, type ListKey, optionKey } from './lists';
import { sameOption } from './sameOption';
import type { Ticket } from './ticket';

/** What the team chooses from, and the language in which it is asked. */
export interface Choices {
  readonly language: Language;
  readonly lists: Readonly<Partial<Record<ListKey, readonly string[]>>>;
  readonly categories: CategoryTree;
}

/** An urgency of the desk's own applies also where the list lacks it (D3). */
const isOfTheDesk = (list: ListKey, text: string): boolean => list === 'urgency' && optionKey(list, text) !== undefined;

function isUnlisted({ key, list }: Field, ticket: Ticket, { lists, categories }: Choices): boolean {
  const text = Object.entries(ticket).find(([name]) => name === key)?.[1];
  if (typeof text !== 'string' || text.trim() === '') return false;
  if (key === 'category1') return categories.length > 0 && !categories.some(([first]) => first === text);
  const options = list === undefined ? [] : (lists[list] ?? []);
  if (list === undefined || options.length === 0) return false;
  return !isOfTheDesk(list, text) && !options.some((option) => sameOption(list, option, text));
}

/** A value that no list and no tree has, and how it is asked about. */
export interface Unlisted {
  readonly key: FieldKey;
  /** E.g. "紧急程度(不在选项中)". */
  readonly label: string;
}

/**
 * The options and the first category of a record that the team has not, in column order (D1): no rule of deadlines or
 * dispatch takes them for anything. A list without options takes whatever comes.
 */
export const unlisted = (ticket: Ticket, choices: Choices): readonly Unlisted[] =>
  fields.flatMap((declared) => {
    const field: Field = declared;
    const isAsked = field.key === 'category1' || (field.type === 'option' && field.intake !== undefined);
    if (!isAsked || !isUnlisted(field, ticket, choices)) return [];
    return [{ key: declared.key, label: doubtLabel(field, 'noOption', choices.language) }];
  });

export const unlistedLabels = (ticket: Ticket, choices: Choices): readonly string[] =>
  unlisted(ticket, choices).map(({ label }) => label);
