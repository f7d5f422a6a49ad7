import type { Answer, RevealedContact, TicketView } from '../../src/api';
import { submit, tickets, type } from './desk';
import { act, chen, log, oneTicket, order, type Wanted, wang } from './team';

/** As much as a cell holds. */
const whole = '退'.repeat(50_000);

const task = { kind: 'task', department: '财务部', person: '', what: '补凭证', dueAt: '' } as const;
const finished = { kind: 'finishTask', taskNo: '20240520001-1', minutes: '5' } as const;

test.each<Wanted>([
  { kind: 'transfer', owner: '赵敏', reason: whole },
  { kind: 'escalate', reason: whole },
  { kind: 'deadline', dueAt: '2024-05-24T12:00', reason: whole },
  { ...task, what: whole },
])(
  'D6: $kind with as much text as a cell holds is done; its line in the log is cut where no cell could hold it',
  (wanted) => {
    const host = oneTicket();
    const answer = order(host, chen, wanted).result as Answer<TicketView> | null;
    expect(answer?.ok).toBe(true);
    expect(log(host).find((line) => line.endsWith('退…'))).toBeDefined();
  },
);

test('D7: a task’s output that the ticket has no room for stands whole in the task and shortened in the ticket', () => {
  const host = oneTicket();
  act(host, wang, task);
  act(host, chen, { ...finished, state: 'done', output: whole });
  expect(tickets(host, '协同任务')[0]?.产出).toBe(whole);
  expect(tickets(host)[0]?.协同产出).toMatch(/退…$/);
});

test('D12: a name or contact of more than 300 characters is refused in the form, 300 are taken and kept whole', () => {
  const host = oneTicket();
  const mail = `${'a'.repeat(300)}@example.com`;
  const refused = submit(host, { customerName: '张'.repeat(301), contact: mail }).result;
  expect(refused).toMatchObject({
    ok: false,
    refusal: {
      fields: [
        { field: 'customerName', message: '客户姓名太长了，最多 300 个字符' },
        { field: 'contact', message: '联系方式太长了，最多 300 个字符' },
      ],
    },
  });
  expect(tickets(host)).toHaveLength(1);
  submit(host, { customerName: '张'.repeat(300), contact: '13912345678' });
  const revealed = host.person(wang).call('revealContact', ['20240520002', 2]).result;
  expect(revealed).toMatchObject({ ok: true, value: { name: '张'.repeat(300) } });
});

test('D12, D16: a line of a ledger with a name of more than 300 characters is refused, the sentence says so', () => {
  const host = oneTicket();
  const sent = {
    token: 'import-of-a-test',
    table: {
      name: '旧台账.csv',
      headers: ['反馈时间', '分类', '状态', '客户姓名'],
      rows: [['2024-05-01 09:00', '物流', '完成', '张'.repeat(301)]],
    },
    columns: ['createdAt', 'category1', 'status', 'customerName'],
    addOptions: false,
  };
  expect(host.person(chen).call('previewImport', [sent]).result).toMatchObject({
    ok: true,
    value: { accepted: 0, refused: [{ line: 2, message: '客户姓名太长了，最多 300 个字符' }] },
  });
});

test('D12: a name as long as a cell, typed, is sealed up to 8,000 characters, and stops nobody else’s ticket', () => {
  const host = oneTicket();
  submit(host, { customerName: '钱二', contact: '13912345678' });
  type(host, 3, 'customerName', `孙${whole.slice(1)}`);
  submit(host, { customerName: '李四', contact: '13812340000' });
  host.advanceTo(host.now() + 70 * 60_000);
  expect(tickets(host).map(({ 客户姓名 }) => 客户姓名)).toEqual(['张*', '钱*', '孙*', '李*']);
  const revealed = host.person(wang).call('revealContact', ['20240520003', 3]).result as Answer<RevealedContact>;
  expect(revealed).toMatchObject({ ok: true, value: { name: expect.stringMatching(/^孙退{7998}…$/) } });
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
});

test('D4, D15: a text as long as a cell, pasted into the owner’s, stops neither the clock nor the digest', () => {
  const host = oneTicket();
  type(host, 1, 'owner', whole);
  submit(host);
  host.advanceTo(host.now() + 6 * 60 * 60_000);
  host.run('sendDigestNow', [], chen);
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
  expect(host.mails.filter(({ to }) => to.includes(chen)).length).toBeGreaterThan(0);
  expect(tickets(host)[0]?.SLA状态).toBe('已超时');
});
