import type { Host } from '../../host/contract/host';
import type { CustomerHistory, EarlierTicket, PrintedPart, TicketView } from '../../src/api';
import { archiveBooks, archived, deskWithArchive, deskWithOldTickets, liveCustomers, records } from './archives';
import { agent, answered, columnOf, copyOf, owner, tickets, type } from './desk';
import { chen } from './team';

test('D11: tickets closed more than 90 days ago move to the workbook of their year with their log and tasks', () => {
  const host = deskWithOldTickets();
  const logBefore = host.displayValues('处理进度').length;
  const record = host.run('archiveNow');
  expect(record.error).toBeNull();
  expect(host.toasts.at(-1)?.message).toMatch(/^已归档 3 张工单。/);
  expect(liveCustomers(host)).toEqual(['丁*', '戊*']);
  expect(Object.keys(archiveBooks(host))).toHaveLength(1);
  expect(archived(host)).toMatchObject([
    { 工单编号: '20240520001', 客户姓名: '甲*', 订单号: '00123', 归档时间: '2024-09-10 09:00:00', 归档人: owner },
    { 工单编号: '20240520002', 客户姓名: '乙*', 现象: '=1+1', 关闭时间: '2024-05-20 09:00' },
    { 工单编号: '20240520003', 客户姓名: '丙*', 联系方式: 'w***@example.com' },
  ]);
  expect(archived(host, '协同任务')).toMatchObject([{ 任务编号: '20240520002-1', 任务内容: '查日志' }]);
  const log = archived(host, '处理进度');
  expect(new Set(log.map((line) => line.工单编号))).toEqual(new Set(['20240520001', '20240520002', '20240520003']));
  expect(host.displayValues('处理进度').length).toBe(logBefore - log.length);
  expect(records(host.displayValues('归档'))).toMatchObject([{ 年份: '2024', 工单数: '3', 保留至: '2028-12-31' }]);
});

/** The number of each record, where it has one. */
const numbersOf = (lines: readonly Readonly<Record<string, string>>[]) =>
  lines.flatMap((line) => line.工单编号 ?? []).sort();

/** Tickets, log lines and tasks by their numbers, in the live workbook and in the archives together. */
function everything(host: Host): readonly (readonly string[])[] {
  const books = Object.values(archiveBooks(host));
  return ['工单', '处理进度', '协同任务'].map((sheet) =>
    numbersOf([...records(host.displayValues(sheet)), ...books.flatMap((book) => records(book[sheet]))]),
  );
}

const isHolding = (host: Host): boolean => host.view().sheets.some(({ name }) => name === '归档核对中');

describe.each(['kept', 'lost'] as const)(
  'D11: killed at any service call, unflushed writes %s, the next run finishes; nothing is lost, nothing doubled',
  (unflushed) => {
    const expectWhole = (host: Host, call: number, whole: ReturnType<typeof everything>): void => {
      expect([call, liveCustomers(host)]).toEqual([call, ['丁*', '戊*']]);
      expect([call, everything(host)]).toEqual([call, whole]);
      expect(isHolding(host)).toBe(false);
    };

    test('in the first run, which makes the archive workbook', () => {
      const whole = everything(deskWithOldTickets());
      const calls = deskWithOldTickets().run('archiveNow').calls.total;
      for (let call = 1; call <= calls; call += 1) {
        const host = deskWithOldTickets();
        host.plan({ kind: 'kill', at: call, unflushed });
        expect(host.run('archiveNow').error).toContain('Killed as planned');
        host.run('archiveNow');
        expectWhole(host, call, whole);
      }
    });

    test('and again in the runs that finish', () => {
      const whole = everything(deskWithArchive());
      const calls = deskWithArchive().run('archiveNow').calls.total;
      for (let call = 1; call <= calls; call += 1) {
        const host = deskWithArchive();
        for (const at of [call, calls + 1 - call, 6]) {
          host.plan({ kind: 'kill', at, unflushed });
          host.run('archiveNow');
        }
        host.run('archiveNow');
        expectWhole(host, call, whole);
      }
    });
  },
);

const rowOf = (host: Host, number: string): number =>
  host.displayValues('工单').findIndex((cells) => cells.includes(number));

const meanwhile: readonly (readonly [what: string, act: (host: Host) => void])[] = [
  ['sorts the tickets', (host) => host.person(agent).sort('工单', columnOf(host, 'number'), false)],
  ['sorts the log', (host) => host.person(agent).sort('处理进度', 1, false)],
  ['inserts a row', (host) => host.person(agent).insertRows('工单', 1, 1)],
  [
    'edits a closed ticket',
    (host) => {
      const row = rowOf(host, '20240520002');
      if (row > 0) type(host, row, 'remarks', '补充说明');
    },
  ],
];

