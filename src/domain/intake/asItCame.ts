import { cellText } from '../record/cellText';
import { type Doubt, doubtLabel, unreadableLabel } from '../record/doubtLabels';
import type { Language } from '../record/lists';
import { isRequired } from '../record/required';
import { fieldOf, type Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import type { Issue, IssueCode, ReadIntake } from './readIntake';

const line = (label: string, value: string, language: Language): string =>
  language === 'zh' ? `${label}：${value}` : `${label}: ${value}`;

/** What stays in its place: a category that its level above does not have, and of a customer what its cell masks (D12). */
const staysInPlace = ({ field, code }: Issue): boolean =>
  code === 'categoryMismatch' ||
  code === 'unreadableContact' ||
  (code === 'tooLong' && (field === 'customerName' || field === 'contact'));

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
  const kept = Object.fromEntries(issues.filter(staysInPlace).map(({ field, value = '' }) => [field, cellText(value)]));
  const text = [...unusable, ...(remarks === '' ? [] : [remarks])].join('\n');
  return { ...values, ...unasked, ...kept, ...(text === '' ? {} : { remarks: cellText(text) }) };
}

const doubts: Readonly<Record<Exclude<IssueCode, 'required' | 'categoryMismatch'>, Doubt>> = {
  unknownOption: 'noOption',
  unknownCategory: 'noOption',
  unreadableTime: 'noTime',
  inTheFuture: 'ahead',
  inThePast: 'passed',
  unreadableContact: 'noContact',
  unreadableNumber: 'noNumber',
  unreadableMinutes: 'noNumber',
  tooLong: 'tooLong',
};

/** Labels of optional fields whose text cannot be used, with the reason; what is required is missing anyway. */
export const uncertainLabels = (issues: readonly Issue[], language: Language): readonly string[] =>
  issues.flatMap((issue) => {
    const field = fieldOf(issue.field);
    if (issue.code === 'required' || issue.code === 'categoryMismatch') return [];
    const isNamedAnyway = isRequired(field, {}) && !staysInPlace(issue);
    if (issue.code === 'unreadableTime' && !isNamedAnyway) return [unreadableLabel(field, language)];
    return isNamedAnyway ? [] : [doubtLabel(field, doubts[issue.code], language)];
  });
