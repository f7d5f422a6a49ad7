import { dailyLetters, weeklyLetters } from '../../../src/app/digest/letters';
import { daysOf } from '../../../src/app/jobs/runJobs';
import { defaultPolicies } from '../../../src/domain/clock/policy';
import { filledParts, numbersOf, ownFrame } from '../../../src/domain/digest/compose';
import type { Audience, Frame, PartKey } from '../../../src/domain/digest/part';
import { reportReaders } from '../../../src/domain/notice/recipients';
import type { TaskState } from '../../../src/domain/record/lists';
import type { Ticket } from '../../../src/domain/record/ticket';
import { weekly, weeklySpan } from '../../../src/domain/schedule/weekly';
import type { Task } from '../../../src/domain/tasks/task';
import { dateText } from '../../../src/domain/time/format';
import { at, shanghai } from '../moments';
import { member, standardSettings } from '../settings/standard';

const open: Ticket = { number: '20240520001', status: 'open', owner: '李强', createdAt: at('2024-05-20 09:00') };

/** Tuesday 21 May 2024, 08:30, telling of Monday unless other days are given. */
const frame = (tickets: readonly Ticket[], differences: Partial<Frame> = {}): Frame => ({
  tickets: tickets.map((ticket, at) => ({ row: at + 1, ticket })),
  tasks: [],
  actions: [],
  knowledge: { stale: [], unused: [], mostHelpful: [], waiting: [] },
  transfers: new Map(),
  courses: new Map(),
  now: at('2024-05-21 08:30'),
  since: at('2024-05-20 00:00'),
  until: at('2024-05-21 00:00'),
  settings: standardSettings(),
  zone: shanghai,
  ...differences,
});
const steppingIn: Omit<Task, 'state'> = {
  taskNo: '20240520001-1',
  number: '20240520001',
  department: '客服部',
  person: '孙丽',
  what: '升级介入：客户要投诉到监管部门',
  output: '',
  createdBy: '王芳',
  isRolledUp: false,
};
const week = { since: at('2024-05-14 00:00'), until: at('2024-05-21 00:00') };
const listed = (audience: Audience, key: PartKey, given: Frame) =>
  filledParts(audience, given)
    .find((part) => part.key === key)
    ?.items.map(({ title }) => title);

test('D15: overdue is what passed by 08:30, longest first; due today is what passes before midnight', () => {
  const given = frame([
    { ...open, number: 'late', responseDue: at('2024-05-21 08:30') },
    { ...open, number: 'latest', resolveDue: at('2024-05-20 18:00') },
    { ...open, number: 'today', resolveDue: at('2024-05-21 23:59') },
    { ...open, number: 'tomorrow', resolveDue: at('2024-05-22 00:00') },
  ]);
  expect(listed('managers', 'overdue', given)).toEqual(['latest', 'late']);
  expect(listed('managers', 'dueToday', given)).toEqual(['today']);
});

test('D15: yesterday in numbers counts what came, was answered, was closed and newly missed a deadline that day', () => {
  const numbers = numbersOf(
    frame([
      { ...open, respondedAt: at('2024-05-20 09:10'), responseDue: at('2024-05-20 10:00') },
      { ...open, responseDue: at('2024-05-20 10:00') },
      { ...open, createdAt: at('2024-05-19 09:00'), status: 'closed', closedAt: at('2024-05-20 16:00') },
    ]),
  );
  expect(numbers).toEqual({ received: 2, responded: 1, closed: 1, breached: 1, open: 2 });
});

test('D3, D15: a plan or a promise missed yesterday is newly overdue, and a ticket counts on the day of its first miss alone', () => {
  const tickets: readonly Ticket[] = [
    { ...open, number: 'plan', planMet: 'no', planDue: at('2024-05-20 11:00') },
    { ...open, number: 'promise', promiseMet: 'no', promisedAt: at('2024-05-20 12:00') },
    {
      ...open,
      number: 'response on Monday, resolution on Tuesday',
      responseMet: 'no',
      responseDue: at('2024-05-20 13:00'),
      resolveMet: 'no',
      resolveDue: at('2024-05-21 08:00'),
    },
    {
      ...open,
      number: 'put off after its miss',
      resolveMet: 'no',
      originalResolveDue: at('2024-05-20 14:00'),
      resolveDue: at('2024-05-23 18:00'),
    },
  ];
  expect(numbersOf(frame(tickets)).breached).toBe(4);
  const tuesday = { now: at('2024-05-22 08:30'), since: at('2024-05-21 00:00'), until: at('2024-05-22 00:00') };
  expect(numbersOf(frame(tickets, tuesday)).breached).toBe(0);
});

