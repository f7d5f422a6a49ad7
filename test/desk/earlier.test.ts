import type { Host } from '../../host/contract/host';
import type { EarlierTicket } from '../../src/api';
import { agent, answered, close, columnOf, later, newDesk, receiptOf, submit, tickets, type } from './desk';

const ask = (host: Host, contact: string, category1 = '') =>
  host.person(agent).call('earlierTickets', [contact, category1]);
const earlier = (host: Host, contact: string, category1 = '') =>
  answered<readonly EarlierTicket[]>(ask(host, contact, category1));

describe('D9: earlier tickets of the customer', () => {
  test('are found by the contact however it was typed, and by nobody else’s', () => {
    const host = newDesk();
    submit(host, { contact: '138 1234-5678' });
    submit(host, { contact: '13912345678' });
    expect(earlier(host, '+86 13812345678')).toEqual([
      {
        number: '20240520001',
        row: 1,
        status: { key: 'open', label: '待处理' },
        reportedAt: '2024-05-20 09:00',
        summary: '退款没有到账',
        isOpen: true,
        isAlike: false,
      },
    ]);
    expect(earlier(host, '13700000000')).toEqual([]);
    expect(earlier(host, '没有')).toEqual([]);
  });

  test('open ones stand first, then the latest', () => {
    const host = newDesk();
    for (let i = 0; i < 3; i += 1) submit(host);
    close(host, 3);
    expect(earlier(host, '13812345678').map(({ number, isOpen }) => [number, isOpen])).toEqual([
      ['20240520002', true],
      ['20240520001', true],
      ['20240520003', false],
    ]);
  });

  test('the same category within 7 days is possibly the same issue; another one, or 8 days ago, is not', () => {
    const host = newDesk();
    submit(host, { category1: '物流配送' });
    submit(host);
    const alike = (now: string) =>
      earlier(later(host, now), '13812345678', '产品功能').map((ticket) => [ticket.number, ticket.isAlike]);
    expect(alike('2024-05-27 09:00')).toEqual([
      ['20240520002', true],
      ['20240520001', false],
    ]);
    expect(alike('2024-05-28 09:00').map(([, isAlike]) => isAlike)).toEqual([false, false]);
  });

  test('at most 10, of however many', () => {
    const host = newDesk();
    for (let i = 0; i < 12; i += 1) submit(host);
    expect(earlier(host, '13812345678').map(({ number }) => number)).toHaveLength(10);
  });

  test('over 5,000 rows it costs at most 4 service calls, one of them for who asks, also for a number that all of them share', () => {
    const host = newDesk();
    const row = new Array<string | null>(columnOf(host, 'contact') + 1).fill(null);
    row[columnOf(host, 'contact')] = '13900000000';
    host.person(agent).paste(
      '工单',
      1,
      0,
      Array.from({ length: 5000 }, () => row),
    );
    submit(host);
    const asked = ask(host, '13812345678');
    expect(asked.calls.total).toBeLessThanOrEqual(4);
    expect(ask(host, '13900000000').calls.total).toBeLessThanOrEqual(4);
    expect(answered<readonly EarlierTicket[]>(asked)).toHaveLength(1);
  });

  test('anything but two texts is refused as unreadable', () => {
    expect(ask(newDesk(), '13812345678').error).toBeNull();
    expect(newDesk().person(agent).call('earlierTickets', [7, null]).result).toMatchObject({ ok: false });
  });
});

describe('D9: a new ticket that the agent links to an earlier one', () => {
  test('names it in 关联工单, and the log of both tells of the other', () => {
    const host = newDesk();
    submit(host);
    const { number } = receiptOf(submit(host, { relatedTo: '20240520001' }));
    expect(tickets(host)[1]?.关联工单).toBe('20240520001');
    const log = host.displayValues('处理进度').map((cells) => cells.slice(1, 5));
    expect(log.slice(-2)).toEqual([
      [number, '受理', agent, expect.stringMatching(/关联 20240520001$/)],
      ['20240520001', '关联', agent, `同一客户的新工单 ${number}`],
    ]);
  });

  test('stands in 关联工单 of the earlier one too, beside what stood there, in at most 8 calls', () => {
    const host = newDesk();
    submit(host);
    submit(host);
    type(host, 1, 'relatedTo', '20240101009');
    const sent = submit(host, { relatedTo: '20240520001 20240520002' });
    expect(sent.calls.total).toBeLessThanOrEqual(8);
    const { number } = receiptOf(sent);
    expect(tickets(host).map((ticket) => ticket.关联工单)).toEqual([
      `20240101009、${number}`,
      number,
      '20240520001、20240520002',
    ]);
  });

  test('wherever people sort the rows meanwhile, each number stands in its own row, and nowhere else', () => {
    for (let call = 1; call <= 7; call += 1) {
      const host = newDesk();
      for (const customerName of ['甲', '乙', '丙']) submit(host, { customerName });
      const act = (): void => host.person(agent).sort('工单', columnOf(host, 'number'), false);
      host.plan({ kind: 'interleave', at: call, act });
      receiptOf(submit(host, { relatedTo: '20240520001' }));
      const links = tickets(host).flatMap((ticket) => (ticket.关联工单 ? [[ticket.工单编号, ticket.关联工单]] : []));
      expect([call, ...links.sort()]).toEqual([call, ['20240520001', '20240520004'], ['20240520004', '20240520001']]);
    }
  });

  test('an intake killed at any call and sent again links both once', () => {
    for (let call = 1; call <= 7; call += 1) {
      const host = newDesk();
      submit(host);
      host.plan({ kind: 'kill', at: call });
      submit(host, { relatedTo: '20240520001' }, 'same-token');
      const { number } = receiptOf(submit(host, { relatedTo: '20240520001' }, 'same-token'));
      expect([call, ...tickets(host).map((ticket) => ticket.关联工单)]).toEqual([call, number, '20240520001']);
    }
  });

  test('text that is no ticket number links nothing', () => {
    const host = newDesk();
    submit(host, { relatedTo: '上次那个' });
    expect(tickets(host)[0]?.关联工单).toBeUndefined();
  });
});
