import type { EarlierTicket } from '../../src/api';
import { writtenFields } from '../../src/domain/customer/writtenFields';
import type { FieldKey } from '../../src/domain/record/fields';
import { fieldOf } from '../../src/domain/record/ticket';
import { agent, answered, close, columnOf, newDesk, submit, tickets, type } from './desk';
import { act, closing, employTeam, pass, queue, view, wang } from './team';

const contact = '13812345678';
const written = '已回电 138 1234 5678，快递员 13900005555';
const shown = '已回电 ****5678，快递员 13900005555';
const full = /138\s?1234\s?5678/;

/** A desk with one ticket whose contact was sealed before. */
function sealed(differences: Parameters<typeof submit>[1] = {}) {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { contact, ...differences });
  pass(host, 10);
  return host;
}

describe("D12: the ticket's contact is masked also where people repeat it after it was sealed", () => {
  test('in what they enter in the sidebar, before it is written', () => {
    const host = sealed();
    act(host, wang, { kind: 'take' });
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: written } });
    expect(tickets(host)[0]?.解决方案).toBe(shown);
    act(host, wang, {
      ...closing,
      values: { ...closing.values, confirmedAt: '2024-05-20T09:10', followUpPlan: written },
    });
    expect(JSON.stringify(tickets(host))).not.toMatch(full);
  });

  test('in the task of an escalation, which repeats its reason', () => {
    const host = sealed();
    act(host, wang, { kind: 'escalate', reason: written });
    expect(host.displayValues('协同任务').flat().join()).toContain(shown);
    expect(host.displayValues('协同任务').flat().join()).not.toMatch(full);
  });

  test('in what they type into the sheet, within five minutes, whatever column it is', () => {
    const host = sealed();
    const fields = writtenFields.filter((key) => key !== 'industry');
    for (const key of fields) type(host, 1, key, written);
    pass(host, 5);
    const [ticket = {}] = tickets(host);
    for (const key of fields) expect([key, ticket[fieldOf(key).zh]]).toEqual([key, shown]);
  });

  test('in rows of closed tickets, with the next pass through all rows', () => {
    const host = sealed();
    close(host, 1);
    pass(host, 60);
    host.person(agent).paste('工单', 1, columnOf(host, 'remarks'), [[written]]);
    pass(host, 60);
    expect(tickets(host)[0]?.备注).toBe(shown);
  });

  test('an address, and none of a colleague’s that looks the same once masked, typed or entered in the sidebar', () => {
    const host = sealed({ contact: 'zhang.wei@example.com' });
    const told = '写信至 Zhang.Wei@example.com，抄送 zhao@example.com';
    type(host, 1, 'remarks', told);
    act(host, wang, { kind: 'take' });
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: told } });
    pass(host, 5);
    const once = '写信至 z***@example.com，抄送 zhao@example.com';
    expect(tickets(host)[0]).toMatchObject({ 备注: once, 解决方案: once });
  });

  const spellings: readonly (readonly [string, string])[] = [
    ['地址：建国路8号3栋1203 13812345678 张伟', '地址：建国路8号3栋1203 ****5678 张伟'],
    ['退款 500 13812345678', '退款 500 ****5678'],
    ['加我vx13812345678', '加我vx****5678'],
    ['138.1234.5678 或 138/1234/5678', '****5678 或 ****5678'],
    ['+86 138-1234-5678', '****5678'],
    ['电话1：13812345678，数量1 13812345678，尺码86 13812345678', '电话1：****5678，数量1 ****5678，尺码86 ****5678'],
    ['3栋2-1 13812345678；①13812345678', '3栋2-1 ****5678；①****5678'],
    ['138，1234，5678 或 138*1234*5678', '****5678 或 ****5678'],
    ['订单号 5566775678，快递员 13999995678', '订单号 5566775678，快递员 13999995678'],
    ['- 已回电 13812345678', '- 已回电 ****5678'],
    ['@李强 请回电 13812345678', '@李强 请回电 ****5678'],
  ];

  test.each(spellings)('nothing but the contact itself: %s', (typed, masked) => {
    const host = sealed({ phenomenon: typed });
    type(host, 1, 'remarks', typed);
    type(host, 2, 'contact', contact);
    type(host, 2, 'phenomenon', typed);
    pass(host, 10);
    const [one = {}, two = {}] = tickets(host);
    // A sign that nobody sees keeps what begins like a formula from becoming one.
    expect([one.现象, one.备注, two.现象].map((text) => text?.replace('\u2060', ''))).toEqual([masked, masked, masked]);
  });

  test('on the pages in tasks and log lines that people typed by hand, too', () => {
    const host = sealed();
    const header = host.displayValues('协同任务')[0] ?? [];
    for (const [name, text] of Object.entries({ 工单编号: '20240520001', 部门: '技术部', 任务内容: written })) {
      host.person(agent).type('协同任务', 1, header.indexOf(name), text);
    }
    pass(host, 10);
    expect(view(host, wang).tasks.map(({ what }) => what)).toEqual([shown]);
  });

  test('with the contacts of others in its texts a sweep makes no call more than without any', () => {
    const calls = ['快递员 13900005555，li@example.com', '无'].map((remarks) => {
      const host = sealed({ remarks });
      host.run('checkDeadlines');
      return host.run('checkDeadlines').calls.total;
    });
    expect(calls[0]).toBe(calls[1]);
  });

  test('on every page before a sweep has seen it: queue, earlier tickets, the call-back script', () => {
    const host = sealed();
    type(host, 1, 'phenomenon', written);
    type(host, 1, 'status', '处理中');
    type(host, 1, 'solution', written);
    type(host, 1, 'status', '待验证');
    submit(host, { contact });
    const earlier = answered<readonly EarlierTicket[]>(host.person(wang).call('earlierTickets', [contact, '']));
    const second = view(host, wang, '20240520002', 2);
    expect(queue(host, wang).items.map(({ summary }) => summary)).toContain(shown);
    expect(earlier.map(({ summary }) => summary)).toContain(shown);
    expect(second.earlier.map(({ summary }) => summary)).toContain(shown);
    expect(view(host, wang).satisfaction?.script).toContain('已回电 ****5678');
    expect(String(tickets(host)[0]?.解决方案)).toMatch(full);
  });
});

