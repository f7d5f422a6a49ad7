import type { Ticket } from '../../../src/domain/record/ticket';
import type { TicketEvent } from '../../../src/domain/report/history';
import { at } from '../moments';
import { moved, report, ticket } from './reported';

test('D13: May closed a ticket that June reopened, whether June closed it again or not', () => {
  const moves: readonly TicketEvent[] = (
    [
      ['2024-05-07 10:00', 'closed'],
      ['2024-06-02 10:00', 'reopened'],
    ] as const
  ).map(([time, move]) => ({ at: at(time), operator: '', move, isTold: false }));
  const mayOf = (again: Ticket) => {
    const { closed, backlog } = report([again], moves).figures;
    return [closed, backlog];
  };
  const reopened = ticket({ reopenCount: 1, reopenedAt: at('2024-06-02 10:00'), closedAt: at('2024-06-02 16:00') });
  const { closedAt: _, resolvedAt: __, ...underWay } = reopened;
  expect(mayOf(reopened)).toEqual([1, 0]);
  expect(mayOf({ ...underWay, status: 'inProgress' })).toEqual([1, 0]);
});

test('D13: a ticket closed in May and reopened in June counts in May as closed once, not reopened, solved at first contact', () => {
  const closing = moved('2024-05-07 10:00', 'closed');
  const mayOf = (again: Ticket, ...events: TicketEvent[]) => {
    const { figures, people, cycles } = report([again], [closing, ...events], '2024-07-01 09:00');
    const { closed = 0, reopened = 0 } = people[0] ?? {};
    return [figures.reopenShare, figures.firstContactShare, closed, reopened, cycles.length];
  };
  expect(mayOf(ticket())).toEqual([0, 1, 1, 0, 0]);
  const {
    closedAt: _,
    resolvedAt: __,
    ...open
  } = ticket({
    status: 'inProgress',
    reopenCount: 1,
    reopenedAt: at('2024-06-02 10:00'),
    pauses: '2024-06-02 11:00:00 → 2024-06-02 12:00:00',
    taskOutputs: '技术部：修复版本 2.1',
  });
  const june = [moved('2024-06-02 10:00', 'reopened'), moved('2024-06-02 15:00', 'task')];
  expect(mayOf(open, ...june)).toEqual([0, 1, 1, 0, 0]);
  expect(mayOf({ ...open, status: 'closed', closedAt: at('2024-06-04 10:00') }, ...june)).toEqual([0, 1, 1, 0, 0]);
});

test('D13: reopened on 31 May it counts as reopened, and stays open at the end of May though June closed it', () => {
  const again = ticket({ reopenCount: 1, reopenedAt: at('2024-05-31 10:00'), closedAt: at('2024-06-04 10:00') });
  const { figures, people, cycles } = report(
    [again],
    [moved('2024-05-07 10:00', 'closed'), moved('2024-05-31 10:00', 'reopened'), moved('2024-06-04 10:00', 'closed')],
  );
  expect([figures.reopenShare, figures.firstContactShare]).toEqual([1, 0]);
  expect([people[0]?.closed, people[0]?.reopened]).toEqual([0, 1]);
  expect(cycles.map(({ untilAt }) => untilAt)).toEqual([at('2024-05-07 10:00'), undefined]);
});

test('D13: what was not solved when May ended is none of its first contacts, and never closed by then', () => {
  const late = ticket({ resolvedAt: at('2024-06-02 09:00'), closedAt: at('2024-06-02 10:00') });
  const { figures, people } = report([late, ticket()]);
  expect([figures.firstContactShare, figures.reopenShare, people[0]?.closed]).toEqual([1, 0, 1]);
});

test('D13: a ticket due on 30 May 10:00 and open when May ended is 38 hours late in May’s report, whenever it is made and closed', () => {
  const overdue = { resolveMet: 'no' as const, resolveDue: at('2024-05-30 10:00') };
  const { closedAt: _, resolvedAt: __, ...open } = ticket({ ...overdue, status: 'inProgress' });
  const done = ticket({ ...overdue, resolvedAt: at('2024-06-04 09:00'), closedAt: at('2024-06-04 10:00') });
  for (const [one, now] of [
    [open, '2024-06-01 00:00'],
    [open, '2024-06-20 09:00'],
    [done, '2024-06-20 09:00'],
  ] as const) {
    const { missed } = report([one], [], now);
    expect(missed.map(({ isOpen, doneAt, lateMinutes }) => [isOpen, doneAt, lateMinutes])).toEqual([
      [true, undefined, 38 * 60],
    ]);
  }
  const within = ticket({ ...overdue, resolvedAt: at('2024-05-30 16:00') });
  expect(report([within]).missed[0]).toMatchObject({ isOpen: false, lateMinutes: 6 * 60 });
});

/** What May's report says of tickets' deadlines: shares in time, missed, and hours to resolve. */
