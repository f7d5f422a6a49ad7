import { broughtAlong, hasContent, systemBlanks, typedAnew } from '../../domain/intake/typedAnew';
import type { GivenNumber } from '../../domain/number/restoreNumbers';
import { serialsAfter } from '../../domain/number/serial';
import { withChange } from '../../domain/record/change';
import { countTexts } from '../../domain/record/countTexts';
import type { ExternalNos } from '../../domain/record/externalNo';
import { fieldKeys } from '../../domain/record/fields';
import { fieldOf, type TicketChange } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Zone } from '../../domain/time/zone';
import { givenIn, givenOrTold } from '../counters';
import type { Desk, RowChange, TicketRow } from '../desk';
import { type AcceptedRows, acceptRows, type RowWords } from '../edit/acceptRows';
import type { Remembered } from '../memory';
import { doubtMark, type Identities, identitiesOf, numbersTold } from './identities';
import type { Judged } from './judge';
import { hadNumber } from './numbersLost';
import { monthOwed } from './refilled';
import { straysAmong } from './strays';

/** Blanks for the desk's own cells of a row. */
const ownBlanks = ({ ticket, unread = [] }: TicketRow): TicketChange => ({
  ...systemBlanks(ticket),
  ...Object.fromEntries(unread.filter((key) => fieldOf(key).writer === 'system').map((key) => [key, null])),
});

/** A customer belongs to a ticket: where nobody meant one, the customer number goes too. */
const customerBlank = ({ ticket }: TicketRow): TicketChange =>
  ticket.customerNo === undefined ? {} : { customerNo: null };

/** Numbers and times that tickets lost, each with the month of its report. */
function putBack(
  rows: readonly TicketRow[],
  { numbers, times }: Pick<Identities, 'numbers' | 'times'>,
  zone: Zone,
): readonly RowChange[] {
  return rows.flatMap(({ row, ticket }) => {
    const [number, createdAt] = [numbers.get(row), times.get(row)];
    if (number === undefined && createdAt === undefined) return [];
    const found = { ...(number !== undefined && { number }), ...(createdAt !== undefined && { createdAt }) };
    return [{ row, number: ticket.number ?? '', change: { ...found, ...monthOwed({ ...ticket, ...found }, zone) } }];
  });
}

/** Tickets that get new numbers once the column of the numbers was lost are counted, for set-up to tell of them. */
function withRenumbered(desk: Desk, remembered: Remembered, chosen: readonly TicketRow[]): Remembered {
  const isColumnLost = [...(desk.recall().sweep.blank ?? []), ...desk.rebuilt()].includes('number');
  const count = isColumnLost ? chosen.filter(hadNumber).length : 0;
  return count === 0 ? remembered : { ...remembered, renumbered: (remembered.renumbered ?? 0) + count };
}

const externalNosOf = (rows: readonly TicketRow[]): ExternalNos =>
  countTexts(rows.map(({ ticket }) => ticket.externalNo));

/** The numbers that tickets show, so that none of them is given again. */
const withNumbersOf = (remembered: Remembered, rows: readonly TicketRow[]): Remembered => ({
  ...remembered,
  serials: serialsAfter(
    remembered.serials,
    rows.flatMap((row) => row.ticket.number ?? []),
  ),
});

/** What was taken in, the mark of the doubts that the log was asked of, and whether the rows of cleared numbers were found, if any. */
export interface Adopted extends AcceptedRows {
  readonly doubt: string | undefined;
  readonly isDone: boolean;
}

/**
 * Takes in rows that no edit trigger saw: pasted while the desk was held, undone, put in by other means; and
 * puts back numbers that stand at each other's tickets. Other fields are read only when there are any such rows, and the
 * log once for as long as the same numbers are in doubt.
 */
export function adoptStrays(
  desk: Desk,
  judged: Pick<Judged, 'opened' | 'strays'>,
  remembered: Remembered,
  words: (settings: Settings) => RowWords,
): Adopted {
  const doubt = doubtMark(judged.opened);
  const isDoubted = doubt !== undefined && doubt !== remembered.sweep.doubt;
  if (judged.strays.size === 0 && !isDoubted) {
    return { changes: [], log: [], refusals: [], remembered, doubt, isDone: true };
  }
  const opened = desk.open(remembered, fieldKeys);
  let lines: readonly GivenNumber[] | undefined;
  const given = (): readonly GivenNumber[] => {
    lines ??= numbersTold(desk, opened, remembered);
    return lines;
  };
  const { rows: own, copies, exchanged, numbers, times } = identitiesOf(opened, isDoubted, given);
  const isCounted = givenIn(remembered);
  const isGiven = isCounted && givenOrTold(isCounted, given);
  const strays = straysAmong(own, isGiven, copies);
  // Rows that share a number of another ledger are no copies of a ticket.
  const isCopy = ({ row, ticket }: TicketRow): boolean => copies.has(row) && isGiven?.(ticket.number ?? '') !== false;
  const left = own.filter(({ row }) => strays.has(row) && !numbers.has(row) && !times.has(row));
  const chosen = left.filter(({ ticket, unread }) => hasContent(ticket, unread));
  const meantByNobody = left.filter(({ ticket, unread }) => !hasContent(ticket, unread));
  const { settings, zone } = opened;
  const accepted = acceptRows(
    chosen.map((found) => ({
      row: found.row,
      ticket: isCopy(found) ? typedAnew(found.ticket) : withChange(found.ticket, broughtAlong(found.ticket)),
    })),
    withNumbersOf(
      withRenumbered(desk, remembered, chosen),
      own.filter(({ row }) => !strays.has(row)),
    ),
    { now: desk.now, settings, zone, receiver: '', words: words(settings), externalNos: externalNosOf(opened.rows) },
  );
  desk.remember(remembered, accepted.remembered);
  const before = opened.rows
    .filter(({ row }) => strays.has(row) || exchanged.has(row))
    .map(({ row, ticket }): RowChange => ({ row, number: ticket.number ?? '', change: {} }));
  if (desk.displaced(opened, before).length > 0) {
    const { doubt } = remembered.sweep;
    return { changes: [], log: [], refusals: [], remembered: accepted.remembered, doubt, isDone: false };
  }
  const blanks = new Map(
    chosen.map((found) => [found.row, isCopy(found) ? ownBlanks(found) : broughtAlong(found.ticket)]),
  );
  const shown = new Map(opened.rows.map(({ row, ticket }) => [row, ticket.number ?? '']));
  const numberOf = (row: number): string => shown.get(row) ?? '';
  const back = putBack(opened.rows, { numbers, times }, zone);
  const changes = [
    ...accepted.changes.map(({ row, change }) => ({ row, change: { ...blanks.get(row), ...change } })),
    ...meantByNobody.map((found) => ({ row: found.row, change: { ...ownBlanks(found), ...customerBlank(found) } })),
  ];
  desk.write(opened, [...back, ...changes.map((made) => ({ ...made, number: numberOf(made.row) }))]);
  return { ...accepted, changes: [...back, ...accepted.changes], doubt, isDone: true };
}
