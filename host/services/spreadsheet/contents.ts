import { blank, type Cell, type Content, cellValue } from '../../model/cell';
import { defaultDateFormat, displayText, isDate, plainText } from '../../model/numberFormat';
import { parseTyped, type TypingRules } from '../../model/typing';
import { classNameOf } from './serviceClass';
import type { Services } from './services';

/** Characters a cell may hold (row 12). */
const mostCharacters = 50_000;

/** What Range.getValue gives: number, boolean, Date or string; '' for a blank (row 4). */
export function scriptValue(services: Services, cell: Cell | undefined): unknown {
  const value = cellValue(cell);
  if (value === null) return '';
  if (typeof value !== 'number' || !isDate(services.workbook.styles.at(cell?.style ?? -1).numberFormat)) return value;
  return services.context.realm.date(services.workbook.zone.toEpoch(value));
}

export function requireLength(services: Services, text: string): void {
  if (text.length <= mostCharacters) return;
  services.fail(`Your input contains more than the maximum of ${mostCharacters} characters in a single cell.`);
}

function dateContent(services: Services, date: Date, numberFormat: string | undefined): Content {
  const { workbook } = services;
  const serial = workbook.zone.toSerial(date.getTime());
  const shape = defaultDateFormat(workbook.locale, !Number.isInteger(serial));
  // Folklore: a plain-text cell keeps a script's Date as the text it would show.
  if (numberFormat === plainText) return { ...blank, value: displayText(serial, shape, workbook.locale) };
  return { value: serial, formula: null, numberFormat: shape };
}

/**
 * What Range.setValue makes of a script's value; strings are parsed as if typed (row 5).
 * @param numberFormat the cell's own format
 */
export function contentOf(
  services: Services,
  value: unknown,
  numberFormat: string | undefined,
  rules: TypingRules,
): Content {
  if (value === null || value === undefined) return blank;
  if (typeof value === 'string') {
    requireLength(services, value);
    return parseTyped(value, numberFormat, rules);
  }
  if (typeof value === 'number') return { ...blank, value: Number.isFinite(value) ? value : '#NUM!' };
  if (typeof value === 'boolean') return { ...blank, value };
  if (services.context.realm.isDate(value)) return dateContent(services, value, numberFormat);
  const kind = Array.isArray(value) ? 'an array' : `an object of class ${classNameOf(value) ?? 'Object'}`;
  throw new Error(`not implemented: ${kind} as the value of a cell`);
}
