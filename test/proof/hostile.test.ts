import fc from 'fast-check';
import type { Answer } from '../../src/api';
import { agent, columnOf, newDesk, owner, submit, tickets } from '../desk/desk';
import { wang } from '../desk/team';
import { countCase, keepCases } from './cases';

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

const formulasIn = (host: ReturnType<typeof newDesk>): readonly unknown[] =>
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

/** Every function that a page may call, but those that only show something. */
const doors = [
  'submitIntake',
  'actOnTicket',
  'openTicket',
  'openQueue',
  'earlierTickets',
  'customerHistory',
  'readLedger',
  'previewImport',
  'runImport',
  'makeMonthReport',
];

/** What google.script.run carries: no undefined, no function, no Date. */
const carried = fc.anything({ withDate: false, withBigInt: false, maxDepth: 2 }).map((value): unknown => {
  const text = JSON.stringify(value);
  return text === undefined ? null : JSON.parse(text);
});

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
