import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import type { ReadCell } from '../cells/codec';
import { isRealDate } from '../cells/dateCells';

/** Rows as read, by their place, zero-based. */
export type Rows = ReadonlyMap<number, readonly ReadCell[]>;

/** A cell that an edit trigger wrote, zero-based. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: ReadCell;
}

/** What an edit trigger wrote, and the rows as it had read them, with the one above. */
export interface EditWrite {
  readonly layout: Layout;
  readonly before: Rows;
  readonly written: readonly WrittenCell[];
}

/** A cell as it is compared. */
export const plain = (cell: ReadCell | undefined): string | number | boolean =>
  cell instanceof Date ? (isRealDate(cell) ? cell.getTime() : String(cell)) : (cell ?? '');

/** A written cell as it reads: the mark that kept it from being parsed does not show. */
export const shown = (value: ReadCell): string | number | boolean =>
  typeof value === 'string' ? value.replace(/^'/, '') : plain(value);

/** Whether a cell holds what was written: a column of text has made words of a moment or number that landed there. */
export function isStill(cell: ReadCell | undefined, value: ReadCell): boolean {
  const now = plain(cell);
  if (now === shown(value)) return true;
  if (typeof now !== 'string' || typeof value === 'string') return false;
  if (!(value instanceof Date)) return now === String(value);
  const [, seconds] = /^[\d/.-]+ \d{1,2}:\d{2}:(\d{2})( [AP]M)?$/.exec(now) ?? [];
  return Number(seconds) === value.getSeconds();
}

export const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Whether the write put a number into a row: what stood there before may be another ticket's. */
const isNumbered = (row: number, { layout: { columns }, written }: EditWrite): boolean =>
  written.some((cell) => cell.row === row && cell.column === columns.number);

/** The row of before whose ticket number `row` bears now; one that was just written there proves nothing. */
function sameNumber(row: number, now: Rows, headers: readonly string[], edit: EditWrite): number | undefined {
  const { number = -1 } = edit.layout.columns;
  const column = headers.indexOf(edit.layout.headers[number] ?? '');
  const borne = plain(now.get(row)?.[column]);
  if (borne === '' || edit.written.some((cell) => cell.row === row && cell.column === column)) return undefined;
  return [...edit.before].find(([was, cells]) => plain(cells[number]) === borne && !isNumbered(was, edit))?.[0];
}

/** What people and the desk hardly ever change of a ticket. */
const lasting: readonly FieldKey[] = ['createdAt', 'customerNo', 'customerName', 'contact', 'category1', 'phenomenon'];

/** The row of before, that itself first, whose number was written and that agrees in all that lasts; others may have changed the rest. */
function sameTicket(row: number, now: Rows, headers: readonly string[], edit: EditWrite): number | undefined {
  const { columns, headers: known } = edit.layout;
  const places = lasting.flatMap((key) => columns[key] ?? []);
  const inPlace = ([was]: readonly [number, unknown]): number => Number(was !== row);
  return [...edit.before]
    .filter(([was]) => isNumbered(was, edit))
    .sort((a, b) => inPlace(a) - inPlace(b))
    .find(([, cells]) => {
      const isTold = plain(cells[columns.createdAt ?? -1]) !== '';
      return (
        isTold && places.every((at) => plain(cells[at]) === plain(now.get(row)?.[headers.indexOf(known[at] ?? '')]))
      );
    })?.[0];
}

/**
 * The row of before that stands in `row` now: by its number, else by its cells under known headers, those not written as
 * they were, else by what lasts of a ticket.
 * @param headers as they stand now
 */
export function originOf(
  row: number,
  now: Rows,
  headers: readonly string[],
  edit: EditWrite,
): number | 'blank' | undefined {
  const numbered = sameNumber(row, now, headers, edit);
  if (numbered !== undefined) return numbered;
  const own = new Set(edit.written.flatMap((cell) => (cell.row === row ? [cell.column] : [])));
  const made = new Map(edit.written.map((cell) => [keyOf(cell.row, cell.column), shown(cell.value)]));
  const told = (now.get(row) ?? []).flatMap((cell, column) => {
    const from = edit.layout.headers.indexOf(headers[column] ?? '');
    return own.has(column) || from < 0 || headers[column] === '' ? [] : [{ from, text: plain(cell) }];
  });
  if (told.every(({ text }) => text === '')) return 'blank';
  const whole = [...edit.before].find(([was, cells]) =>
    told.every(({ from, text }) => plain(cells[from]) === text || made.get(keyOf(was, from)) === text),
  );
  return whole?.[0] ?? sameTicket(row, now, headers, edit);
}
