import { calendarsOf } from '../domain/clock/calendars';
import { standingOf } from '../domain/clock/standing';
import { withChange } from '../domain/intake/acceptTicket';
import { readTimes } from '../domain/intake/readTimes';
import { reviseTicket } from '../domain/intake/reviseTicket';
import { hasContent, isUntaken, systemBlanks, typedAnew } from '../domain/intake/typedAnew';
import { type GivenNumber, restoreNumbers } from '../domain/number/restoreNumbers';
import { isTicketNumber } from '../domain/number/serial';
import { type FieldKey, fields } from '../domain/record/fields';
import type { Moment, Ticket, TicketChange } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { type Zone, zoneOf } from '../domain/time/zone';
import { acceptRows, type RowWords } from './acceptRows';
import type { TicketRow } from './desk';
import { type Layout, type Remembered, withNotices } from './memory';
import { noticesFromBefore } from './notices';

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
  numberCounts(layout: Layout): ReadonlyMap<string, number>;
  /** The log's lines about numbers given. */
  givenNumbers(zone: Zone): readonly GivenNumber[];
  write(sheet: EditedSheet, changes: readonly EditChange[]): void;
}

/** Cells for a row; `number` is that of a ticket already there, by which its row is found again if people sorted. */
export interface EditChange {
  readonly row: number;
  readonly number?: string;
  readonly change: TicketChange;
}

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

