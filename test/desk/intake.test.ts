import type { Answer } from '../../src/api';
import { answered, copyOf, employ, filledIn, newDesk, receiptOf, submit, tickets } from './desk';

test('D1–D3: a form sent on 20 May 2024 at 09:00 is ticket 20240520001 with its clocks', () => {
  const host = newDesk('2024-05-20 09:00');
  const receipt = receiptOf(submit(host));
  expect(receipt).toMatchObject({
    number: '20240520001',
    responseDue: '2024-05-20 14:00',
    resolveDue: '2024-05-22 09:00',
    mailed: false,
    repeated: false,
  });
  expect(tickets(host)).toEqual([
    expect.objectContaining({
      工单编号: '20240520001',
      反馈时间: '2024-05-20 09:00',
      状态: '待处理',
      SLA状态: '正常',
      响应时限: '2024-05-20 14:00',
      解决时限: '2024-05-22 09:00',
      受理人: 'agent@example.com',
      月份: '2024-05',
      联系方式: '****5678',
    }),
  ]);
});

test('the words for the customer name the number and both promises', () => {
  const { promise, number } = receiptOf(submit(newDesk('2024-05-20 09:00')));
  expect(promise).toContain(number);
  expect(promise).toContain('5月20日（周一）14:00');
  expect(promise).toContain('5月22日（周三）09:00');
});

test('intake costs at most 6 service calls', () => {
  expect(submit(newDesk()).calls.total).toBeLessThanOrEqual(6);
});

test('a form that lacks fields is refused field by field, and nothing is written', () => {
  const host = newDesk();
  const answer = submit(host, { customerName: '', nature: '故障' }).result as Answer<unknown>;
  expect(answer).toMatchObject({
    ok: false,
    refusal: {
      fields: [
        { field: 'customerName', message: '请填写客户姓名' },
        { field: 'product', message: '请填写产品/服务' },
      ],
    },
  });
  expect(tickets(host)).toEqual([]);
  expect(receiptOf(submit(host)).number).toBe('20240520001');
});

test('a second click on send is the same ticket', () => {
  const host = newDesk();
  const first = receiptOf(submit(host, {}, 'same-token'));
  const second = receiptOf(submit(host, {}, 'same-token'));
  expect([second.number, second.repeated]).toEqual([first.number, true]);
  expect(tickets(host)).toHaveLength(1);
});

test.each(['kept', 'lost'] as const)(
  'wherever an intake is killed, unflushed writes %s, the retry gives one ticket and no number twice',
  (unflushed) => {
    for (let call = 1; call <= 6; call += 1) {
      const host = newDesk();
      host.plan({ kind: 'kill', at: call, unflushed });
      const killed = submit(host, {}, 'same-token');
      expect(killed.error).not.toBeNull();
      const retried = receiptOf(submit(host, {}, 'same-token'));
      const next = receiptOf(submit(host));
      expect(tickets(host).map((ticket) => ticket.工单编号)).toEqual([retried.number, next.number]);
      expect(next.number).not.toBe(retried.number);
    }
  },
);

test('two agents at once: the second, started at any call of the first, is told to wait or gets its own number', () => {
  for (let call = 1; call <= 6; call += 1) {
    const host = newDesk();
    host.plan({ kind: 'interleave', at: call, act: () => void submit(host, {}, 'second-token') });
    const first = receiptOf(submit(host));
    const second = receiptOf(submit(host, {}, 'second-token'));
    const numbers = tickets(host).map((ticket) => ticket.工单编号);
    expect(new Set(numbers)).toEqual(new Set([first.number, second.number]));
    expect(numbers).toHaveLength(2);
  }
});

const hostile = [
  '=IMPORTXML("http://example.com","//a")',
  '+8613900001111',
  '-1+1',
  '@SUM(A1)',
  "'quoted",
  '<img src=x onerror=alert(1)>',
  '💥 emoji مرحبا',
];

test('marks that nobody sees, and that turn what follows them round, are left out of a customer’s text', () => {
  const host = newDesk();
  submit(host, { phenomenon: '发票\u202Efdp.exe\u0007' });
  expect(tickets(host)[0]?.现象).toBe('发票fdp.exe');
});

test.each(hostile)('customer text %s stands in the sheet as typed', (text) => {
  const host = newDesk();
  submit(host, { phenomenon: text });
  expect(tickets(host)[0]?.现象).toBe(text);
  const cells = host.view().sheets.flatMap((sheet) => sheet.cells);
  expect(cells.filter((cell) => cell[4] !== undefined)).toEqual([]);
});

test('leading zeros of an order number stay', () => {
  const host = newDesk();
  submit(host, { orderNo: '0012300' });
  expect(tickets(host)[0]?.订单号).toBe('0012300');
});

test('D4: the owner is the person of the matching group with fewest open tickets', () => {
  const host = newDesk();
  employ(
    host,
    ['王芳', 'wf@example.com', '客服', '客服部', '客服组', '是'],
    ['李强', 'lq@example.com', '客服', '客服部', '客服组', '是'],
  );
  const owners = [1, 2, 3].map(() => receiptOf(submit(host)).owner);
  expect(owners).toEqual(['王芳', '李强', '王芳']);
});

test('D3: an urgent ticket of Friday 17:45 is due at 18:00 and on Saturday at 17:45', () => {
  const host = newDesk('2024-05-24 17:45');
  const receipt = receiptOf(submit(host, { urgency: '紧急', impact: '门店停业' }));
  expect([receipt.responseDue, receipt.resolveDue]).toEqual(['2024-05-24 18:00', '2024-05-25 17:45']);
});

test('the policy sheet decides: a changed response time holds from the next ticket on', () => {
  const host = newDesk('2024-05-20 09:00');
  const rows = host.displayValues('时限');
  const medium = rows.findIndex((row) => row[0] === '中');
  host.person('owner@example.com').type('时限', medium, 5, '30分钟');
  expect(receiptOf(submit(host)).responseDue).toBe('2024-05-20 09:30');
});

test('an English workbook speaks English throughout', () => {
  const host = newDesk('2024-05-20 09:00', 'en_US');
  const values = filledIn({ urgency: 'Medium', channel: 'Phone', nature: 'Question', category1: 'Product' });
  const record = host.person('agent@example.com').call('submitIntake', [{ token: 'english-token', values }]);
  expect(answered<{ promise: string }>(record).promise).toContain('Mon 20 May, 14:00');
  expect(tickets(host, 'Tickets')[0]).toMatchObject({ Status: 'Open', 'SLA state': 'On track' });
});

test('anything but a submission is refused as unreadable and writes nothing', () => {
  const host = newDesk();
  for (const sent of [null, 7, [], { token: 'x' }, { token: 'long-enough', values: { nothing: 'x' } }]) {
    const record = host.person('agent@example.com').call('submitIntake', [sent]);
    expect(record.result).toMatchObject({ ok: false, refusal: { fields: [] } });
  }
  expect(tickets(host)).toEqual([]);
});

test('a workbook that was copied, without memory, goes on above the numbers in its rows', () => {
  const host = newDesk();
  submit(host);
  submit(host);
  const copy = copyOf(host);
  expect(receiptOf(submit(copy)).number).toBe('20240520003');
  expect(receiptOf(submit(copy)).number).toBe('20240520004');
});