test('D15: a ticket nobody owns is unassigned until it is closed', () => {
  const unowned: Ticket = { number: 'unowned', status: 'open' };
  const given = frame([unowned, { ...unowned, number: 'closed', status: 'closed' }]);
  expect(listed('managers', 'unassigned', given)).toEqual(['unowned']);
});

test('D6, D15: a ticket waits for an update once the next word to its customer is owed', () => {
  const given = frame([
    { ...open, number: 'owed', nextUpdateDue: at('2024-05-21 08:30') },
    { ...open, number: 'later', nextUpdateDue: at('2024-05-21 08:31') },
  ]);
  expect(listed('managers', 'waitingForUpdate', given)).toEqual(['owed']);
});

test('D6, D15: whoever must tell the customer today finds the ticket in the own queue, with when', () => {
  const given = frame([
    { ...open, number: 'owed', nextUpdateDue: at('2024-05-21 08:30') },
    { ...open, number: 'tonight', nextUpdateDue: at('2024-05-21 23:59') },
    { ...open, number: 'noon', nextUpdateDue: at('2024-05-21 12:00') },
    { ...open, number: 'tomorrow', nextUpdateDue: at('2024-05-22 00:00') },
  ]);
  expect(listed('person', 'updatesToday', given)).toEqual(['noon', 'tonight']);
  expect(listed('person', 'waitingForUpdate', given)).toEqual(['owed']);
  const settings = standardSettings({ people: [member('李强')] });
  const letters = dailyLetters(frame([{ ...open, nextUpdateDue: at('2024-05-21 12:00') }], { settings }), 'https://x');
  expect(letters.map(({ to }) => to)).toEqual(['李强@example.com']);
});

test('D8, D15: whom to call back today is listed until called, tomorrow’s is not', () => {
  const given = frame([
    { ...open, number: 'today', callbackDue: at('2024-05-21 18:00') },
    { ...open, number: 'called', callbackDue: at('2024-05-21 18:00'), calledBackAt: at('2024-05-20 15:00') },
    { ...open, number: 'tomorrow', callbackDue: at('2024-05-22 18:00') },
  ]);
  expect(listed('managers', 'callBacks', given)).toEqual(['today']);
});

test('D8, D15: 一般 and below are low scores for a week, 满意 is none', () => {
  const closed = { ...open, status: 'closed' as const };
  const given = frame([
    { ...closed, number: 'neutral', satisfaction: '一般', closedAt: at('2024-05-20 10:00') },
    { ...closed, number: 'satisfied', satisfaction: '满意', closedAt: at('2024-05-20 10:00') },
    { ...closed, number: 'old', satisfaction: '不满意', closedAt: at('2024-05-13 08:00') },
  ]);
  expect(listed('managers', 'lowScores', given)).toEqual(['neutral']);
});

test('D8, D15: a low score is listed for seven days from the answer, not from the closing', () => {
  const closed = { ...open, status: 'closed' as const, satisfaction: '不满意' };
  const asked = { ...steppingIn, state: 'done' as const, what: '客户评价“不满意”。请在 24 小时内联系客户。' };
  const given = frame(
    [
      { ...closed, number: 'called', closedAt: at('2024-05-10 10:00'), calledBackAt: at('2024-05-20 10:00') },
      { ...closed, number: 'typed', closedAt: at('2024-05-10 10:00') },
      { ...open, satisfaction: '不满意', number: 'reopened', createdAt: at('2024-05-01 10:00') },
      { ...closed, number: 'old', closedAt: at('2024-05-10 10:00') },
    ],
    {
      tasks: ['typed', 'reopened', 'old'].map((number, row) => {
        const createdAt = at(number === 'old' ? '2024-05-14 08:00' : '2024-05-14 09:00');
        return { row, task: { ...asked, number, taskNo: `${number}-1`, createdAt } };
      }),
    },
  );
  expect(listed('managers', 'lowScores', given)).toEqual(['called', 'typed', 'reopened']);
});

test('D4, D7: managers see which tasks are past due, among them that of an escalation in which nobody stepped in', () => {
  const task = (taskNo: string, dueAt: string, state: TaskState = 'open') => ({
    row: 1,
    task: { ...steppingIn, taskNo, dueAt: at(dueAt), state },
  });
  const given = frame([], {
    tasks: [
      task('later', '2024-05-21 08:31'),
      task('late', '2024-05-21 08:30'),
      task('latest', '2024-05-20 18:00'),
      task('done', '2024-05-20 18:00', 'done'),
    ],
  });
  expect(listed('managers', 'lateTasks', given)).toEqual(['latest', 'late']);
});

