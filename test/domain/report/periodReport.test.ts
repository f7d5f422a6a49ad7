import type { Ticket } from '../../../src/domain/record/ticket';
import { categoryVolumes, runningPeriods } from '../../../src/domain/report/categories';
import type { TicketEvent } from '../../../src/domain/report/history';
import { monthBefore, periodBefore, weekPeriod } from '../../../src/domain/report/period';
import { responseScores } from '../../../src/domain/report/responseScores';
import { generalSettings } from '../../../src/domain/settings/general/general';
import { dateTimeText } from '../../../src/domain/time/format';
import { at, shanghai } from '../moments';
import { may, report, ticket, times } from './reported';

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

test('D3: a plan and a promise that were missed count and are listed, whatever became of the ticket; the plan came with the solution', () => {
  const { figures, missed } = report([
    ticket({
      resolveMet: 'yes',
      planMet: 'no',
      planDue: at('2024-05-06 12:00'),
      solution: '补发',
      resolvedAt: at('2024-05-06 13:30'),
    }),
    ticket({ resolveMet: 'yes', planMet: 'yes', promiseMet: 'no' }),
  ]);
  expect(figures).toMatchObject({ missed: 2, resolveMetShare: 1 });
  expect(missed.map(({ deadline, isOpen, doneAt, lateMinutes }) => [deadline, isOpen, doneAt, lateMinutes])).toEqual([
    ['plan', false, at('2024-05-06 13:30'), 90],
    ['promised', false, undefined, undefined],
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

test('D13, D16: a closed ticket of which nobody knows when counts as closed neither in the month nor for its owner, and is no backlog', () => {
  const { closedAt: _, ...imported } = ticket({ owner: '王芳' });
  const { figures, people, departments } = report([imported, ticket({ owner: '王芳' })]);
  expect([figures.closed, figures.backlog, people[0]?.closed, departments[0]?.closed]).toEqual([1, 0, 1, 1]);
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

test('D13: a team that adds the months up flags 20 tickets in March, April and May together, and not 19', () => {
  const spring = (march: number) => {
    const running = { '2024-03': march, '2024-04': 8, '2024-05': 4 };
    const all = Object.entries(running).flatMap(([month, count]) => times(count, { month }));
    const periods = runningPeriods(may, 3, shanghai);
    return categoryVolumes(periods, all, { share: 1, repeatCount: 20, repeatPeriods: 3, isSummed: true })[0];
  };
  expect(spring(8)).toMatchObject({ running: [8, 8, 4], isRepeated: true });
  expect(spring(7)?.isRepeated).toBe(false);
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
