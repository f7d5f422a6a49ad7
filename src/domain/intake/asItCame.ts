import { cellText } from '../record/cellText';
import type { Language } from '../record/lists';
import { isRequired } from '../record/required';
import { fieldOf, type Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import type { Issue, ReadIntake } from './readIntake';

const line = (label: string, value: string, language: Language): string =>
  language === 'zh' ? `${label}：${value}` : `${label}: ${value}`;

/** What stays in its place: a category that its level above does not have, and a contact, which its cell masks (D12). */
const staysInPlace = ({ code }: Issue): boolean => code === 'categoryMismatch' || code === 'unreadableContact';

/**
 * The record of somebody who cannot be asked: what no field can take stays readable in the remarks; a category that
 * contradicts the one above, a contact that is none, and what such a record has no use for, stay in their place and are
 * asked about.
 * @param remarks what has no field of its own
 */
export function asItCame(
  { values, unasked, issues }: ReadIntake,
  remarks: string,
  { language }: Pick<Settings, 'language'>,
): Ticket {
  const unusable = issues
    .filter((issue) => !staysInPlace(issue))
    .flatMap(({ field, value }) => (value === undefined ? [] : [line(fieldOf(field)[language], value, language)]));
  const kept = Object.fromEntries(issues.filter(staysInPlace).map(({ field, value }) => [field, value]));
  const text = [...unusable, ...(remarks === '' ? [] : [remarks])].join('\n');
  return { ...values, ...unasked, ...kept, ...(text === '' ? {} : { remarks: cellText(text) }) };
}

/** A label as it stands in 待补充 for a value that came but is to be asked about. */
export const asDoubtful = (label: string): string => `${label}？`;

/** Labels of optional fields whose text cannot be used, marked as a question; what is required is missing anyway. */
export const uncertainLabels = (issues: readonly Issue[], language: Language): readonly string[] =>
  issues.flatMap((issue) => {
    const field = fieldOf(issue.field);
    const isNamedAnyway =
      issue.code === 'required' ||
      issue.code === 'categoryMismatch' ||
      (isRequired(field, {}) && issue.code !== 'unreadableContact');
    return isNamedAnyway ? [] : [asDoubtful(field[language])];
  });