interface Context {
  readonly now: Moment;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly edited: ReadonlySet<FieldKey>;
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

const editorName = (email: string, settings: Settings): string =>
  settings.people.find((member) => email !== '' && member.email === email)?.name ?? email;

/**
 * The numbers of tickets whose number cell was cleared or pasted over, by row.
 * @param pasted whether the edit put numbers into the column: one that the log does not know is not the ticket's own
 */
function lostNumbers(
  desk: EditDesk,
  sheet: EditedSheet,
  { rows, pasted }: { readonly rows: readonly TicketRow[]; readonly pasted: boolean },
  remembered: Remembered,
  zone: Zone,
): ReadonlyMap<number, string> {
  const taken = rows.filter(({ ticket }) => ticket.createdAt !== undefined);
  if (!pasted && taken.every(({ ticket }) => ticket.number !== undefined)) return new Map();
  const given = [...desk.givenNumbers(zone), ...remembered.journal];
  const known = new Set(given.map((line) => line.number));
  const lost = taken.flatMap(({ row, ticket: { number, createdAt } }) =>
    createdAt !== undefined && !known.has(number ?? '') ? [{ row, createdAt }] : [],
  );
  return restoreNumbers(lost, given, new Set(desk.numberCounts(sheet.layout).keys()));
}

/** A row whose typed times are read; what is not clear joins the list of what is missing. */
function withTimes({ row, ticket, texts = {} }: TicketRow, context: Context) {
  const { change, unclear } = readTimes(texts, context.zone, context.now, context.settings);
  return { row, ticket: withChange(ticket, change), times: change, unclear };
}

function stillNeeded(missing: string | null | undefined, ticket: Ticket, unclear: readonly string[], language: string) {
  if (unclear.length === 0) return {};
  const known = missing === undefined ? ticket.missing : missing;
  const separator = language === 'zh' ? '、' : ', ';
  return { missing: [...(known ? [known] : []), ...unclear].join(separator) };
}

/** What the desk owes the tickets that were there before, and what memory must know of it. */
function revise(known: readonly TicketRow[], remembered: Remembered, context: Context) {
  const { now, settings, edited } = context;
  const calendars = calendarsOf(settings, context.zone);
  const { sweptUntil } = remembered.sweep;
  let nextChangeAt = remembered.sweep.nextChangeAt;
  let after = remembered;
  const changes: EditChange[] = [];
  for (const found of known) {
    const { row, ticket, times, unclear } = withTimes(found, context);
    const revised = reviseTicket(ticket, edited, { now, settings, calendars });
    const change = { ...times, ...revised, ...stillNeeded(revised.missing, ticket, unclear, settings.language) };
    if (Object.keys(change).length === 0 || ticket.number === undefined) continue;
    changes.push({ row, number: ticket.number, change });
    const moved = withChange(ticket, change);
    const standing = standingOf(moved, now, settings);
    nextChangeAt = Math.min(nextChangeAt, standing.nextChangeAt ?? nextChangeAt);
    after = withNotices(after, noticesFromBefore(moved, ticket.slaState, standing.state, sweptUntil));
  }
  if (nextChangeAt < remembered.sweep.nextChangeAt) after = { ...after, sweep: { ...after.sweep, nextChangeAt } };
  return { changes, after };
}

/** Turns new and copied rows into tickets. */
function takeIn(
  fresh: readonly TicketRow[],
  copies: ReadonlySet<TicketRow>,
  remembered: Remembered,
  context: Context,
  edit: Edit,
  words: RowWords,
) {
  const { now, settings, zone } = context;
  const timed = fresh.map((row) => ({ source: row, ...withTimes(row, context) }));
  const rows = timed.map(({ source, row, ticket }) => ({
    row,
    ticket: copies.has(source) ? typedAnew(ticket) : withChange(ticket, { number: null }),
  }));
  const receiver = editorName(edit.user, settings);
  const taken = acceptRows(rows, remembered, { now, settings, zone, receiver, words });
  const changes = taken.changes.map(({ row, change }, at): EditChange => {
    const { source, ticket, times, unclear } = timed[at] ?? { source: undefined, ticket: {}, times: {}, unclear: [] };
    const blanks = source !== undefined && copies.has(source) ? systemBlanks(source.ticket) : {};
    return {
      row,
      change: { ...blanks, ...times, ...change, ...stillNeeded(change.missing, ticket, unclear, settings.language) },
    };
  });
  let after: Remembered = { ...taken.remembered, journal: [...remembered.journal, ...taken.log] };
  for (const [at, { row }] of rows.entries()) {
    const made = withChange(rows[at]?.ticket ?? {}, changes[at]?.change ?? {});
    if (changes[at]?.row !== row) continue;
    after = withNotices(after, noticesFromBefore(made, undefined, made.slaState, remembered.sweep.sweptUntil));
  }
  return { changes, after };
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
    desk.write(sheet, [{ row: first, change: { number } }]);
    return;
  }
  const context: Context = { now: desk.now, settings, zone, edited };
  const rows = sheet.rows.filter(({ ticket }) => hasContent(ticket));
  const numbersCame = edited.has('number') && rows.some(({ ticket }) => ticket.number !== undefined);
  const counts = numbersCame ? desk.numberCounts(sheet.layout) : new Map<string, number>();
  const copies = new Set(rows.filter(({ ticket }) => (counts.get(ticket.number ?? '') ?? 0) > 1));
  const restored = lostNumbers(desk, sheet, { rows, pasted: numbersCame }, remembered, zone);
  const fresh = rows.filter((row) => (isUntaken(row.ticket) || copies.has(row)) && !restored.has(row.row));
  const known = rows.filter((row) => !fresh.includes(row) && !restored.has(row.row));
  const revised = revise(known, remembered, context);
  const taken =
    fresh.length > 0 && held
      ? takeIn(fresh, copies, revised.after, context, edit, words(settings))
      : { changes: [], after: revised.after };
  desk.remember(remembered, fresh.length > 0 && !held ? sweepSoon(taken.after) : taken.after);
  const numbers = [...restored].map(([row, given]): EditChange => ({ row, change: { number: given } }));
  desk.write(sheet, [...numbers, ...taken.changes, ...revised.changes]);
}

const sweepSoon = (remembered: Remembered): Remembered => ({
  ...remembered,
  sweep: { ...remembered.sweep, nextChangeAt: 0 },
});
