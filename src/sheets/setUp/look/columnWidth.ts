import type { Field } from '../../../domain/record/field';
import { type Language, lists, type Option } from '../../../domain/record/lists';

/** Pixels of a letter, and of the arrow of a drop-down with the margins of its cell. */
const letter = 6.2;
const arrow = 28;

/** As many as most people's names have in English. */
const lettersOfName = 16;

function longestLabel(field: Field): number {
  if (field.type === 'person') return lettersOfName;
  const options: readonly Option[] = field.list === undefined ? [] : lists[field.list].options;
  return Math.max(0, ...options.map(({ en }) => en.length));
}

/**
 * Pixels of a ticket column. English takes more room than the Chinese for which the widths are declared: the longest
 * option stays on one line there, beside the arrow.
 */
export function columnWidth(field: Field, language: Language): number {
  return language === 'zh' ? field.width : Math.max(field.width, Math.ceil(longestLabel(field) * letter) + arrow);
}
