import type { Host } from '../../host/contract/host';
import type { EarlierTicket, PrintedPart, TicketView } from '../../src/api';
import { archiveBooks, deskWithOldTickets, liveCustomers, records } from './archives';
import { agent, answered, owner, type } from './desk';
import { tableUnder } from './reportReader';
import { deskWithWarehouse, loaded, pass, set, withTickets, withWarehouse } from './warehouse';

const numbers = (host: Host, table: 'tickets' | 'log' | 'tasks') => loaded(host, table).map(({ number }) => number);
const liveLines = (host: Host) => ['处理进度', '协同任务'].map((sheet) => records(host.displayValues(sheet)).length);

/** Archives until nothing is left to move, half a minute apart. */
function archiveAll(host: Host): Host {
  for (let run = 0; run < 6 && liveCustomers(host).length > 2; run += 1) {
    host.run('archiveNow');
    pass(host, 30);
  }
  if (liveCustomers(host).length > 2) throw new Error('not archived');
  return host;
}

describe('D11: archiving to BigQuery', () => {
  test('the first run starts the load and moves nothing; once it is done and read back, the tickets move', () => {
    const host = deskWithWarehouse();
    const [log = 0, tasks = 0] = liveLines(host);
    expect(host.run('archiveNow').error).toBeNull();
    expect(host.toasts.at(-1)?.message).toContain('BigQuery 正在装载，还有 3 张');
    expect(liveCustomers(host)).toHaveLength(5);
    const next = pass(host, 30);
    next.run('archiveNow');
    expect(next.toasts.at(-1)?.message).toMatch(/^已归档 3 张工单。/);
    expect(liveCustomers(next)).toEqual(['丁*', '戊*']);
    expect(numbers(next, 'tickets')).toEqual(['20240520001', '20240520002', '20240520003']);
    expect(liveLines(next)).toEqual([log - numbers(next, 'log').length, tasks - 1]);
    expect(archiveBooks(next)).toEqual({});
    expect(records(next.displayValues('归档'))).toMatchObject([
      { 年份: '2024', 归档工作簿: 'desk-archive.tickets', 工单数: '3', 保留至: '2028-12-31' },
    ]);
  });

  test('its columns are those of the record, by type; masked contacts stay masked, formulas text', () => {
    const [first, second] = loaded(archiveAll(deskWithWarehouse()), 'tickets');
    expect(first).toMatchObject({ customerName: '甲*', contact: '****5678', orderNo: '00123', status: '已关闭' });
    expect(first).toMatchObject({ createdAt: '2024-05-20T09:00:00', archivedAt: '2024-09-10T09:00:00', year: 2024 });
    expect(second).toMatchObject({ phenomenon: '=1+1' });
  });

  test('a ticket that is edited while it is being loaded is archived as it stands when it leaves', () => {
    const host = deskWithWarehouse();
    host.run('archiveNow');
    type(host, 1, 'remarks', '补充说明');
    const last = archiveAll(pass(host, 30));
    expect(liveCustomers(last)).toEqual(['丁*', '戊*']);
    const view = answered<TicketView>(last.person(owner).call('openTicket', ['20240520001', null]));
    expect(view.facts).toContainEqual({ key: 'remarks', label: '备注', text: '补充说明' });
    expect(numbers(last, 'tickets')).toHaveLength(4);
  });
});

/** What is live and what is archived, all together: each once. */
function everything(host: Host) {
  const live = (sheet: string) => records(host.displayValues(sheet)).map((line) => line.工单编号 ?? '');
  return {
    tickets: [...live('工单'), ...numbers(host, 'tickets')].sort(),
    log: [...live('处理进度'), ...numbers(host, 'log')].sort(),
    tasks: [...live('协同任务'), ...numbers(host, 'tasks')].sort(),
  };
}

