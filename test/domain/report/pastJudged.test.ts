import type { Ticket } from '../../../src/domain/record/ticket';
import type { TicketEvent } from '../../../src/domain/report/history';
import type { Task } from '../../../src/domain/tasks/task';
import { at } from '../moments';
import { moved, report, ticket } from './reported';

const judgedIn = (...given: Parameters<typeof report>) => {
  const { figures, missed, resolveTimes, trend } = report(...given);
  const missedByDay = trend.reduce((sum, day) => sum + day.missed, 0);
  return [figures.responseMetShare, figures.resolveMetShare, missed.length, missedByDay, resolveTimes.length];
};

test('D13: due on 4 June and open when May ended, a ticket is not judged in May’s report, whether June met or missed it', () => {
  const { closedAt: _, resolvedAt: __, ...open } = ticket({ status: 'open', resolveDue: at('2024-06-04 17:00') });
  const asOfMay = [undefined, undefined, 0, 0, 0];
  const solved = { ...open, respondedAt: at('2024-06-03 09:30'), responseMinutes: 1000, responseMet: 'yes' as const };
  const done = (time: string, resolveMet: 'yes' | 'no'): Ticket => ({
    ...solved,
    status: 'closed',
    resolvedAt: at(time),
    closedAt: at(time),
    resolveMinutes: 5000,
    resolveMet,
  });
  expect(judgedIn([open], [], '2024-06-01 00:00')).toEqual(asOfMay);
  expect(judgedIn([{ ...solved, resolveMet: 'no' }], [], '2024-06-15 09:00')).toEqual(asOfMay);
  expect(judgedIn([done('2024-06-04 16:00', 'yes')], [], '2024-06-15 09:00')).toEqual(asOfMay);
  expect(judgedIn([done('2024-06-04 18:00', 'no')], [], '2024-06-15 09:00')).toEqual(asOfMay);
});

test('D13: a response due on 31 May and given on 2 June was missed when May ended; so it is before a tick has noted it', () => {
  const { closedAt: _, resolvedAt: __, ...open } = ticket({ status: 'open', responseDue: at('2024-05-31 17:00') });
  const late = { ...open, respondedAt: at('2024-06-02 09:00'), responseMet: 'no' as const };
  for (const one of [open, late]) expect(judgedIn([one], [], '2024-06-15 09:00')).toEqual([0, undefined, 1, 1, 0]);
});

test('D13: what waited for its customer when May ended had not missed its resolution', () => {
  const { closedAt: _, resolvedAt: __, ...open } = ticket({ status: 'waiting', pauses: '2024-05-30 10:00:00 →' });
  const waits = { ...open, resolveDue: at('2024-05-31 10:00') };
  expect(judgedIn([waits])).toEqual([undefined, undefined, 0, 0, 0]);
});

test('D13: resolved in time in May and reopened in June it stays in time in May’s report, and took as long as it did', () => {
  const met = ticket({ resolveMet: 'yes', resolveDue: at('2024-05-08 10:00'), resolveMinutes: 23 * 60 });
  const log = [moved('2024-05-07 09:00', 'resolved'), moved('2024-05-07 10:00', 'closed')];
  const { closedAt: _, resolvedAt: __, resolveMet: ___, resolveMinutes: ____, ...rest } = met;
  const open: Ticket = {
    ...rest,
    status: 'inProgress',
    reopenCount: 1,
    reopenedAt: at('2024-06-02 10:00'),
    resolveDue: at('2024-06-04 10:00'),
  };
  const of = (one: Ticket, ...events: TicketEvent[]) => {
    const { figures, people, missed } = report([one], [...log, ...events], '2024-06-15 09:00');
    return [figures.resolveMetShare, people[0]?.resolveMetShare, people[0]?.medianResolveMinutes, missed.length];
  };
  expect(of(met)).toEqual([1, 1, 23 * 60, 0]);
  expect(of(open, moved('2024-06-02 10:00', 'reopened'))).toEqual([1, 1, 23 * 60, 0]);
});

