import { metFields } from '../domain/intake/judgedAgain';
import { type LoggedLine, loggedResolveDue } from '../domain/intake/loggedDeadline';
import { flowFields } from '../domain/intake/loggedFlow';
import { stampFields } from '../domain/intake/loggedStamps';
import { hasContent, isUntaken, lacksTime } from '../domain/intake/typedAnew';
import type { GivenNumber } from '../domain/number/restoreNumbers';
import { isTicketNumber } from '../domain/number/serial';
import type { ExternalNos } from '../domain/record/externalNo';
import { type FieldKey, fields } from '../domain/record/fields';
import type { Moment, Ticket } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { asksForTasks } from '../domain/tasks/openTasks';
import type { Task } from '../domain/tasks/task';
import { timeAloneText } from '../domain/time/serial';
import { type Zone, zoneOf } from '../domain/time/zone';
import { givenIn } from './counters';
import type { TicketRow } from './desk';
import type { Edit, EditDesk, EditedSheet, NumberCounts } from './editDesk';
import { isPasted, isSingle, numberTypedOver, rowsOf } from './editedCells';
import { type Logged, lostNumbers, lostTickets, lostTimes, movesLost } from './lostCells';
import { type Layout, type Remembered, sweepSoon } from './memory';
import { momentOf } from './typedCells';

function editedFields(layout: Layout, edit: Edit): ReadonlySet<FieldKey> {
  const inside = fields.filter(({ key }) => {
    const at = layout.columns[key];
    return at !== undefined && at >= edit.firstColumn && at < edit.firstColumn + edit.columnCount;
  });
  return new Set(inside.map((field) => field.key));
}

/** Cells of the desk's own of which the log tells what they held. */
const loggedFields = [...stampFields, ...flowFields, ...metFields] as const;

const movedFields = ['resolveDue', 'originalResolveDue'] as const;

/** The edited rows as one look finds them. */
export interface EditLook {
  readonly remembered: Remembered;
  readonly settings: Settings;
  readonly zone: Zone;
  readonly sheet: EditedSheet;
  readonly edited: ReadonlySet<FieldKey>;
  /** Rows with content, header excluded. */
  readonly rows: readonly TicketRow[];
  readonly counts: NumberCounts | undefined;
  /** Where the edit put some in. */
  readonly externalNos: ExternalNos | undefined;
  readonly copies: ReadonlySet<TicketRow>;
  readonly restored: ReadonlyMap<number, string>;
  /** Times of tickets that lost theirs, by row. */
  readonly times: ReadonlyMap<number, Moment>;
  /** Resolution deadlines that had been moved, by ticket number, where several were edited. */
  readonly moves: ReadonlyMap<string, Moment>;
  /** The log, where scores were edited (D8), or a block was put over owners (D4) or over what the desk saw (D3). */
  readonly logged: readonly LoggedLine[];
  /** Tasks that have not ended, where tickets go to their customer or are closed (D7). */
  readonly openTasks: readonly Task[];
  /** Rows to become tickets. */
  readonly fresh: readonly TicketRow[];
}

/** Whether the edited cell is not where the edit was made any more. */
const isMoved = (sheet: EditedSheet, edit: Edit): boolean =>
  isSingle(edit) && edit.value !== undefined && sheet.isElsewhere(edit.firstRow, edit.firstColumn, edit.value);

/** Whether the edit carries a ticket on whose work should be done by then. */
const mayLeaveTasks = (edited: ReadonlySet<FieldKey>, rows: readonly TicketRow[]): boolean =>
  edited.has('status') && rows.some(({ ticket }) => asksForTasks(ticket.status));

/** Whether the number may be another ticket's, or stands over the ticket's own: what people bring with new rows is neither. */
const isCountedNumber = ({ ticket: { number, createdAt } }: TicketRow): boolean =>
  number !== undefined && (createdAt !== undefined || isTicketNumber(number));

/** Whether somebody may have had the ticket before its owner's cell was put over: only then has the log to be asked. */
const hasOwnerToTell = ({ assignedAt, importKey }: Ticket): boolean =>
  assignedAt !== undefined || importKey !== undefined;

/** The rows with a time that was typed without its day as the event tells it: what Sheets makes of the year 1899 may be off. */
function withTimeAsTyped(rows: readonly TicketRow[], edit: Edit, edited: ReadonlySet<FieldKey>): readonly TicketRow[] {
  const [key] = edited;
  const text = isSingle(edit) ? timeAloneText(Number(edit.value ?? Number.NaN)) : undefined;
  if (key === undefined || text === undefined) return rows;
  return rows.map((found) =>
    found.row === edit.firstRow && found.texts?.[key] !== undefined
      ? { ...found, texts: { ...found.texts, [key]: text } }
      : found,
  );
}

/**
 * Reads what the edit touched; undefined where the desk has nothing to do with it. An edit whose cell people moved
 * before the trigger came to it is left to the next sweep.
 */
