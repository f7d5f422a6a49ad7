import { recognizeContact } from '../customer/contact';
import type { Field } from '../record/field';
import { looksLikeDate } from '../time/parse';
import { statusOf } from './statusWords';

/** What the cells of a column look like; shares are 0–1 of the cells that are not blank. */
export interface ColumnContent {
  readonly filled: number;
  readonly dates: number;
  readonly contacts: number;
  readonly numbers: number;
  readonly statuses: number;
  /** Of the cells that are not blank, how many differ from each other. */
  readonly distinct: number;
}

const samplesPerColumn = 200;

/** Looks at the first cells of column `at`. */
export function contentOf(rows: readonly (readonly string[])[], at: number): ColumnContent {
  const cells = rows
    .map((row) => (row[at] ?? '').trim())
    .filter((cell) => cell !== '')
    .slice(0, samplesPerColumn);
  const share = (holds: (cell: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter(holds).length / cells.length;
  return {
    filled: cells.length,
    dates: share(looksLikeDate),
    contacts: share((cell) => recognizeContact(cell) !== undefined),
    numbers: share((cell) => /^-?\d+(?:\.\d+)?$/.test(cell)),
    statuses: share((cell) => statusOf(cell) !== undefined),
    distinct: cells.length === 0 ? 0 : new Set(cells).size / cells.length,
  };
}

/** So many cells show whether a column repeats itself. */
const cellsToTell = 20;

/** Whether the cells rule the field out: times without a single date, numbers without a number, categories that never repeat. */
export function contradicts(field: Field, content: ColumnContent): boolean {
  if (content.filled === 0) return false;
  if (field.type === 'dateTime' || field.type === 'date') return content.dates === 0;
  if (field.type === 'category') return content.filled >= cellsToTell && content.distinct > 0.8;
  return field.type === 'number' && content.numbers === 0;
}

/** How well the cells suit the field, 0–1; decides between fields or columns of equal names. */
export function suits(field: Field, content: ColumnContent): number {
  if (content.filled === 0) return 0.5;
  switch (field.type) {
    case 'dateTime':
    case 'date':
      return content.dates;
    case 'contact':
      return content.contacts;
    case 'number':
      return content.numbers;
    case 'state':
      return content.statuses;
    case 'option':
    case 'category':
      return (1 - content.distinct) * (1 - content.dates);
    case 'longText':
      return content.distinct * (1 - content.dates);
    default:
      return 0.5;
  }
}
