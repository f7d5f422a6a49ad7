import { isPlain } from '../../domain/customer/register';
import type { FieldKey } from '../../domain/record/fields';
import type { Settings } from '../../domain/settings/settings';
import { repeatsContact } from '../customers/repeatedContacts';
import { type CategoryOffer, categoryOffers, offersTogether } from '../intake/categoryOffers';
import { type LogEntry, type Remembered, sweepSoon } from '../memory';
import { type RowWords, shortened } from './acceptRows';
import { type ClearedTicket, clearedTickets } from './clearedTickets';
import type { EditChange, EditContext, Refusal } from './editContext';
import type { Edit, EditDesk, EditedSheet } from './editDesk';
import { isPasted, isSingle, rowsOf } from './editedCells';
import { type EditLook, lookAt } from './editLook';
import { ownersTold } from './ownersBefore';
import { putBack } from './putBack';
import { withPutBackNote } from './putBackNotes';
import { reviseRows } from './reviseRows';
import { takeInRows } from './takeInRows';

/** Columns in which one edit may be noted: each costs a call, two where the cells do not lie together. */
const columnsNoted = 3;

/** Refusals by the column in which they are told. */
function byField(refusals: readonly Refusal[]): readonly (readonly [FieldKey, readonly Refusal[]])[] {
  const fields = new Set(refusals.map(({ field }) => field));
  return [...fields].map((field) => [field, refusals.filter((refusal) => refusal.field === field)]);
}

/**
 * Tells beside the cells why they were put back.
 * @returns memory with the notes that go once their tickets go on
 */
function tellRefusals(desk: EditDesk, sheet: EditedSheet, refusals: readonly Refusal[], after: Remembered): Remembered {
  let noted = after;
  for (const [field, told] of byField(refusals).slice(0, columnsNoted)) {
    desk.note(sheet, field, new Map(told.map(({ row, text }) => [row, text])));
    for (const { note } of told) if (note !== undefined) noted = withPutBackNote(noted, note);
  }
  return noted;
}

/** Whether people typed a customer in full, whom the next sweep seals, or a contact that was sealed before (D12). */
const owesSealing = ({ remembered, edited, rows }: EditLook): boolean =>
  remembered.customerKeys !== undefined &&
  (((edited.has('contact') || edited.has('customerName')) && rows.some(({ ticket }) => isPlain(ticket))) ||
    rows.some(({ ticket }) => repeatsContact(ticket, edited)));

/** Drop-downs of new rows can wait for the sweep, which gives them in the one call in which it writes. */
const areLeftToSweep = (offers: readonly CategoryOffer[], taken: readonly EditChange[]): boolean =>
  offers.length > 1 && offers.length <= offersTogether && taken.length === offers.length;

const contextOf = (desk: EditDesk, edit: Edit, look: EditLook, words: RowWords): EditContext => ({
  now: desk.now,
  settings: look.settings,
  zone: look.zone,
  edited: look.edited,
  before: edit.oldValue,
  isPasted: isPasted(edit),
  editor: edit.user,
  words,
  externalNos: look.externalNos,
  openTasks: look.openTasks,
  logged: look.logged,
  ...(look.edited.has('owner') && {
    owners: ownersTold(look.logged, { settings: look.settings, words }),
  }),
});

/**
 * Numbers and times that tickets had lost, one change for each row, with what else those are owed whose rows were
 * cleared.
 */
function givenBack(
  { restored, times }: EditLook,
  cleared: readonly ClearedTicket[],
  revised: readonly EditChange[],
): readonly EditChange[] {
  return [...new Set([...restored.keys(), ...times.keys()])].map((row): EditChange => {
    const [number, createdAt] = [restored.get(row), times.get(row)];
    const back = cleared.find(({ found }) => found.row === row)?.back;
    const owed = revised.find((one) => one.row === row)?.change;
    const own = { ...(number !== undefined && { number }), ...(createdAt !== undefined && { createdAt }) };
    return { row, change: { ...own, ...back, ...owed } };
  });
}

/** Tells the log; what whoever edits may not write there waits for the next sweep. @returns memory with that */
function loggedOrLeft(desk: EditDesk, remembered: Remembered, lines: readonly LogEntry[]): Remembered {
  const left = lines.filter((line) => !desk.log(line));
  if (left.length === 0) return remembered;
  const known = sweepSoon(withJournal(remembered, left));
  desk.remember(remembered, known);
  return known;
}

