import type { Language } from '../record/lists';
import { isRequired } from '../record/required';
import { fieldOf, type Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import type { Issue } from './readIntake';

/** Characters that a cell of the workbook holds. */
const cellLimit = 50_000;

const line = (label: string, value: string, language: Language): string =>
  language === 'zh' ? `${label}：${value}` : `${label}: ${value}`;

const isContradiction = ({ code }: Issue): boolean => code === 'categoryMismatch';

/**
 * The record of somebody who cannot be asked: what no field can take stays readable in the remarks, a category that
 * contradicts the one above stays in its place and is asked about.
 * @param remarks what has no field of its own
 */
export function asItCame(
  { values, issues }: { readonly values: Ticket; readonly issues: readonly Issue[] },
  remarks: string,
  { language }: Pick<Settings, 'language'>,
): Ticket {
  const unusable = issues
    .filter((issue) => !isContradiction(issue))
    .flatMap(({ field, value }) => (value === undefined ? [] : [line(fieldOf(field)[language], value, language)]));
  const kept = Object.fromEntries(issues.filter(isContradiction).map(({ field, value }) => [field, value]));
  const text = [...unusable, ...(remarks === '' ? [] : [remarks])].join('\n');
  return { ...values, ...kept, ...(text === '' ? {} : { remarks: text.slice(0, cellLimit) }) };
}

/** Labels of optional fields whose text cannot be used, marked as a question; what is required is missing anyway. */
export const uncertainLabels = (issues: readonly Issue[], language: Language): readonly string[] =>
  issues.flatMap((issue) => {
    const field = fieldOf(issue.field);
    const isNamedAnyway = issue.code === 'required' || isContradiction(issue) || isRequired(field, {});
    return isNamedAnyway ? [] : [`${field[language]}？`];
  });
