import type { Ticket } from '../../../src/domain/record/ticket';
import type { TicketEvent } from '../../../src/domain/report/history';
import { monthPeriod } from '../../../src/domain/report/period';
import { periodReport } from '../../../src/domain/report/periodReport';
import type { Task } from '../../../src/domain/tasks/task';
import { at, shanghai } from '../moments';

export const may = monthPeriod('2024-05', shanghai);
const rule = { share: 0.05, repeatCount: 20, repeatPeriods: 3 };

/** A ticket reported on 6 May 2024 unless another month is given. */
export const ticket = (differences: Partial<Ticket> = {}): Ticket => ({
  number: '20240506001',
  month: '2024-05',
  createdAt: at('2024-05-06 10:00'),
  status: 'closed',
  closedAt: at('2024-05-07 10:00'),
  resolvedAt: at('2024-05-07 09:00'),
  category1: '物流配送',
  ...differences,
});

export const times = (count: number, differences: Partial<Ticket> = {}): readonly Ticket[] =>
  Array.from({ length: count }, () => ticket(differences));

/** May 2024 as its report tells it: of all tickets, and of what happened to 20240506001. */
export function report(
  all: readonly Ticket[],
  events: readonly TicketEvent[] = [],
  now = '2024-06-03 09:00',
  tasks: readonly Task[] = [],
) {
  return periodReport({
    period: may,
    all,
    tickets: all.filter(({ month }) => month === '2024-05'),
    ticketsBefore: all.filter(({ month }) => month === '2024-04'),
    events: new Map([['20240506001', events]]),
    tasks: new Map([['20240506001', tasks]]),
    rule,
    responseHours: [1, 4, 24],
    now: at(now),
    zone: shanghai,
  });
}

export const moved = (time: string, move: TicketEvent['move']): TicketEvent => ({
  at: at(time),
  operator: '',
  move,
  isTold: false,
});