/** Does what the rows of a look are owed. */
function settle(desk: EditDesk, edit: Edit, look: EditLook, held: boolean, words: RowWords): void {
  const { remembered, settings, sheet, edited, rows, counts, externalNos, copies, restored, times, fresh } = look;
  const context = contextOf(desk, edit, look, words);
  const known = rows.filter((row) => !fresh.includes(row) && !restored.has(row.row) && !times.has(row.row));
  const cleared = clearedTickets(look, context);
  const revised = reviseRows([...known, ...cleared.map(({ found }) => found)], remembered, context);
  const taken =
    fresh.length > 0 && held
      ? takeInRows(fresh, copies, revised.after, context)
      : { changes: [], after: revised.after, refusals: [] };
  // Memory is written for an answer's sake anyway: its line costs no call of its own then.
  const isJournalled = revised.log.length > 1 || revised.after.answerEdits !== remembered.answerEdits;
  const told = isJournalled ? withJournal(taken.after, revised.log) : taken.after;
  const offers = categoryOffers(sheet.rows, { ...rowsOf(edit), edited }, settings.categories);
  const areOffersLeft = areLeftToSweep(offers, taken.changes);
  const isLeftToSweep = (fresh.length > 0 && !held) || owesSealing(look) || areOffersLeft || sheet.isRelocated;
  const after = isLeftToSweep ? sweepSoon(told) : told;
  desk.remember(remembered, after);
  const numbers = givenBack(look, cleared, revised.changes);
  const others = revised.changes.filter(({ row }) => numbers.every((one) => one.row !== row));
  const isFresh = after === remembered && counts === undefined && externalNos === undefined && numbers.length === 0;
  const isPlaced = desk.write(sheet, [...numbers, ...taken.changes, ...others], isFresh);
  if (!isPlaced) desk.remember(after, sweepSoon(after));
  const owed = isJournalled ? after : loggedOrLeft(desk, after, revised.log);
  if (offers.length > 0 && !areOffersLeft) desk.offer(sheet, offers, edited);
  if (isPlaced) for (const [field, notes] of revised.notesOff) desk.takeNotesOff(sheet, field, notes);
  desk.remember(owed, tellRefusals(desk, sheet, [...revised.refusals, ...taken.refusals], owed));
}

/**
 * Does what the desk owes an edit in the ticket sheet: new rows become tickets, copied rows get their own number,
 * clocks and stamps follow what people changed. The desk is held for new rows only, so that people who work on
 * tickets never wait for each other; while others hold it, new rows are left to the next sweep.
 * @returns what was remembered; undefined for an edit that concerns nothing
 */
export function handleEdit(
  desk: EditDesk,
  edit: Edit,
  words: (settings: Settings) => RowWords,
): Remembered | undefined {
  // Several cells are most often new rows; one cell is most often a ticket's.
  const heldAtOnce = !isSingle(edit) && desk.tryExclusively();
  const seen = lookAt(desk, edit);
  if (seen === undefined) return undefined;
  const back = putBack(edit, seen, desk.now);
  if (back !== undefined) {
    const isPlaced = desk.write(seen.sheet, [{ row: back.row, change: back.change }], true);
    if (!isPlaced) desk.remember(seen.remembered, sweepSoon(seen.remembered));
    const text = words(seen.settings).history.putBackOwn(back.field);
    desk.note(seen.sheet, back.field, new Map([[back.row, text]]));
    return seen.remembered;
  }
  const heldLate = !heldAtOnce && isSingle(edit) && seen.fresh.length > 0 && desk.tryExclusively();
  // Who held the desk meanwhile may have taken the row in.
  const look = heldLate ? lookAt(desk, edit) : seen;
  if (look !== undefined) settle(desk, edit, look, heldAtOnce || heldLate, words(look.settings));
  return (look ?? seen).remembered;
}

const withJournal = (remembered: Remembered, log: readonly LogEntry[]): Remembered =>
  log.length === 0 ? remembered : { ...remembered, journal: [...remembered.journal, ...shortened(log)] };