test('D15: the own queue holds one’s own tickets and tasks only', () => {
  const task = {
    number: '1',
    department: '',
    what: '',
    state: 'open' as const,
    output: '',
    createdBy: '',
    isRolledUp: false,
  };
  const given = frame(
    [
      { ...open, number: 'own', resolveDue: at('2024-05-20 18:00') },
      { ...open, number: 'other', owner: '王芳', resolveDue: at('2024-05-20 18:00') },
    ],
    {
      tasks: [
        { row: 1, task: { ...task, taskNo: 'own-1', person: '李强' } },
        { row: 2, task: { ...task, taskNo: 'done', person: '李强', state: 'done' } },
        { row: 3, task: { ...task, taskNo: 'other-1', person: '王芳' } },
      ],
    },
  );
  const own = ownFrame(given, '李强');
  expect(listed('person', 'overdue', own)).toEqual(['own']);
  expect(listed('person', 'tasks', own)).toEqual(['own-1']);
});

test('D15: the week names what was transferred twice or more, reopened, a service error, or left for 7 days', () => {
  const given = frame(
    [
      { ...open, number: 'passed on' },
      { ...open, number: 'once' },
      { ...open, number: 'again', reopenedAt: at('2024-05-15 10:00'), reopenCount: 1 },
      { ...open, number: 'error', category1: '业务失误' },
      { ...open, number: 'left', createdAt: at('2024-05-14 08:30') },
    ],
    {
      ...week,
      transfers: new Map([
        ['passed on', 2],
        ['once', 1],
      ]),
    },
  );
  expect(listed('weekly', 'transferred', given)).toEqual(['passed on']);
  expect(listed('weekly', 'reopened', given)).toEqual(['again']);
  expect(listed('weekly', 'serviceErrors', given)).toEqual(['error']);
  expect(listed('weekly', 'stale', given)).toEqual(['left']);
});

test('D3, D15: a category of service errors that the team renamed is one still, as its policy is', () => {
  const policies = defaultPolicies('zh').map((policy) =>
    policy.name === '失误补救' ? { ...policy, when: { category1: '我方差错' } } : policy,
  );
  const given = frame(
    [
      { ...open, number: 'renamed', category1: '我方差错' },
      { ...open, number: 'other', category1: '物流配送' },
    ],
    { ...week, settings: standardSettings({ policies }) },
  );
  expect(listed('weekly', 'serviceErrors', given)).toEqual(['renamed']);
});

test('D15: of the weeks around the Spring Festival each is in exactly one weekly digest, whatever its weekday', () => {
  const holidays = ['16', '17', '18', '19', '20', '23'].map((day) => ({
    date: `2026-02-${day}`,
    kind: 'holiday' as const,
    name: '春节',
  }));
  const days = daysOf(standardSettings({ specialDays: holidays }), shanghai);
  const told = (day: string) => {
    const { since, until } = weeklySpan(`${day} 00:00`, undefined, days);
    return [dateText(since, shanghai), dateText(until, shanghai)];
  };
  expect(weekly(1, 510)(at('2026-02-18 09:00'), days)).toBeUndefined();
  expect(told('2026-02-09')).toEqual(['2026-02-02', '2026-02-09']);
  expect(told('2026-02-23')).toEqual(['2026-02-09', '2026-02-23']);
  expect(told('2026-03-02')).toEqual(['2026-02-23', '2026-03-02']);
  expect(told('2026-02-20')).toEqual(['2026-02-13', '2026-02-20']);
  expect(told('2026-02-27')).toEqual(['2026-02-20', '2026-02-27']);
});

test('D15: 服务之星 are the owners with the best average of at least 3 verdicts, 4 or better; the fastest come first', () => {
  const solved = (number: string, owner: string, satisfaction: string, resolveMinutes: number): Ticket => ({
    number,
    owner,
    satisfaction,
    resolveMinutes,
    status: 'closed',
    resolvedAt: at('2024-05-15 10:00'),
    closedAt: at('2024-05-15 10:00'),
  });
  const given = frame(
    [
      ...['a', 'b', 'c'].map((number) => solved(number, '王芳', '非常满意', 60)),
      ...['d', 'e', 'f'].map((number) => solved(number, '李强', '满意', 30)),
      solved('g', '赵敏', '非常满意', 5),
      ...['h', 'i', 'j'].map((number) => solved(number, '周凯', number === 'h' ? '满意' : '一般', 90)),
    ],
    week,
  );
  expect(listed('weekly', 'bestScores', given)).toEqual(['王芳', '李强']);
  expect(listed('weekly', 'fastest', given)?.slice(0, 2)).toEqual(['g', 'd']);
});