test('D13: an answer confirmed in June is none of May’s scores; one without a time is', () => {
  const low = ticket({ satisfaction: '不满意', responseMinutes: 30, respondedAt: at('2024-05-06 10:30') });
  const scoresOf = (one: Ticket) => {
    const { figures, lowScores, responseScores: speed, people } = report([one], [], '2024-06-15 09:00');
    return [figures.scored, lowScores.length, speed.pairs.length, people[0]?.averageScore];
  };
  expect(scoresOf(low)).toEqual([1, 1, 1, 2]);
  expect(scoresOf({ ...low, confirmedAt: at('2024-05-31 23:59') })).toEqual([1, 1, 1, 2]);
  expect(scoresOf({ ...low, confirmedAt: at('2024-06-01 00:00') })).toEqual([0, 0, 0, undefined]);
  expect(scoresOf({ ...low, calledBackAt: at('2024-06-03 10:00') })).toEqual([0, 0, 0, undefined]);
});

test('D7, D13: a task for others takes the first contact from its ticket, done or not, from when it was asked for', () => {
  const asked = (time: string, differences: Partial<Task> = {}): Task => ({
    taskNo: '20240506001-1',
    number: '20240506001',
    department: '技术部',
    person: '',
    what: '查日志',
    state: 'open',
    output: '',
    createdBy: '王芳',
    createdAt: at(time),
    isRolledUp: false,
    ...differences,
  });
  const share = (task: Task) => report([ticket()], [], '2024-06-15 09:00', [task]).figures.firstContactShare;
  expect(share(asked('2024-05-06 12:00'))).toBe(0);
  expect(share(asked('2024-05-06 12:00', { state: 'cancelled' }))).toBe(0);
  expect(share(asked('2024-05-06 12:00', { state: 'done', doneAt: at('2024-05-06 13:00') }))).toBe(0);
  expect(share(asked('2024-06-02 12:00'))).toBe(1);
});

test('D13: a wait that began in May and ended in June ends with May in its report; one that began in June is none of it', () => {
  const waited = ticket({
    pauses: '2024-05-31 22:00:00 → 2024-06-01 09:00:00; 2024-06-02 09:00:00 → 2024-06-02 10:00:00',
  });
  const { pauses, figures } = report([waited], [], '2024-06-20 09:00');
  expect(pauses.map(({ untilAt, minutes }) => [untilAt, minutes])).toEqual([[undefined, 120]]);
  expect(figures.untoldPauses).toBe(1);
});

test('D13: a ticket that took 1 hour and, reopened after 20 days, 6 hours more took 7 hours to resolve', () => {
  const reopened = ticket({
    createdAt: at('2024-05-06 09:00'),
    reopenCount: 1,
    reopenedAt: at('2024-05-26 10:00'),
    resolvedAt: at('2024-05-26 16:00'),
    closedAt: at('2024-05-26 16:00'),
    resolveMinutes: 20 * 24 * 60 + 7 * 60,
  });
  const closing: TicketEvent = { at: at('2024-05-06 10:00'), operator: '', move: 'closed', isTold: false };
  const again: TicketEvent = { at: at('2024-05-26 10:00'), operator: '', move: 'reopened', isTold: false };
  const { resolveTimes, people } = report([reopened], [closing, again]);
  expect([resolveTimes[0]?.minutes.median, people[0]?.medianResolveMinutes]).toEqual([7 * 60, 7 * 60]);
});

test('each cycle of a reopened ticket has its own time', () => {
  const reopened = ticket({ reopenCount: 1, closedAt: at('2024-05-09 12:00') });
  const event = (time: string, move: TicketEvent['move']): TicketEvent => ({
    at: at(time),
    operator: '',
    move,
    isTold: false,
  });
  const { cycles } = report(
    [reopened],
    [event('2024-05-06 15:00', 'closed'), event('2024-05-09 09:00', 'reopened'), event('2024-05-09 12:00', 'closed')],
  );
  expect(cycles.map(({ number, minutes }) => [number, minutes])).toEqual([
    [1, 300],
    [2, 180],
  ]);
});
