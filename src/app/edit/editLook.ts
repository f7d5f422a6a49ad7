import { policyFields } from '../../domain/clock/policy';
import { metFields } from '../../domain/intake/judgedAgain';
import type { LoggedLine } from '../../domain/intake/loggedDeadline';
import { flowFields } from '../../domain/intake/loggedFlow';
import { stampFields } from '../../domain/intake/loggedStamps';
import { hasContent } from '../../domain/intake/typedAnew';
import { isTicketNumber } from '../../domain/number/serial';
import type { ExternalNos } from '../../domain/record/externalNo';
import { type FieldKey, fields } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { asksForTasks } from '../../domain/tasks/openTasks';
import type { Task } from '../../domain/tasks/task';
import { timeAloneText } from '../../domain/time/serial';
import { type Zone, zoneOf } from '../../domain/time/zone';
import type { TicketRow } from '../desk';
import { type Layout, type Remembered, sweepSoon, withClearedNumber } from '../memory';
import type { Edit, EditDesk, EditedSheet, NumberCounts } from './editDesk';
import { isPasted, isSingle, numberTypedOver, rowsOf } from './editedCells';
import { type EditIdentities, identitiesIn } from './editIdentities';
import type { Logged } from './lostCells';

function editedFields(layout: Layout, edit: Edit): ReadonlySet<FieldKey> {
  const inside = fields.filter(({ key }) => {
    const at = layout.columns[key];
    return at !== undefined && at >= edit.firstColumn && at < edit.firstColumn + edit.columnCount;
  });
  return new Set(inside.map((field) => field.key));
}

/** Cells of which the log tells what they held: the desk's own, and what was promised. */
const loggedFields = [...stampFields, ...flowFields, ...metFields, 'promisedAt'] as const;

/** The edited rows as one look finds them. */
export interface EditLook extends EditIdentities {
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
  /** The log, where scores were edited (D8), or a block was put over owners (D4), over what the desk saw or deadlines (D3). */
  readonly logged: readonly LoggedLine[];
  /** Tasks that have not ended, where tickets go to their customer or are closed (D7). */
  readonly openTasks: readonly Task[];
}

/** Whether the edited cell is not where the edit was made any more. */
const isMoved = (sheet: EditedSheet, edit: Edit): boolean =>
  isSingle(edit) && edit.value !== undefined && sheet.isElsewhere(edit.firstRow, edit.firstColumn, edit.value);

/**
 * Whether a number that was typed over or cleared is not to be put back where the edit was made: another ticket stands
 * there, or none, since its row moved up.
 */
function isNumberMoved(sheet: EditedSheet, edit: Edit): boolean {
  const { firstRow, firstColumn, value = '' } = edit;
  const stands = sheet.rows.find(({ row }) => row === firstRow)?.ticket;
  return !sheet.holds(firstRow, firstColumn, value) || (value === '' && stands?.createdAt === undefined);
}

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
  if (settings === undefined) return undefined;
  if (count < 1) {
    // In the first row people write headers, or a title above these, which the next sweep is to find.
    desk.remember(remembered, sweepSoon(remembered));
    return undefined;
  }
  const zone = zoneOf(settings.timeZone);
  const sheet = desk.read(remembered, first, count, zone, settings);
  if (sheet.layout.columns.number === undefined || sheet.layout.columns.createdAt === undefined) return undefined;
  const edited = editedFields(sheet.layout, edit);
  const numberBefore = numberTypedOver(edit, edited);
  if (isMoved(sheet, edit) || (numberBefore !== undefined && isNumberMoved(sheet, edit))) {
    const isCleared = numberBefore !== undefined && (edit.value ?? '') === '';
    desk.remember(remembered, isCleared ? withClearedNumber(remembered, numberBefore) : sweepSoon(remembered));
    return undefined;
  }
  const rows = withTimeAsTyped(sheet.rows, edit, edited).filter(({ ticket, texts = {} }) =>
    hasContent(ticket, Object.keys(texts)),
  );
  // Of a number that the event tells there is nothing to look up.
  const isNumberTold = numberBefore !== undefined;
  const numbersCame = !isNumberTold && edited.has('number') && rows.some(isCountedNumber);
  const counts = numbersCame ? desk.numberCounts(sheet.layout) : undefined;
  const externalNosCame = edited.has('externalNo') && rows.some(({ ticket }) => ticket.externalNo !== undefined);
  const externalNos = externalNosCame ? desk.externalNos(sheet.layout) : undefined;
  let lines: readonly LoggedLine[] | undefined;
  const logged: Logged = () => {
    lines ??= [...desk.logged(zone), ...remembered.journal];
    return lines;
  };
  const identities = identitiesIn(desk, edit, { sheet, remembered, rows, counts, edited }, { logged, zone, settings });
  const { fresh } = identities;
  // Of several cells, and of one pasted over, the event tells nothing.
  const isBlock = !isSingle(edit) || isPasted(edit);
  const revised = rows.filter((row) => !fresh.includes(row));
  const openTasks = mayLeaveTasks(edited, revised) ? desk.openTasks(zone) : [];
  const isScored = edited.has('satisfaction') && revised.length > 0;
  const wereStamped = isBlock && loggedFields.some((field) => edited.has(field)) && revised.length > 0;
  // Of a resolution that was not moved the policy tells.
  const wereMoved =
    isBlock &&
    edited.has('resolveDue') &&
    !policyFields.some((key) => edited.has(key)) &&
    revised.some(({ ticket }) => ticket.originalResolveDue !== undefined);
  const wereOwned = isPasted(edit) && edited.has('owner') && revised.some(({ ticket }) => hasOwnerToTell(ticket));
  return {
    remembered,
    settings,
    zone,
    logged: isScored || wereOwned || wereStamped || wereMoved ? logged() : [],
    sheet,
    edited,
    rows,
    counts,
    externalNos,
    ...identities,
    openTasks,
  };
}