test('D15: how many transfers, days, verdicts and what score count are the team’s to set', () => {
  const settings = { ...standardSettings(), reviewTransfers: 3, reviewStaleDays: 3, starVerdicts: 2, starScore: 4.5 };
  const scored = (number: string, owner: string, satisfaction: string): Ticket => ({
    ...{ number, owner, satisfaction, status: 'closed' },
    closedAt: at('2024-05-15 10:00'),
  });
  const given = frame(
    [
      { ...open, number: 'left', createdAt: at('2024-05-18 08:30') },
      { ...open, number: 'fresh', createdAt: at('2024-05-19 08:30') },
      ...['a', 'b'].map((number) => scored(number, '王芳', '非常满意')),
      ...['c', 'd', 'e'].map((number) => scored(number, '李强', '满意')),
    ],
    { ...week, settings, transfers: new Map([['left', 2]]) },
  );
  expect(listed('weekly', 'transferred', given)).toEqual([]);
  expect(listed('weekly', 'stale', given)).toEqual(['left']);
  expect(listed('weekly', 'bestScores', given)).toEqual(['王芳']);
});

test('D15: managers always get the morning’s mail, others when their queue holds something, nobody twice', () => {
  const people = [
    member('李强'),
    member('王芳'),
    member('陈静', { role: 'supervisor' }),
    member('陈静二', { role: 'supervisor', email: '陈静@EXAMPLE.com' }),
    member('刘畅', { role: 'administrator', wants: { daily: false } }),
  ];
  const given = frame([{ ...open, resolveDue: at('2024-05-21 18:00') }], { settings: standardSettings({ people }) });
  expect(dailyLetters(given, 'https://x').map(({ to, letter }) => [to, letter.kind])).toEqual([
    ['陈静@example.com', 'managers'],
    ['李强@example.com', 'person'],
  ]);
});

test('D15: who share a mailbox get one mail with the team’s lists and the queues of all of them', () => {
  const shared = { email: 'kefu@example.com' };
  const people = [member('王芳', shared), member('李强', { ...shared, role: 'supervisor' }), member('赵敏', shared)];
  const due = { ...open, resolveDue: at('2024-05-21 18:00') };
  const given = frame(
    [
      { ...due, number: 'his' },
      { ...due, number: 'hers', owner: '王芳' },
    ],
    { settings: standardSettings({ people }) },
  );
  const letters = dailyLetters(given, 'https://x');
  expect(letters.map(({ to, letter }) => [to, letter.kind])).toEqual([['kefu@example.com', 'managers']]);
  const queue = letters[0]?.letter.sections.find(({ isOwnQueue }) => isOwnQueue)?.parts;
  expect(queue?.flatMap(({ items }) => items.map(({ title }) => title))).toEqual(['his', 'hers']);
  expect(weeklyLetters(given, 'https://x').map(({ to }) => to)).toEqual(['kefu@example.com']);
  expect(reportReaders(people)).toEqual(['kefu@example.com']);
});

test('D15: the weekly list goes to supervisors, quality and administrators, and to who asks for it in 人员', () => {
  const people = [
    member('李强', { wants: { weekly: true } }),
    member('王芳'),
    member('陈静', { role: 'supervisor' }),
    member('周洁', { role: 'quality' }),
    member('刘畅', { role: 'administrator', wants: { weekly: false } }),
  ];
  const letters = weeklyLetters(frame([], { ...week, settings: standardSettings({ people }) }), 'https://x');
  expect(letters.map(({ letter }) => letter.name)).toEqual(['陈静', '李强', '周洁']);
});

const overdueOf = (owner: string, number: string) => ({
  row: 1,
  overdue: {
    number,
    category: '物流配送',
    term: 'short' as const,
    action: { what: '每日催件', owner, dueAt: at('2024-05-10 00:00') },
  },
});

test('D14, D15: overdue improvement actions stand in the managers’ digest, in the weekly one, and in that of whoever must act', () => {
  const given = frame([], { actions: [overdueOf('李强', 'G202404001'), overdueOf('王芳', 'G202404002')] });
  expect(listed('managers', 'actions', given)).toEqual(['G202404001', 'G202404002']);
  expect(listed('weekly', 'actions', given)).toEqual(['G202404001', 'G202404002']);
  expect(listed('person', 'actions', ownFrame(given, '王芳'))).toEqual(['G202404002']);
});

test('D15: who has nothing but an overdue action gets a digest of it', () => {
  const settings = standardSettings({ people: [member('王芳')] });
  const letters = dailyLetters(frame([], { settings, actions: [overdueOf('王芳', 'G202404002')] }), 'https://x');
  expect(letters.map(({ to }) => to)).toEqual(['王芳@example.com']);
});

test('D14, D15: an action whose owner is written as an e-mail address, or among others, is in that person’s digest', () => {
  const settings = standardSettings({ people: [member('王芳', { email: 'wangfang@example.com' })] });
  const actions = [overdueOf('wangfang@example.com', 'G1'), overdueOf('李强、王芳', 'G2'), overdueOf('', 'G3')];
  const given = frame([], { settings, actions });
  expect(listed('person', 'actions', ownFrame(given, '王芳'))).toEqual(['G1', 'G2']);
});
