import type { Language } from '../record/lists';
import { isRequired } from '../record/required';
import { fieldOf, type Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import type { Issue, ReadIntake } from './readIntake';

/** Characters that a cell of the workbook holds. */
const cellLimit = 50_000;

const line = (label: string, value: string, language: Language): string =>
  language === 'zh' ? `${label}：${value}` : `${label}: ${value}`;

const isContradiction = ({ code }: Issue): boolean => code === 'categoryMismatch';

/**
 * The record of somebody who cannot be asked: what no field can take stays readable in the remarks, a category that
 * contradicts the one above, and what such a record has no use for, stay in their place and are asked about.
 * @param remarks what has no field of its own
 */
export function asItCame(
  { values, unasked, issues }: ReadIntake,
  remarks: string,
  { language }: Pick<Settings, 'language'>,
): Ticket {
  const unusable = issues
    .filter((issue) => !isContradiction(issue))
    .flatMap(({ field, value }) => (value === undefined ? [] : [line(fieldOf(field)[language], value, language)]));
  const kept = Object.fromEntries(issues.filter(isContradiction).map(({ field, value }) => [field, value]));
  const text = [...unusable, ...(remarks === '' ? [] : [remarks])].join('\n');
  return { ...values, ...unasked, ...kept, ...(text === '' ? {} : { remarks: text.slice(0, cellLimit) }) };
}

/** A label as it stands in 待补充 for a value that came but is to be asked about. */
export const asDoubtful = (label: string): string => `${label}？`;

/** Labels of optional fields whose text cannot be used, marked as a question; what is required is missing anyway. */
export const uncertainLabels = (issues: readonly Issue[], language: Language): readonly string[] =>
  issues.flatMap((issue) => {
    const field = fieldOf(issue.field);
    const isNamedAnyway = issue.code === 'required' || isContradiction(issue) || isRequired(field, {});
    return isNamedAnyway ? [] : [asDoubtful(field[language])];
  });
