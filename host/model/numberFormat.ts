import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../contract/view';

/** What Range.getNumberFormat answers for a cell without a format of its own. */
export const automatic = '0.###############';
export const plainText = '@';

const dateFormats = new Map<string, boolean>();
const known = new Set<string>();

/** Whether numbers in this format are read as dates. */
export function isDate(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined) return false;
  let answer = dateFormats.get(numberFormat);
  if (answer === undefined) {
    answer = isDateFormat(numberFormat);
    dateFormats.set(numberFormat, answer);
  }
  return answer;
}

/** @throws Error "not implemented: number format …" for letters that mean nothing in a format */
export function checkNumberFormat(pattern: string): void {
  if (known.has(pattern)) return;
  const bare = pattern.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|AM\/PM|A\/P|General|E[+-]/gi, '');
  const stranger = /[^ymdhs]/i.exec(bare.replace(/[^A-Za-z]/g, ''));
  if (stranger) throw new Error(`not implemented: number format "${pattern}" ("${stranger[0]}" is unknown)`);
  known.add(pattern);
}

/** The date format a script's Date or a typed date gets in a locale. */
export function defaultDateFormat(locale: string, withTime: boolean): string {
  const date = locale === 'en_US' ? 'M/d/yyyy' : locale.startsWith('en') ? 'dd/MM/yyyy' : 'yyyy/M/d';
  return withTime ? `${date} H:mm:ss` : date;
}

/**
 * The text a cell shows.
 * @param locale like zh_CN
 */
export function displayText(value: CellValue, numberFormat: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    const decorated = numberFormat !== undefined && numberFormat !== plainText && numberFormat.includes(plainText);
    return decorated ? format(numberFormat, value, { locale: locale.replace('_', '-') }) : value;
  }
  if (numberFormat !== undefined) checkNumberFormat(numberFormat);
  const automatically = numberFormat === undefined || numberFormat === automatic || numberFormat === plainText;
  return format(automatically ? 'General' : numberFormat, value, { locale: locale.replace('_', '-'), leap1900: false });
}
