import type { Ticket } from '../../../src/domain/record/ticket';
import type { TicketEvent } from '../../../src/domain/report/history';
import { monthBefore, monthPeriod, periodBefore, weekPeriod } from '../../../src/domain/report/period';
import { periodReport } from '../../../src/domain/report/periodReport';
import { responseScores } from '../../../src/domain/report/responseScores';
import { generalSettings } from '../../../src/domain/settings/general/general';
import type { Task } from '../../../src/domain/tasks/task';
import { dateTimeText } from '../../../src/domain/time/format';
import { at, shanghai } from '../moments';

const may = monthPeriod('2024-05', shanghai);
const rule = { share: 0.05, repeatCount: 20, repeatPeriods: 3 };

/** A ticket reported on 6 May 2024 unless another month is given. */
const ticket = (differences: Partial<Ticket> = {}): Ticket => ({
  number: '20240506001',
  month: '2024-05',
  createdAt: at('2024-05-06 10:00'),
  status: 'closed',
  closedAt: at('2024-05-07 10:00'),
  resolvedAt: at('2024-05-07 09:00'),
  category1: '物流配送',
  ...differences,
});

const times = (count: number, differences: Partial<Ticket> = {}): readonly Ticket[] =>
  Array.from({ length: count }, () => ticket(differences));