describe('D12: what stands in a contact’s cell is masked elsewhere too, also where it holds more than one contact', () => {
  const cells: readonly (readonly [string, string, string])[] = [
    ['138 1234 0015 / 13912340016', '请打 13812340015，不通再打 139-1234-0016', '请打 ****0015，不通再打 ****0016'],
    ['张三 13812340020', '打 138 1234 0020', '打 ****0020'],
    ['13812340021，a.b@example.com', '写信到 A.B@example.com', '写信到 a***@example.com'],
  ];

  test.each(cells)('%s', (typed, told, masked) => {
    const host = newDesk('2024-05-20 09:00');
    submit(host, { phenomenon: '杯子碎了' });
    type(host, 1, 'contact', typed);
    type(host, 1, 'phenomenon', told);
    pass(host, 10);
    expect(tickets(host)[0]?.现象).toBe(masked);
  });
});

describe('D12: a contact typed into the cell of a number or a colleague', () => {
  const factOf = (host: ReturnType<typeof sealed>, key: FieldKey) =>
    view(host, wang).facts.find((fact) => fact.key === key)?.text;

  test('is masked where it is sealed; a number that only ends as it does stays in the sheet, masked on pages', () => {
    const host = sealed({ orderNo: '138-1234-5678', model: '13900005678' });
    expect(tickets(host)[0]).toMatchObject({ 订单号: '****5678', 产品型号: '13900005678' });
    expect(factOf(host, 'model')).toBe('****5678');
  });

  test('an order’s number stays, whatever its last digits', () => {
    const host = sealed({ orderNo: 'DD20240520995678' });
    type(host, 1, 'externalNo', '20240519-5678');
    expect(factOf(host, 'orderNo')).toBe('DD20240520995678');
    expect(factOf(host, 'externalNo')).toBe('20240519-5678');
  });

  test('in a row typed by hand too, and among the collaborators on pages', () => {
    const host = sealed();
    type(host, 2, 'contact', '13812340009');
    type(host, 2, 'phenomenon', '杯子碎了');
    type(host, 2, 'orderNo', '13812340009');
    type(host, 1, 'collaborators', '赵敏、13812345678');
    pass(host, 10);
    expect(tickets(host)[1]?.订单号).toBe('****0009');
    expect(factOf(host, 'collaborators')).toBe('赵敏、****5678');
  });
});