describe('D11: somebody at work at any moment of the run', () => {
  test.each(meanwhile)('%s: nothing is lost, doubled, or archived as it was not', (_, act) => {
    const whole = everything(deskWithArchive());
    for (let call = 4; call <= 12; call += 1) {
      const host = deskWithArchive();
      let wasThere = false;
      const edit = () => {
        wasThere = rowOf(host, '20240520002') > 0;
        act(host);
      };
      host.plan({ kind: 'interleave', at: call, act: edit });
      const { error } = host.run('archiveNow');
      expect([call, error]).toEqual([call, null]);
      host.run('archiveNow');
      expect([call, [...liveCustomers(host)].sort()]).toEqual([call, ['丁*', '戊*']]);
      expect([call, everything(host)]).toEqual([call, whole]);
      const remarks = archived(host).flatMap((ticket) => ticket.备注 ?? []);
      expect([call, remarks]).toEqual([call, act === meanwhile[3]?.[1] && wasThere ? ['补充说明'] : []]);
    }
  });
});

test('D11: an archived ticket is found by its number, marked, with its log, and nothing can be done to it', () => {
  const host = deskWithArchive();
  const record = host.person(owner).call('openTicket', ['20240520001', null]);
  const view = answered<TicketView>(record);
  expect(view).toMatchObject({ number: '20240520001', status: { label: '已关闭 · 已归档' }, actions: [], moves: [] });
  expect(view.facts).toContainEqual({ key: 'orderNo', label: '订单号', text: '00123' });
  expect(view.timeline.length).toBeGreaterThan(2);
  expect(host.person(owner).call('openTicket', ['20240520009', null]).result).toMatchObject({ ok: false });
});

test('a chunk costs ten service calls besides those of the menu, whatever it moves', () => {
  const { calls } = deskWithArchive().run('archiveNow');
  const ofMenu = ['Session.getActiveUser', 'Properties.getProperties', 'Spreadsheet.toast'];
  const own = Object.entries(calls.byMethod).filter(([method]) => !ofMenu.includes(method));
  // What is remembered is read once by the run itself.
  expect(own.reduce((sum, [, count]) => sum + count, 1)).toBeLessThanOrEqual(10);
});

describe('D11: what is archived stays known', () => {
  test('its customer in full too, by whoever may see that; the log tells who looked (D12)', () => {
    const host = deskWithArchive();
    const view = answered<TicketView>(host.person(chen).call('openTicket', ['20240520001', null]));
    expect(view.mayReveal).toBe(true);
    const record = host.person(chen).call('revealContact', ['20240520001', view.row]);
    expect(answered(record)).toEqual({ name: '甲', contact: '13812345678' });
    expect(records(host.displayValues('处理进度')).at(-1)).toMatchObject({ 工单编号: '20240520001', 操作人: '陈静' });
    const unknown = host.person(chen).call('revealContact', ['20240520009', 1]);
    expect(unknown.result).toMatchObject({ ok: false });
  });

  test('earlier tickets of a customer include archived ones, marked', () => {
    const found = answered<readonly EarlierTicket[]>(
      deskWithArchive().person(agent).call('earlierTickets', ['138 1234 5678', '产品功能']),
    );
    expect(found.map(({ number, status }) => [number, status.label])).toContainEqual([
      '20240520001',
      '已关闭 · 已归档',
    ]);
    expect(found.filter(({ number }) => number === '20240520002').map(({ status }) => status.label)).toEqual([
      '已关闭',
    ]);
  });

  test('D11: the history of a ticket’s customer shows archived tickets once somebody asks, from either side', () => {
    const host = deskWithArchive();
    const history = (number: string) => {
      const record = host.person(agent).call('customerHistory', [number, null]);
      return answered<CustomerHistory>(record).tickets.map((found) => [found.number, found.status.label]);
    };
    const archived = ['20240520001', '已关闭 · 已归档'];
    const open = ['20240903002', '待处理'];
    expect(history('20240903002')).toEqual([['20240903001', '已关闭'], ['20240520002', '已关闭'], archived]);
    expect(history('20240520001')).toEqual([open, ['20240903001', '已关闭'], ['20240520002', '已关闭']]);
  });

  test('D2: a copy of the workbook, which has no memory, gives no archived number again', () => {
    const host = deskWithArchive();
    host.run('archiveNow');
    const copy = copyOf(host);
    copy.run('setUpWorkbook');
    const headers = ['反馈时间', '状态', '一级分类', '现象'];
    const columns = ['createdAt', 'status', 'category1', 'phenomenon'];
    const rows = [['2024-05-20 15:00', '已关闭', '产品功能', '补录']];
    const table = { name: '补录.csv', headers, rows };
    const order = { token: 'import-of-archive-test', table, columns, addOptions: false };
    answered(copy.person(chen).call('runImport', [order]));
    expect(tickets(copy).map((ticket) => ticket.工单编号)).toContain('20240520004');
  });

  test('the tickets of a month are printed with those that are archived', () => {
    const host = deskWithArchive();
    const { parts, name } = answered<PrintedPart>(host.person(owner).call('printMonth', ['2024-05', 1]));
    expect([parts, name]).toEqual([1, '2024-05 工单.pdf']);
  });
});
