import { hasContent, isUntaken } from '../domain/intake/typedAnew';
import { type GivenNumber, restoreNumbers } from '../domain/number/restoreNumbers';
import { isTicketNumber } from '../domain/number/serial';
import { type FieldKey, fields } from '../domain/record/fields';
import type { Moment } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { type Zone, zoneOf } from '../domain/time/zone';
import { type RowWords, shortened } from './acceptRows';
import type { TicketRow } from './desk';
import { type EditChange, type EditContext, reviseRows, takeInRows } from './editedRows';
import type { Layout, LogEntry, Remembered } from './memory';

/** Notes on put-back cells that one edit may cost. */
const refusalsTold = 3;

/** What a simple edit trigger may use: this workbook, properties and the lock; no mail, no batch reader. */
export interface EditDesk {
  readonly now: Moment;
  /** False when the desk is held for longer than a trigger may wait. */
  tryExclusively(): boolean;
  recall(): Remembered;
  remember(before: Remembered, after: Remembered): void;
  settings(remembered: Remembered): Settings | undefined;
  /** Where the columns stand now, and the rows `first` … `first + count - 1`, zero-based; blank rows are left out. */
  read(remembered: Remembered, first: number, count: number, zone: Zone, settings: Settings): EditedSheet;
  /** How often each ticket number stands in the sheet. */
  numberCounts(layout: Layout): NumberCounts;
  /** The log's lines about numbers given. */
  givenNumbers(zone: Zone): readonly GivenNumber[];
  /** @param isFresh no service call was made since the rows were read: nobody could have sorted unseen for long */
  write(sheet: EditedSheet, changes: readonly EditChange[], isFresh: boolean): void;
  /** Tells beside a cell of the ticket sheet why it was put back. */
  note(sheet: EditedSheet, row: number, field: FieldKey, text: string): void;
  /** Appends one line to the progress log at once. */
  log(entry: LogEntry): void;
}

export type NumberCounts = ReadonlyMap<string, number>;

export interface EditedSheet {
  readonly layout: Layout;
  readonly rows: readonly TicketRow[];
}

/** A person's edit in the ticket sheet, zero-based. */
export interface Edit {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  /** What the cell held, for an edit of one cell that held something. */
  readonly oldValue?: string;
  /** E-mail of the editor, blank where Google does not tell. */
  readonly user: string;
}

function editedFields(layout: Layout, edit: Edit): ReadonlySet<FieldKey> {
  const inside = fields.filter(({ key }) => {
    const at = layout.columns[key];
    return at !== undefined && at >= edit.firstColumn && at < edit.firstColumn + edit.columnCount;
  });
  return new Set(inside.map((field) => field.key));
}

/** A number typed over: the old one is put back (D2: never changed). */
function restoredNumber(edit: Edit, edited: ReadonlySet<FieldKey>): string | undefined {
  const single = edit.rowCount === 1 && edit.columnCount === 1;
  const old = edit.oldValue ?? '';
  return single && edited.has('number') && isTicketNumber(old) ? old : undefined;
}

/**
 * The numbers of tickets whose number cell was cleared or pasted over, by row.
 * @param counts the sheet's numbers, where the edit put some into the column: one that the log does not know is not the
 *   ticket's own
 */
function lostNumbers(
  desk: EditDesk,
  sheet: EditedSheet,
  { rows, counts }: { readonly rows: readonly TicketRow[]; readonly counts: NumberCounts | undefined },
  remembered: Remembered,
  zone: Zone,
): ReadonlyMap<number, string> {
  const taken = rows.filter(({ ticket }) => ticket.createdAt !== undefined);
  if (counts === undefined && taken.every(({ ticket }) => ticket.number !== undefined)) return new Map();
  const given = [...desk.givenNumbers(zone), ...remembered.journal];
  const known = new Set(given.map((line) => line.number));
  const lost = taken.flatMap(({ row, ticket: { number, createdAt } }) =>
    createdAt !== undefined && !known.has(number ?? '') ? [{ row, createdAt }] : [],
  );
  return restoreNumbers(lost, given, new Set((counts ?? desk.numberCounts(sheet.layout)).keys()));
}

/**
 * Does what the desk owes an edit in the ticket sheet: new rows become tickets, copied rows get their own number,
 * clocks and stamps follow what people changed. When the desk is held by others, new rows are left to the next
 * sweep, which takes them in; tickets that are there are seen to all the same.
 */
export function handleEdit(desk: EditDesk, edit: Edit, words: (settings: Settings) => RowWords): void {
  const held = edit.oldValue === undefined && desk.tryExclusively();
  const remembered = desk.recall();
  const settings = desk.settings(remembered);
  const first = Math.max(1, edit.firstRow);
  const count = edit.firstRow + edit.rowCount - first;
  if (settings === undefined || count < 1) return;
  const zone = zoneOf(settings.timeZone);
  const sheet = desk.read(remembered, first, count, zone, settings);
  if (sheet.layout.columns.number === undefined || sheet.layout.columns.createdAt === undefined) return;
  const edited = editedFields(sheet.layout, edit);
  const number = restoredNumber(edit, edited);
  if (number !== undefined) {
    desk.write(sheet, [{ row: first, change: { number } }], true);
    return;
  }
  const context: EditContext = {
    now: desk.now,
    settings,
    zone,
    edited,
    before: edit.oldValue,
    editor: edit.user,
    words: words(settings),
  };
  const rows = sheet.rows.filter(({ ticket }) => hasContent(ticket));
  const numbersCame = edited.has('number') && rows.some(({ ticket }) => ticket.number !== undefined);
  const counts = numbersCame ? desk.numberCounts(sheet.layout) : undefined;
  const copies = new Set(rows.filter(({ ticket }) => (counts?.get(ticket.number ?? '') ?? 0) > 1));
  const restored = lostNumbers(desk, sheet, { rows, counts }, remembered, zone);
  const fresh = rows.filter((row) => (isUntaken(row.ticket) || copies.has(row)) && !restored.has(row.row));
  const known = rows.filter((row) => !fresh.includes(row) && !restored.has(row.row));
  const revised = reviseRows(known, remembered, context);
  const taken =
    fresh.length > 0 && held
      ? takeInRows(fresh, copies, revised.after, context)
      : { changes: [], after: revised.after };
  const told = revised.log.length > 1 ? withJournal(taken.after, revised.log) : taken.after;
  const after = fresh.length > 0 && !held ? sweepSoon(told) : told;
  desk.remember(remembered, after);
  const numbers = [...restored].map(([row, given]): EditChange => ({ row, change: { number: given } }));
  const isFresh = after === remembered && counts === undefined && restored.size === 0;
  desk.write(sheet, [...numbers, ...taken.changes, ...revised.changes], isFresh);
  if (revised.log.length === 1) for (const line of revised.log) desk.log(line);
  for (const { row, text } of revised.refusals.slice(0, refusalsTold)) desk.note(sheet, row, 'status', text);
}

const withJournal = (remembered: Remembered, log: readonly LogEntry[]): Remembered =>
  log.length === 0 ? remembered : { ...remembered, journal: [...remembered.journal, ...shortened(log)] };

const sweepSoon = (remembered: Remembered): Remembered => ({
  ...remembered,
  sweep: { ...remembered.sweep, nextChangeAt: 0 },
});