describe('D11: a BigQuery that answers late', () => {
  const slow = (seconds: number) => withWarehouse(deskWithWarehouse(), () => ({ queryMilliseconds: seconds * 1000 }));

  test('is waited for a minute and a half', () => {
    const host = slow(80);
    expect(host.run('archiveNow').error).toBeNull();
    expect(host.toasts.at(-1)?.message).toContain('BigQuery 正在装载，还有 3 张');
  });

  test('and no longer: the night archive tells the sheet 运行状态, and every ticket stays', () => {
    const host = slow(3600);
    const before = everything(host);
    host.advanceTo(host.now() + 24 * 3_600_000);
    const line = host.displayValues('运行状态').find(([item]) => item === '夜间归档');
    expect(line?.[1]).toBe('出错');
    expect(line?.at(-1)).toContain('BigQuery 过了 90 秒还没有答复，这次没有做成，也没有移走或删除任何工单');
    expect(everything(host)).toMatchObject({ tickets: before.tickets, tasks: before.tasks });
  });
});

test('D11: killed at any service call, later runs finish; nothing is lost, nothing loaded twice', () => {
  const whole = everything(deskWithWarehouse());
  for (const killedRun of [1, 2]) {
    for (let call = 3; call <= 40; call += 1) {
      const host = deskWithWarehouse();
      if (killedRun === 2) {
        host.run('archiveNow');
        pass(host, 30);
      }
      host.plan({ kind: 'kill', at: call, unflushed: call % 2 === 0 ? 'lost' : 'kept' });
      const { error } = host.run('archiveNow');
      if (error === null) break;
      const last = archiveAll(pass(host, call % 3 === 0 ? 1 : 30));
      expect([killedRun, call, liveCustomers(last)]).toEqual([killedRun, call, ['丁*', '戊*']]);
      expect([killedRun, call, everything(last)]).toEqual([killedRun, call, whole]);
    }
  }
});

/** Somebody in BigQuery demands a column of tickets that the desk does not fill, or demands it no more. */
const demanding = (host: Host, mode: 'REQUIRED' | 'NULLABLE'): Host =>
  withTickets(host, ({ fields, rows }) => ({
    rows,
    fields: [...fields.filter(({ name }) => name !== 'reviewer'), { name: 'reviewer', type: 'STRING', mode }],
  }));

describe('D11: a ticket leaves the workbook only once BigQuery gives it back as it stands', () => {
  test('a load that fails is told once in BigQuery’s own words; nothing moves, and the next run loads anew', () => {
    const started = deskWithWarehouse();
    started.run('archiveNow');
    const failing = pass(demanding(started, 'REQUIRED'), 30);
    failing.run('archiveNow');
    expect(failing.toasts.at(-1)?.message).toContain('BigQuery 没有装载成功，原工单都在，没有移走');
    expect(failing.toasts.at(-1)?.message).toContain('Missing required field: reviewer');
    expect(liveCustomers(failing)).toHaveLength(5);
    expect([numbers(failing, 'tickets').length, numbers(failing, 'tasks')]).toEqual([0, ['20240520002']]);
    const mended = archiveAll(demanding(failing, 'NULLABLE'));
    expect(everything(mended)).toEqual(everything(deskWithWarehouse()));
  });

  test('a load that goes on for hours is waited for, however many runs look, and is not begun a second time', () => {
    const started = deskWithWarehouse();
    started.run('archiveNow');
    const endsAt = started.now() + 3 * 3_600_000;
    const slow = withWarehouse(started, ({ jobs }) => ({ jobs: jobs.map((job) => ({ ...job, startedAt: endsAt })) }));
    for (let run = 0; run < 4; run += 1) {
      slow.run('archiveNow');
      expect(slow.toasts.at(-1)?.message).toContain('BigQuery 正在装载，还有 3 张');
      expect(liveCustomers(slow)).toHaveLength(5);
      pass(slow, 600);
    }
    const last = archiveAll(pass(slow, 4 * 3600));
    expect(everything(last)).toEqual(everything(deskWithWarehouse()));
  });

  test('a row that reads back otherwise is loaded again as a higher version before its ticket leaves', () => {
    const started = deskWithWarehouse();
    started.run('archiveNow');
    const changed = withWarehouse(started, ({ jobs }) => ({
      jobs: jobs.map((job) => ({ ...job, data: job.data.replaceAll('=1+1', '2') })),
    }));
    pass(changed, 30);
    changed.run('archiveNow');
    expect(liveCustomers(changed)).toEqual(['乙*', '丁*', '戊*']);
    const last = archiveAll(pass(changed, 30));
    const versions = loaded(last, 'tickets').filter(({ number }) => number === '20240520002');
    expect(versions.map(({ version, phenomenon }) => [version, phenomenon])).toEqual([
      [1, '2'],
      [2, '=1+1'],
    ]);
  });
});

