import type { DeadlineKind } from '../../domain/clock/deadlineKinds';
import type { Calendars } from '../../domain/clock/deadlines';
import { customerShownAs, isCustomerLost } from '../../domain/customer/lostCustomer';
import type { StoredCustomer } from '../../domain/customer/register';
import { isOwnerLost, lacksCells, loggedCells } from '../../domain/intake/loggedCells';
import { lacksPeople, loggedPeople, type TellingLine } from '../../domain/intake/loggedPeople';
import { lacksFlow, lostFlow } from '../../domain/intake/lostFlow';
import { withChange } from '../../domain/record/change';
import type { FieldKey } from '../../domain/record/fields';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import { keysOf } from '../customers/customerKeys';
import type { Desk, Looked, Opened, TicketRow } from '../desk';
import type { HistoryWords } from '../history';
import type { Remembered } from '../memory';
import { deadlinesTold, noticeKey } from '../notices/notice';
import { unseenEdits } from './unseenEdits';

/** What is asked where cells are missing: each in a fixed number of calls, and not at all where none are. */
export interface Memories {
  logOf(opened: Opened, numbers: ReadonlySet<string>): ReadonlyMap<string, readonly TellingLine[]>;
  customers(opened: Opened): readonly StoredCustomer[];
  /** The deadlines of a ticket that people were told had passed, or are about to be. */
  missed(number: string): ReadonlySet<DeadlineKind>;
}

/** The log with the lines that are still to be written, and the sealed customers where the workbook has their key. */
export const memoriesOf = (desk: Desk, remembered: Remembered): Memories => ({
  logOf(opened, numbers) {
    const written = desk.logOf(opened, numbers);
    const lines = (number: string): readonly TellingLine[] => [
      ...(written.get(number) ?? []),
      ...remembered.journal.filter((line) => line.number === number),
    ];
    return new Map([...numbers].map((number) => [number, lines(number)]));
  },
  missed(number) {
    const keys = [...remembered.told, ...remembered.notices.map(noticeKey)];
    return new Set(deadlinesTold(number, keys).map(({ deadline }) => deadline));
  },
  customers: (opened) => (keysOf(remembered) === undefined ? [] : desk.customers.all(opened)),
});

/** What people edited of a ticket without the desk knowing, and whether that waits for a trigger that may still run. */
export interface Unseen {
  readonly edited: ReadonlySet<FieldKey>;
  readonly isWaiting: boolean;
}

export interface Searching {
  readonly calendars: Calendars;
  /** Since when the rules of deadlines have been these: those of earlier tickets may be of former ones. */
  readonly rulesSince: Moment;
  /** Columns that people deleted and that are there again, blank. */
  readonly rebuilt: ReadonlySet<FieldKey>;
  /** Whether all cells are looked after, as hourly: what the desk need not know between may wait until then. */
  readonly isThorough: boolean;
  readonly memories: Memories;
  readonly now: Moment;
  readonly words: Pick<HistoryWords, 'ownLine'>;
  isSettled(number: string): boolean;
}

/** Whether an open ticket shows no owner, or not since when he has it; of one that is being verified nothing else asks. */
const lacksAssignment = ({ owner, assignedAt, status, importKey }: Ticket): boolean =>
  assignedAt === undefined &&
  importKey === undefined &&
  (owner === undefined ? status === 'verifying' : status !== 'closed');

const lacksLogged = (
  ticket: Ticket,
  edited: ReadonlySet<FieldKey>,
  { isThorough, rebuilt }: Pick<Searching, 'isThorough' | 'rebuilt'>,
): boolean =>
  edited.has('status') ||
  isOwnerLost(ticket) ||
  lacksCells(ticket, rebuilt) ||
  (isThorough && (lacksAssignment(ticket) || lacksFlow(ticket, rebuilt) || lacksPeople(ticket, rebuilt)));

/** Unseen edits of the rows that were read whole, by row. */
export function unseenIn(
  opened: Looked,
  rows: readonly TicketRow[],
  searching: Searching,
): ReadonlyMap<number, Unseen> {
  return new Map(
    rows.map(({ row, ticket }) => {
      const edited = unseenEdits(ticket, opened, searching);
      const isOdd = edited.size > 0 || isOwnerLost(ticket);
      return [row, { edited, isWaiting: isOdd && !searching.isSettled(ticket.number ?? '') }];
    }),
  );
}

/** What log and customers tell of cells that tickets lost, by row (D2–D4). */
export function foundAgain(
  opened: Looked,
  rows: readonly TicketRow[],
  unseen: ReadonlyMap<number, Unseen>,
  { calendars, rulesSince, isThorough, rebuilt, memories, now, words }: Searching,
): ReadonlyMap<number, TicketChange> {
  const due = rows.filter(({ row }) => unseen.get(row)?.isWaiting === false);
  const nothing: ReadonlySet<FieldKey> = new Set();
  const lacking = due.filter(({ row, ticket }) =>
    lacksLogged(ticket, unseen.get(row)?.edited ?? nothing, { isThorough, rebuilt }),
  );
  const strangers = isThorough ? due.filter(({ ticket }) => isCustomerLost(ticket)) : [];
  if (lacking.length === 0 && strangers.length === 0) return new Map();
  const found = new Map<number, TicketChange>();
  const numbers = new Set(lacking.flatMap(({ ticket }) => ticket.number ?? []));
  const lines = numbers.size === 0 ? new Map<string, readonly TellingLine[]>() : memories.logOf(opened, numbers);
  const names = opened.settings.people.map(({ name }) => name);
  for (const { row, ticket } of lacking) {
    const told = lines.get(ticket.number ?? '') ?? [];
    const own = told.map((line) => words.ownLine(line, names));
    const cells = loggedCells(ticket, { lines: own, rebuilt, zone: opened.zone });
    found.set(row, {
      ...cells,
      ...lostFlow(withChange(ticket, cells), own, {
        ...{ settings: opened.settings, zone: opened.zone, calendars, rulesSince, rebuilt, now },
        missed: memories.missed(ticket.number ?? ''),
      }),
      ...loggedPeople(ticket, told, rebuilt, now),
    });
  }
  const customers = strangers.length === 0 ? [] : memories.customers(opened);
  for (const { row, ticket } of strangers) {
    const customerNo = customerShownAs(ticket, customers);
    if (customerNo !== undefined) found.set(row, { ...found.get(row), customerNo });
  }
  return found;
}
