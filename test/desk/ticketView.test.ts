import type { Host } from '../../host/contract/host';
import type { TicketView } from '../../src/api';
import { answered, columnOf, newDesk, owner, submit, type } from './desk';
import { employTeam, refusalOf, view, wang } from './team';

const teamDesk = (now = '2024-05-20 09:00'): Host => {
  const host = newDesk(now);
  employTeam(host);
  return host;
};
const oneTicket = (differences: Parameters<typeof submit>[1] = {}, now?: string): Host => {
  const host = teamDesk(now);
  submit(host, differences);
  return host;
};
const selected = (host: Host, by: string): TicketView | null =>
  answered<TicketView | null>(host.person(by).call('openSelected', []));

describe('which ticket is shown', () => {
  test('the ticket of the selected row; none on the header, on an empty row, on another sheet', () => {
    const host = oneTicket();
    const person = host.person(wang);
    person.activate('工单', 1, columnOf(host, 'phenomenon'));
    expect(selected(host, wang)).toMatchObject({ number: '20240520001', row: 1 });
    for (const row of [0, 5]) {
      person.activate('工单', row, 0);
      expect(selected(host, wang)).toBeNull();
    }
    person.activate('人员', 1, 0);
    expect(selected(host, wang)).toBeNull();
  });

  test('a ticket opened by its number has its row selected, wherever it was sorted to', () => {
    const host = oneTicket();
    submit(host, { customerName: '李娜' });
    host.person(wang).sort('工单', 0, false);
    expect(view(host, wang, '20240520001', 1)).toMatchObject({ number: '20240520001', row: 2 });
    expect(selected(host, wang)).toMatchObject({ number: '20240520001', row: 2 });
  });

  test('a number that no ticket has is refused by name', () => {
    const record = oneTicket().person(wang).call('openTicket', ['20240520099', null]);
    expect(record.result).toMatchObject({
      ok: false,
      refusal: { message: expect.stringContaining('找不到工单 20240520099') },
    });
  });

  test('opening costs at most 5 service calls by row or by number, with 300 tickets and their log as with one', () => {
    const host = oneTicket();
    const calls = (row: number | null = 1) => host.person(wang).call('openTicket', ['20240520001', row]).calls.total;
    const one = calls();
    host.person(wang).paste(
      '工单',
      2,
      columnOf(host, 'phenomenon'),
      Array.from({ length: 300 }, () => ['退款']),
    );
    expect(one).toBeLessThanOrEqual(5);
    expect(calls()).toBe(one);
    expect(calls(null)).toBe(one);
    host.person(wang).activate('工单', 1, 0);
    expect(host.person(wang).call('openSelected', []).calls.total).toBeLessThanOrEqual(5);
  });
});

describe('what is shown', () => {
  test('D1: what the record holds with its labels, blanks left out, and what is missing', () => {
    const host = oneTicket();
    type(host, 1, 'nature', '故障');
    const { facts, missing, status, sla } = view(host, wang);
    expect(facts.filter(({ key }) => ['owner', 'responseDue', 'customerName', 'contact'].includes(key))).toEqual([
      { key: 'owner', label: '主办人', text: '王芳' },
      { key: 'responseDue', label: '响应时限', text: '2024-05-20 14:00' },
      { key: 'customerName', label: '客户姓名', text: '张*' },
      { key: 'contact', label: '联系方式', text: '****5678' },
    ]);
    expect(facts.filter(({ text }) => text === '')).toEqual([]);
    expect(missing).toBe('产品/服务');
    expect([status.label, sla?.label]).toEqual(['待处理', '正常']);
  });

  test('D1: a text typed into a column of times is shown as it stands', () => {
    const host = oneTicket();
    type(host, 1, 'purchaseDate', '去年双十一前后');
    expect(view(host, wang).facts).toContainEqual({ key: 'purchaseDate', label: '购买日期', text: '去年双十一前后' });
  });

  test('D5: the moves there are, with the fields that each demands and what they hold', () => {
    const host = oneTicket();
    expect(view(host, wang).moves).toEqual([{ to: { key: 'inProgress', label: '处理中' }, fields: [] }]);
    type(host, 1, 'status', '处理中');
    type(host, 1, 'solution', '渠道重发');
    expect(view(host, wang).moves).toEqual([
      {
        to: { key: 'verifying', label: '待验证' },
        fields: [{ key: 'solution', label: '解决方案', text: '渠道重发' }],
      },
      { to: { key: 'waiting', label: '等待客户' }, fields: [] },
    ]);
    type(host, 1, 'status', '待验证');
    const { moves, options } = view(host, wang);
    expect(moves[0]?.fields.map(({ label }) => label)).toEqual(['处理结果', '客户确认时间', '未解决原因']);
    expect(options.result).toEqual(['已解决', '部分解决', '未解决']);
  });

  test('D9: earlier tickets of the same contact however it was typed, open ones first, like ones marked', () => {
    const host = teamDesk();
    submit(host, { contact: 'zhang@example.com', phenomenon: '另一位客户' });
    submit(host, { contact: '138 1234 5678', category1: '物流配送' });
    submit(host, { contact: '+86 138-1234-5678', phenomenon: '又没有到账' });
    submit(host);
    type(host, 3, 'status', '处理中');
    expect(view(host, wang, '20240520004', 4).earlier).toEqual([
      {
        number: '20240520003',
        row: 3,
        status: { key: 'inProgress', label: '处理中' },
        reportedAt: '2024-05-20 09:00',
        summary: '又没有到账',
        isOpen: true,
        isAlike: true,
      },
      expect.objectContaining({ number: '20240520002', isOpen: true, isAlike: false }),
    ]);
  });

  test('D12: people whom 人员 lacks are refused; quality staff add to the progress and link', () => {
    const host = oneTicket();
    host.person(owner).paste('人员', 5, 0, [['孙质', 'sun@example.com', '质量', '客服部', '', '是']]);
    expect(refusalOf(host, 'stranger@example.com', { kind: 'take' }).message).toContain(
      'stranger@example.com 不在“人员”表中',
    );
    expect(view(host, 'sun@example.com').actions).toEqual(['progress', 'link']);
  });

  test('as long as 人员 is empty everybody may act', () => {
    const host = newDesk();
    submit(host);
    host.person(owner).clear('人员', 1, 0, 5, 6);
    expect(view(host, wang).actions).toEqual([
      'take',
      'move',
      'progress',
      'transfer',
      'escalate',
      'deadline',
      'task',
      'link',
      'useArticle',
    ]);
  });
});
