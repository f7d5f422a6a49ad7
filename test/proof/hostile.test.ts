import fc from 'fast-check';
import type { Host } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import type { Visit } from '../../src/api/visitors';
import { address, opening } from '../desk/customerLink';
import { agent, columnOf, newDesk, owner, submit, tickets } from '../desk/desk';
import { act, chen, employTeam, wang, zhao } from '../desk/team';
import { countCase, keepCases } from './cases';
import { almostRight, carried, rightRequests, visitorRequests } from './hostileRequests';

afterAll(keepCases);

const stranger = 'stranger@elsewhere.example';

/** What people have tried elsewhere, and what stands of it: characters that nobody sees are left out. */
const tried: readonly (readonly [typed: string, stands: string])[] = [
  ['=IMPORTXML("http://x","//a")', '=IMPORTXML("http://x","//a")'],
  ['+1+1', '+1+1'],
  ['-2+3', '-2+3'],
  ['@SUM(A1)', '@SUM(A1)'],
  ["'=1+1", "'=1+1"],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
  ['\u202eمرحبا\u202c', 'مرحبا'],
  ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['a\u0000b', 'ab'],
  ['__proto__', '__proto__'],
  ['{{客户姓名}}', '{{客户姓名}}'],
  ['"; DROP TABLE', '"; DROP TABLE'],
  ['\ud800', ''],
  ['  007 ', '007'],
  ['2024-05-01', '2024-05-01'],
  ['-5', '-5'],
];
const listed = tried.map(([typed]) => typed);

const formulasIn = (host: Host): readonly unknown[] =>
  host
    .view()
    .sheets.flatMap((sheet) => sheet.cells)
    .filter(([, , , , formula]) => /IMPORTXML|1\+1|2\+3|SUM\(A1\)/.test(formula ?? ''));

test.each(tried)(
  '%j sent as problem and expectation stands in the sheet as typed: %j, pasted into the remarks too, and no formula becomes of it',
  (typed, stands) => {
    const host = newDesk('2024-05-20 09:00');
    const record = submit(host, { phenomenon: `${typed.trim()}，投诉`, expectation: typed });
    expect(record.error).toBeNull();
    host.person(agent).paste('工单', 1, columnOf(host, 'remarks'), [[typed]]);
    host.run('checkDeadlines', [], owner);
    host.run('sendDigestNow', [], owner);
    expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
    expect(formulasIn(host)).toEqual([]);
    expect(tickets(host).map(({ 现象, 期望 = '', 备注 }) => [现象, 期望, 备注])).toEqual([
      [`${stands}，投诉`, stands, typed],
    ]);
  },
);

const doors = Object.keys(rightRequests);

test('called by hand with anything, by somebody who is not in 人员, every door answers or refuses in words and changes nothing', () => {
  const host = newDesk('2024-05-20 09:00');
  host.person(owner).paste('人员', 1, 0, [['王芳', wang, '客服', '客服部', '客服组', '是']]);
  submit(host);
  const before = tickets(host);
  fc.assert(
    fc.property(fc.constantFrom(...doors), fc.array(carried, { maxLength: 2 }), (door, given) => {
      countCase(door);
      const record = host.person(stranger).call(door, given);
      expect(record.error).toBeNull();
      const answer = record.result as Answer<unknown>;
      if (!answer.ok) expect(answer.refusal.message.length).toBeGreaterThan(2);
      else expect(JSON.stringify(answer.value)).not.toContain('13812345678');
    }),
    { numRuns: 150, seed: 20240520 },
  );
  expect(tickets(host)).toEqual(before);
});

/** A desk with a team, two tickets, an article, and a page for requests. */
function teamDesk(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  host.person(owner).paste('人员', 6, 0, [['周总', owner, '管理员', '客服部', '', '否']]);
  host.publishWebApp(address);
  const row = host.displayValues('设置').findIndex(([name]) => name === '开放网上提交');
  host.person(owner).type('设置', row, 1, '是');
  submit(host);
  submit(host, { phenomenon: '第二个问题' });
  const article = { title: '退款', category: '产品功能', tags: '', symptoms: '没有到账', steps: '查流水' };
  const second = { number: '20240520002', row: 2 };
  act(host, wang, { kind: 'take' }, second);
  act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '已处理' } }, second);
  act(host, wang, { kind: 'draftArticle', ...article }, second);
  host.person(owner).call('decideArticle', ['K0001', 'published']);
  return host;
}