function report(
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

test('the week of Sunday 5 May 2024 is Monday 29 April to Sunday, and the week before ends where it begins', () => {
  const week = weekPeriod('2024-05-05', shanghai);
  expect([week.key, dateTimeText(week.endAt, shanghai)]).toEqual(['2024-04-29', '2024-05-06 00:00']);
  expect(periodBefore(week, shanghai)).toMatchObject({ key: '2024-04-22', endAt: week.startAt });
  expect(monthBefore('2024-01')).toBe('2023-12');
});

test('D13: a deadline counts once it was judged, and the change to last month is that of the same count', () => {
  const { figures, figuresBefore } = report([
    ticket({ resolveMet: 'yes', responseMet: 'yes' }),
    ticket({ resolveMet: 'yes', responseMet: 'no' }),
    ticket({ resolveMet: 'no' }),
    ticket(),
    ticket({ month: '2024-04', resolveMet: 'no' }),
  ]);
  expect(figures).toMatchObject({ received: 4, resolveMetShare: 2 / 3, responseMetShare: 0.5, missed: 2 });
  expect(figuresBefore).toMatchObject({ received: 1, resolveMetShare: 0, responseMetShare: undefined });
});

test('D3: a plan and a promise that were missed count and are listed, whatever became of the ticket', () => {
  const { figures, missed } = report([
    ticket({ resolveMet: 'yes', planMet: 'no', planDue: at('2024-05-06 12:00'), solution: '补发' }),
    ticket({ resolveMet: 'yes', planMet: 'yes', promiseMet: 'no' }),
  ]);
  expect(figures).toMatchObject({ missed: 2, resolveMetShare: 1 });
  expect(missed.map(({ deadline, isOpen, lateMinutes }) => [deadline, isOpen, lateMinutes])).toEqual([
    ['plan', false, undefined],
    ['promised', false, undefined],
  ]);
});

test('the backlog at the end of May holds what was reported by then and closed in June or not at all', () => {
  const open = (month: string): Ticket => ({ month, createdAt: at('2024-04-20 10:00'), status: 'inProgress' });
  const { figures } = report([
    ticket({ closedAt: at('2024-06-02 10:00') }),
    open('2024-04'),
    open('2024-06'),
    ticket(),
  ]);
  expect([figures.backlog, figures.closed]).toEqual([2, 1]);
});

test('solved at first contact means: not reopened, no wait for the customer, no task for others, really solved', () => {
  const { figures } = report([
    ticket({ result: '已解决' }),
    ticket({ result: '部分解决' }),
    ticket({ reopenCount: 1 }),
    ticket({ pauses: '2024-05-06 11:00:00 → 2024-05-06 12:00:00' }),
    ticket({ taskOutputs: '技术部：修复版本 2.1' }),
  ]);
  expect(figures.firstContactShare).toBe(1 / 4);
  expect(figures.reopenShare).toBe(1 / 5);
});

test('D13: above 5 % of the volume a category is flagged, at 5 % it is not', () => {
  const { volumes } = report([...times(94), ...times(5, { category1: '财务票据' }), ticket({ category1: '使用咨询' })]);
  expect(volumes.map(({ category, count, isLarge }) => [category, count, isLarge])).toEqual([
    ['物流配送', 94, true],
    ['财务票据', 5, false],
    ['使用咨询', 1, false],
  ]);
});

test('D13: the same category with 20 tickets in March, April and May is flagged; with 19 in April it is not', () => {
  const spring = (april: number) => [
    ...times(20, { month: '2024-03' }),
    ...times(april, { month: '2024-04' }),
    ...times(20),
    ...times(500, { category1: '产品功能' }),
  ];
  const repeated = (april: number) => report(spring(april)).volumes.find(({ category }) => category === '物流配送');
  expect(repeated(20)).toMatchObject({ running: [20, 20, 20], isLarge: false, isRepeated: true });
  expect(repeated(19)?.isRepeated).toBe(false);
});

test('responses up to one hour, the hour included, up to 4, up to 24 and slower ones are scored apart', () => {
  const scored = (responseMinutes: number, satisfaction: string) => ticket({ responseMinutes, satisfaction });
  const given = [
    scored(60, '非常满意'),
    scored(61, '满意'),
    scored(24 * 60, '一般'),
    scored(24 * 60 + 1, '非常不满意'),
    ticket({ responseMinutes: 5 }),
  ];
  const { buckets, correlation } = responseScores(given, [1, 4, 24]);
  expect(buckets.map(({ tickets, averageScore }) => [tickets, averageScore])).toEqual([
    [1, 5],
    [1, 4],
    [1, 3],
    [1, 1],
  ]);
  expect(correlation?.spearman).toBeCloseTo(-1);
});

test('D13: a team that promises an answer within half an hour sets the buckets to 0.5 and 2 hours', () => {
  const scored = (responseMinutes: number) => ticket({ responseMinutes, satisfaction: '满意' });
  const { buckets } = responseScores([scored(30), scored(31), scored(120), scored(121)], [0.5, 2]);
  expect(buckets.map(({ upToHours, tickets }) => [upToHours, tickets])).toEqual([
    [0.5, 1],
    [2, 2],
    [undefined, 1],
  ]);
});

test('D13: buckets are hours that ascend, and nothing else', () => {
  const { read } = generalSettings.responseHours;
  expect(read('0.5，2')).toEqual([0.5, 2]);
  expect(read(4)).toEqual([4]);
  for (const wrong of ['', '4, 1', '1, 1', '1 h', '0, 4', true, '1,2,3,4,5,6,7,8,9'])
    expect(read(wrong)).toBeUndefined();
});

test('a pause is told when the customer heard of it from 15 minutes before until its end', () => {
  const paused = ticket({ pauses: '2024-05-06 11:00:00 → 2024-05-06 12:30:00' });
  const put: TicketEvent = { at: at('2024-05-06 11:00'), operator: '王芳', move: 'waiting', isTold: false };
  const told = (time: string): TicketEvent => ({ at: at(time), operator: '王芳', move: undefined, isTold: true });
  const pause = (...events: TicketEvent[]) => report([paused], [put, ...events]).pauses[0];
  expect(pause()).toMatchObject({ operator: '王芳', minutes: 90, isTold: false });
  expect(pause(told('2024-05-06 10:44'))?.isTold).toBe(false);
  expect(pause(told('2024-05-06 10:45'))?.isTold).toBe(true);
  expect(pause(told('2024-05-06 12:30'))?.isTold).toBe(true);
  expect(report([paused], [put]).figures.untoldPauses).toBe(1);
});

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

const moved = (time: string, move: TicketEvent['move']): TicketEvent => ({
  at: at(time),
  operator: '',
  move,
  isTold: false,
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
