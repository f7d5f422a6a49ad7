import type { Moment } from '../../domain/record/ticket';
import type { FlagRule } from '../../domain/report/categories';
import { dateTimeText } from '../../domain/time/format';
import type { Zone } from '../../domain/time/zone';
import type { ReportWords, TableWords } from '../../words/report/words';
import { type Look, sectionStart } from './measures';
import type { Page, PlacedTable } from './page';
import type { TableColumn } from './tableRow';

/** Looks of cells. */
export const text: Look = {};
export const number: Look = { align: 'right', format: '#,##0' };
export const hours: Look = { align: 'right', format: '#,##0.0' };
export const percent: Look = { align: 'right', format: '0.0%' };
export const score: Look = { align: 'right', format: '0.00' };
export const center: Look = { align: 'center' };

/** What tables are drawn with. */
export interface Drawing {
  readonly page: Page;
  readonly words: ReportWords;
  readonly zone: Zone;
  readonly rule: FlagRule;
}

/** A column of a table that takes `span` columns of the page. */
export const column = <Line>(
  head: string,
  span: number,
  look: Look,
  of: TableColumn<Line>['of'],
): TableColumn<Line> => ({
  head,
  span,
  look,
  of,
});

/** Minutes as hours. */
export const inHours = (minutes: number | undefined): number | undefined =>
  minutes === undefined ? undefined : minutes / 60;

/** A moment in words; blank when there is none. */
export const time = (moment: Moment | undefined, zone: Zone): string =>
  moment === undefined ? '' : dateTimeText(moment, zone);

/** Lines shown of each list; the rest is counted. */
const linesShown = 100;

/**
 * Heading, note and table; what a list has beyond the lines shown is counted below.
 * @param most lines shown
 * @param isCharted whether a chart reads the lines, which have no head among them then
 */
export function section<Line>(
  { page, words }: Drawing,
  own: TableWords<string>,
  columns: readonly TableColumn<Line>[],
  lines: readonly Line[],
  { most = linesShown, isCharted = false }: { readonly most?: number; readonly isCharted?: boolean } = {},
): PlacedTable {
  const title = lines.length > most ? `${own.title} · ${lines.length}` : own.title;
  page.keepTogether(sectionStart(title, own.note, lines.length));
  page.heading(title);
  page.note(own.note);
  const placed = page.table(columns, lines.slice(0, most), words.none, isCharted);
  if (lines.length > most) page.note(words.more(lines.length - most));
  page.skip(1);
  return placed;
}