export function lookAt(desk: EditDesk, edit: Edit): EditLook | undefined {
  const remembered = desk.recall();
  const settings = desk.settings(remembered);
  const { first, count } = rowsOf(edit);
  if (settings === undefined || count < 1) return undefined;
  const zone = zoneOf(settings.timeZone);
  const sheet = desk.read(remembered, first, count, zone, settings);
  if (sheet.layout.columns.number === undefined || sheet.layout.columns.createdAt === undefined) return undefined;
  if (isMoved(sheet, edit)) {
    desk.remember(remembered, sweepSoon(remembered));
    return undefined;
  }
  const edited = editedFields(sheet.layout, edit);
  const rows = withTimeAsTyped(sheet.rows, edit, edited).filter(({ ticket, texts = {} }) =>
    hasContent(ticket, Object.keys(texts)),
  );
  // Then there is nothing to look up.
  const isNumberKnown = numberTypedOver(edit, edited) !== undefined;
  const numbersCame = !isNumberKnown && edited.has('number') && rows.some(isCountedNumber);
  const counts = numbersCame ? desk.numberCounts(sheet.layout) : undefined;
  const externalNosCame = edited.has('externalNo') && rows.some(({ ticket }) => ticket.externalNo !== undefined);
  const externalNos = externalNosCame ? desk.externalNos(sheet.layout) : undefined;
  let lines: readonly LoggedLine[] | undefined;
  const logged: Logged = () => {
    lines ??= [...desk.logged(zone), ...remembered.journal];
    return lines;
  };
  const known = { logged, zone, settings };
  const whole = isNumberKnown
    ? new Map<number, GivenNumber>()
    : lostTickets(desk, sheet, { rows, counts, edited }, known);
  const rest = rows.filter(({ row }) => !whole.has(row));
  const { restored: numbers, counts: after } = isNumberKnown
    ? { restored: new Map<number, string>(), counts }
    : lostNumbers(desk, sheet, { rows: rest, counts, edited, isSingle: isSingle(edit) }, known);
  const restored = new Map([...numbers, ...[...whole].map(([row, { number }]) => [row, number] as const)]);
  const copies = new Set(
    rows.filter(({ row, ticket }) => !restored.has(row) && (after?.get(ticket.number ?? '') ?? 0) > 1),
  );
  // Of several cells, and of one pasted over, the event tells nothing.
  const isBlock = !isSingle(edit) || isPasted(edit);
  const own = rest.filter((row) => !copies.has(row));
  const isTimeTold = isSingle(edit) && momentOf(edit.oldValue ?? '', zone, desk.now) !== undefined;
  // A row without its time is no new one where the column of times was deleted and made again.
  const timeless = edited.has('createdAt') ? (isTimeTold ? [] : own) : own.filter(({ ticket }) => lacksTime(ticket));
  const times = new Map([
    ...lostTimes(timeless, isBlock, known),
    ...[...whole].map(([row, { at }]) => [row, at] as const),
  ]);
  // With the original cleared too no cell says that the resolution had been moved.
  const wereMoved = own.some(({ ticket }) => ticket.number !== undefined && ticket.importKey === undefined);
  const isMoveOver = isBlock && wereMoved && !edited.has('number') && movedFields.every((field) => edited.has(field));
  const withWhole = [...own, ...rows.filter(({ row }) => whole.has(row))];
  const moves = isMoveOver ? loggedResolveDue(logged(), zone) : movesLost(isBlock, edited, withWhole, { logged, zone });
  const isKnown = ({ row }: TicketRow): boolean => restored.has(row) || times.has(row);
  const isCounted = givenIn(remembered);
  let told: ReadonlySet<string> | undefined;
  const isTold = (number: string): boolean => {
    told ??= new Set(logged().map((line) => line.number));
    return told.has(number);
  };
  // What was typed over the number that the event tells is put back, whoever gave it.
  const isGiven =
    isNumberKnown || isCounted === undefined ? undefined : (number: string) => isCounted(number) || isTold(number);
  const fresh = rows.filter((row) => (isUntaken(row.ticket, isGiven) || copies.has(row)) && !isKnown(row));
  const revised = rows.filter((row) => !fresh.includes(row));
  const openTasks = mayLeaveTasks(edited, revised) ? desk.openTasks(zone) : [];
  const isScored = edited.has('satisfaction') && revised.length > 0;
  const wereStamped = isBlock && loggedFields.some((field) => edited.has(field)) && revised.length > 0;
  const wereOwned = isPasted(edit) && edited.has('owner') && revised.some(({ ticket }) => hasOwnerToTell(ticket));
  return {
    remembered,
    settings,
    zone,
    logged: isScored || wereOwned || wereStamped ? logged() : [],
    sheet,
    edited,
    rows,
    counts,
    externalNos,
    copies,
    restored,
    times,
    moves,
    openTasks,
    fresh,
  };
}
