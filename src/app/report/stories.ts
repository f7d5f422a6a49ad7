import { duesBeforeLine } from '../../domain/intake/loggedDeadline';
import type { OwnLine } from '../../domain/intake/ownLine';
import type { TicketEvent } from '../../domain/report/history';
import { periodBefore } from '../../domain/report/period';
import { needsCycles, needsEvents, type ReportSource } from '../../domain/report/periodReport';
import type { Task } from '../../domain/tasks/task';
import { second } from '../../domain/time/second';
import type { Zone } from '../../domain/time/zone';
import type { Desk } from '../desk';
import type { LogEntry } from '../memory';
import type { PeriodRead } from './readPeriod';

/** What a line of the progress log tells of a ticket's way, in whatever language it was written. */
export type MoveOf = (
  entry: LogEntry,
) => Pick<TicketEvent, 'move' | 'answer' | 'comment' | 'overdueReason' | 'result'> & { readonly own: OwnLine };

const eventOf =
  (moveOf: MoveOf, zone: Zone) =>
  (entry: LogEntry): TicketEvent => {
    const { own, ...told } = moveOf(entry);
    return {
      at: entry.at,
      operator: entry.operator,
      ...told,
      isTold: entry.told !== '',
      duesBefore: duesBeforeLine(own, zone),
    };
  };

/** Tasks by the number of their ticket. */
function tasksByTicket(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    const own = found.get(task.number);
    if (own === undefined) found.set(task.number, [task]);
    else own.push(task);
  }
  return found;
}

const isSameLine = (one: LogEntry, other: LogEntry): boolean =>
  second(one.at) === second(other.at) && one.step === other.step && one.note === other.note;

/** The log of tickets with the lines that the next sweep writes, but for those that it wrote meanwhile. */
function withWaiting(
  written: ReadonlyMap<string, readonly LogEntry[]>,
  numbers: ReadonlySet<string>,
  journal: readonly LogEntry[],
): ReadonlyMap<string, readonly LogEntry[]> {
  const all = new Map(written);
  for (const line of journal) {
    const own = all.get(line.number) ?? [];
    if (!numbers.has(line.number) || own.some((known) => isSameLine(known, line))) continue;
    all.set(line.number, [...own, line]);
  }
  return all;
}

/** What the log tells of tickets that waited or were reopened; that of archived ones lies with them, and so do their tasks (D11). */
export function storiesOf(
  desk: Desk,
  { opened, all, tickets, ticketsBefore, archivedNumbers, period, tasks: filedAndLive }: PeriodRead,
  moveOf: MoveOf,
): Pick<ReportSource, 'events' | 'tasks'> {
  const before = periodBefore(period, opened.zone);
  const cleared = new Set(desk.known().clearedScores);
  const asked = [
    ...tickets.filter((ticket) => needsEvents(ticket, period.endAt, cleared)),
    ...ticketsBefore.filter((ticket) => needsEvents(ticket, before.endAt, cleared)),
    ...all.filter((glance) => needsCycles(before, glance)),
  ];
  const numbers = new Set(asked.flatMap(({ number }) => number ?? []));
  const filed = [...numbers].filter((number) => archivedNumbers.has(number));
  const live = desk.logOf(opened, new Set([...numbers].filter((number) => !archivedNumbers.has(number))));
  const archived = filed.length === 0 ? [] : desk.archives.find(opened, filed);
  const told = withWaiting(live, numbers, desk.known().journal);
  const logs = [...told, ...archived.map(({ ticket: { number = '' }, log }) => [number, log] as const)];
  const tasks = [...filedAndLive, ...archived.flatMap((filing) => filing.tasks)];
  return {
    events: new Map(logs.map(([number, entries]) => [number, entries.map(eventOf(moveOf, opened.zone))])),
    tasks: tasksByTicket(tasks),
  };
}