test('D13: the report of a month counts its archived tickets, whose answer comes from BigQuery in three pages', () => {
  const archived = archiveAll(deskWithWarehouse());
  const host = withTickets(archived, ({ fields, rows: [first = {}] }) => ({
    fields,
    rows: Array.from({ length: 12_000 }, (_, at) => {
      const number = `20240520${String(at + 1).padStart(3, '0')}`;
      return { ...first, number, cells: JSON.stringify({ ...JSON.parse(String(first.cells)), number }) };
    }),
  }));
  const made = host.person(owner).call('makeMonthReport', ['2024-05']);
  expect(made.calls.byMethod['BigQuery.Jobs.getQueryResults']).toBe(2);
  expect(tableUnder(host, '月报 2024-05', '关键指标')[0]?.本月).toBe('12,000');
});

describe('D11: what is archived in BigQuery stays known', () => {
  const archived = () => archiveAll(deskWithWarehouse());

  test('found by its number, with its log, and among the earlier tickets of its customer', () => {
    const host = archived();
    const view = answered<TicketView>(host.person(owner).call('openTicket', ['20240520001', null]));
    expect(view).toMatchObject({ number: '20240520001', status: { label: '已关闭 · 已归档' }, actions: [] });
    expect(view.timeline.length).toBeGreaterThan(2);
    const found = answered<readonly EarlierTicket[]>(
      host.person(agent).call('earlierTickets', ['138 1234 5678', '产品功能']),
    );
    expect(found.map(({ number }) => number)).toEqual(expect.arrayContaining(['20240520001', '20240520002']));
  });

  test('printed with its month', () => {
    const { parts, name } = answered<PrintedPart>(archived().person(owner).call('printMonth', ['2024-05', 1]));
    expect([parts, name]).toEqual([1, '2024-05 工单.pdf']);
  });

  test('also after the setting went back to workbooks', () => {
    const host = archived();
    set(host, '归档位置', '工作簿');
    const view = answered<TicketView>(host.person(owner).call('openTicket', ['20240520002', null]));
    expect(view.number).toBe('20240520002');
  });
});

describe('D11: where BigQuery cannot be used, nothing is archived and a sentence says what to do', () => {
  test('a script that was pushed without it', () => {
    const host = deskWithOldTickets();
    set(host, '归档位置', 'desk-archive.tickets');
    host.run('archiveNow');
    expect(host.toasts.at(-1)?.message).toContain('这个脚本还没有启用 BigQuery，没有归档');
    expect(liveCustomers(host)).toHaveLength(5);
    host.run('setUpWorkbook');
    expect(host.toasts.at(-1)?.message).toContain('npm run deploy:bigquery');
  });

  test('a dataset that is not there', () => {
    const host = deskWithWarehouse();
    set(host, '归档位置', 'desk-archive.elsewhere');
    host.run('archiveNow');
    expect(host.toasts.at(-1)?.message).toContain('没有数据集 desk-archive.elsewhere');
    expect(liveCustomers(host)).toHaveLength(5);
  });
});
