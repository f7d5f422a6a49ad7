import type { FieldKey } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import { isMonth } from '../../domain/report/period';
import type { Task } from '../../domain/tasks/task';
import type { SkipArchive } from '../archive/archiveReader';
import type { Desk, Opened } from '../desk';
import type { LogEntry } from '../memory';
import { Refused } from '../refused';

/**
 * As many tickets as one execution prints well within its six minutes: Google tells of no length that its converter from
 * HTML is sure to take. The page joins the parts.
 */
const ticketsAPart = 60;

const deciding: readonly FieldKey[] = ['number', 'month'];

/** A ticket with its log and tasks. */
export interface WholeTicket {
  readonly ticket: Ticket;
  readonly log: readonly LogEntry[];
  readonly tasks: readonly Task[];
}

export interface MonthPart {
  readonly opened: Opened;
  readonly tickets: readonly WholeTicket[];
  /** Years of archives that could not be opened: what they hold of the month is missing. */
  readonly unreadYears: readonly number[];
  readonly part: number;
  readonly parts: number;
}

/** Archived tickets of a month; one that an import numbered by another day may be in the archive of the year beside. */
function archivedNumbers(desk: Desk, opened: Opened, month: string, skip: SkipArchive): readonly string[] {
  const year = Number(month.slice(0, 4));
  return desk.archives
    .tickets(opened, deciding, [year - 1, year, year + 1], undefined, skip)
    .flatMap((ticket) => (ticket.month === month ? (ticket.number ?? []) : []));
}

/**
 * The tickets of a month by their numbers, archived ones among them, for one part of the printed volume.
 * @param month yyyy-MM
 * @param logOf the log lines of some tickets
 * @throws Refused "badMonth", "nothingToPrint", "archiveUnread" where that may be why
 */
export function ticketsOfMonth(
  desk: Desk,
  month: string,
  wanted: number,
  linesOf: (opened: Opened, numbers: ReadonlySet<string>) => Pick<WholeTicket, 'log' | 'tasks'>,
): MonthPart {
  if (!isMonth(month)) throw new Refused('badMonth', [], month);
  const opened = desk.open(desk.recall(), deciding);
  const rows = opened.rows.filter(({ ticket }) => ticket.month === month && ticket.number !== undefined);
  const places = new Map(rows.map(({ row, ticket }) => [ticket.number ?? '', row]));
  const unread = new Set<number>();
  const numbers = [
    ...new Set([...places.keys(), ...archivedNumbers(desk, opened, month, (year) => unread.add(year))]),
  ].sort();
  const [missing] = unread;
  if (numbers.length === 0 && missing !== undefined) throw new Refused('archiveUnread', [], String(missing));
  if (numbers.length === 0) throw new Refused('nothingToPrint', [], month);
  const parts = Math.ceil(numbers.length / ticketsAPart);
  const part = Math.min(Math.max(1, Math.floor(wanted)), parts);
  const printed = numbers.slice((part - 1) * ticketsAPart, part * ticketsAPart);
  const inSheet = printed.flatMap((number) => places.get(number) ?? []);
  const whole = new Map(desk.ticketsAt(opened, inSheet).map(({ ticket }) => [ticket.number ?? '', ticket]));
  const archived = desk.archives.find(
    opened,
    printed.filter((number) => !places.has(number)),
  );
  const byNumber = new Map(archived.map((one) => [one.ticket.number ?? '', one]));
  const { log, tasks } = linesOf(opened, new Set(whole.keys()));
  const tickets = printed.flatMap((number): readonly WholeTicket[] => {
    const ticket = whole.get(number);
    if (ticket === undefined) return [byNumber.get(number) ?? []].flat();
    const own = {
      log: log.filter((line) => line.number === number),
      tasks: tasks.filter((task) => task.number === number),
    };
    return [{ ticket, ...own }];
  });
  return { opened, tickets, unreadYears: [...unread].sort(), part, parts };
}