/** What the page of requests was given, a minute ago. */
function openedPage(host: Host): string {
  const page = opening(host, 'p=new');
  if (page.page !== 'request') throw new Error(page.page);
  host.advanceTo(host.now() + 60_000);
  return page.form;
}

/** What a page shows of an answer that was no success. */
const saidIn = (result: unknown): string => {
  const answer = result as Answer<unknown> | Visit<unknown>;
  if (answer.ok) return 'ok';
  return 'refusal' in answer ? answer.refusal.message : answer.reason;
};

/** Whatever was sent, the desk stands: no number twice, no formula of a stranger, and its clock goes on. */
function expectSound(host: Host): void {
  host.run('checkDeadlines', [], owner);
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
  expect(formulasIn(host)).toEqual([]);
  const numbers = tickets(host).map(({ 工单编号 }) => 工单编号);
  expect(new Set(numbers).size).toBe(numbers.length);
}

/** Which right requests need more than these desks have: a key's backup, and the link of a survey. */
const incomplete: ReadonlySet<string> = new Set(['restoreKey', 'answerSurvey']);

test('D12: each right request, as it is, is taken: what is changed in it is all that can be wrong', () => {
  const wanted = Object.entries(rightRequests).flatMap(([door, all]) => all.map((given) => ({ door, given })));
  const said = wanted.map(({ door, given }) => [door, saidIn(teamDesk().person(owner).call(door, given).result)]);
  const host = teamDesk();
  const visits = Object.entries(visitorRequests(openedPage(host))).flatMap(([door, all]) =>
    all.map((given) => [door, saidIn(host.webCall(door, given, null).result)]),
  );
  const taken = [...said, ...visits].filter(([door = '']) => !incomplete.has(door));
  expect(taken).toEqual(taken.map(([door]) => [door, 'ok']));
});

test.each([
  ['an agent', wang],
  ['a supervisor', chen],
  ['a handler', zhao],
  ['an administrator', owner],
])(
  'called by hand by %s with right requests of which one piece is anything, every door answers or refuses in words',
  (_who, person) => {
    const host = teamDesk();
    fc.assert(
      fc.property(almostRight(rightRequests, listed), ([door, given]) => {
        countCase(door);
        const record = host.person(person).call(door, given);
        expect(record.error).toBeNull();
        expect(saidIn(record.result).length).toBeGreaterThan(1);
      }),
      { numRuns: 120, seed: 20240521 },
    );
    expectSound(host);
  },
);

test('called by hand by a visitor with almost right requests, the doors of the web pages answer or refuse, and tell of no ticket', () => {
  const host = teamDesk();
  fc.assert(
    fc.property(almostRight(visitorRequests(openedPage(host)), listed), ([door, given]) => {
      countCase(door);
      const record = host.webCall(door, given, null);
      expect(record.error).toBeNull();
      expect(saidIn(record.result).length).toBeGreaterThan(1);
      expect(JSON.stringify(record.result)).not.toMatch(/张伟|13812345678|退款没有到账/);
    }),
    { numRuns: 100, seed: 20240522 },
  );
  expectSound(host);
});

test('whatever an agent types into the form, the answer is a ticket with its number or a refusal that names fields', () => {
  const host = newDesk('2024-05-20 09:00');
  const text = fc.oneof(fc.constantFrom(...listed), fc.string({ unit: 'binary', maxLength: 40 }));
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('customerName', 'urgency', 'phenomenon', 'occurredAt', 'orderNo'), text),
      (values) => {
        countCase('submitIntake');
        const record = submit(host, values);
        expect(record.error).toBeNull();
        const answer = record.result as Answer<{ readonly number: string }>;
        if (answer.ok) expect(answer.value.number).toMatch(/^20240520\d{3,}$/);
        else expect(answer.refusal.fields.length + answer.refusal.message.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 40, seed: 20240520 },
  );
  expect(agent).toBe('agent@example.com');
});
