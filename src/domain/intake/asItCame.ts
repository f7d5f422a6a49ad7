import type { Language } from '../record/lists';
import { isRequired } from '../record/required';
import { fieldOf, type Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import type { Issue } from './readIntake';

/** Characters that a cell of the workbook holds. */
const cellLimit = 50_000;

const line = (label: string, value: string, language: Language): string =>
  language === 'zh' ? `${label}：${value}` : `${label}: ${value}`;

/**
 * The record of somebody who cannot be asked: what no field can take stays readable in the remarks.
 * @param remarks what has no field of its own
 */
export function asItCame(
  { values, issues }: { readonly values: Ticket; readonly issues: readonly Issue[] },
  remarks: string,
  { language }: Pick<Settings, 'language'>,
): Ticket {
  const unusable = issues.flatMap(({ field, value }) =>
    value === undefined ? [] : [line(fieldOf(field)[language], value, language)],
  );
  const text = [...unusable, ...(remarks === '' ? [] : [remarks])].join('\n');
  return text === '' ? values : { ...values, remarks: text.slice(0, cellLimit) };
}

/** Labels of optional fields whose text cannot be used, marked as a question; what is required is missing anyway. */
export const uncertainLabels = (issues: readonly Issue[], language: Language): readonly string[] =>
  issues.flatMap(({ field, code }) =>
    code === 'required' || isRequired(fieldOf(field), {}) ? [] : [`${fieldOf(field)[language]}？`],
  );
