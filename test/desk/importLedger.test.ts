import type { Host } from '../../host/contract/host';
import type { ImportPreview, ImportReport, ImportRequest, LedgerTable } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import { agent, answered, columnOf, newDesk, owner, tickets, type } from './desk';

const minimal = ['反馈时间', '分类', '状态'] as const;
const three = [
  ['2024-05-01 09:00', '物流', '完成'],
  ['2024-05-02 10:00', '物流', '完成'],
  ['2024-05-03 11:00', '产品功能', '处理中'],
] as const;

const request = (
  rows: readonly (readonly string[])[],
  headers: readonly string[] = minimal,
  table: Partial<LedgerTable> = {},
): ImportRequest => ({
  token: 'import-of-a-test',
  table: { name: '旧台账.csv', headers, rows, ...table },
  columns: matchColumns(headers, rows),
  addOptions: true,
});

const run = (host: Host, sent: ImportRequest): ImportReport =>
  answered<ImportReport>(host.person(owner).call('runImport', [sent]));

const counts = ({ imported, alreadyThere, refusedCount }: ImportReport) => [imported, alreadyThere, refusedCount];

const sheetsNamed = (host: Host, part: string): readonly string[] =>
  host.view().sheets.flatMap(({ name }) => (name.includes(part) ? [name] : []));

describe('an import of three lines with a new category', () => {
  /** The service calls that write, and what was left when killed at each. */
  const stops: { call: number; error: string; left: number; afterwards: number }[] = [];

  beforeAll(() => {
    for (let call = 4; call <= 15; call += 1) {
      const host = newDesk();
      host.plan({ kind: 'kill', at: call });
      const { error } = host.person(owner).call('runImport', [request(three)]);
      const left = tickets(host).length;
      run(host, request(three));
      stops.push({ call, error: error ?? '', left, afterwards: tickets(host).length });
    }
  });

  test('is written in one piece also where what was not flushed is lost', () => {
    for (const { call } of stops) {
      const host = newDesk();
      host.plan({ kind: 'kill', at: call, unflushed: 'lost' });
      host.person(owner).call('runImport', [request(three)]);
      expect([0, 3]).toContain(tickets(host).length);
      run(host, request(three));
      expect(tickets(host)).toHaveLength(3);
    }
  });

  test('is written in one piece: killed anywhere, it left all lines or none, and again it leaves three', () => {
    expect(new Set(stops.map(({ left }) => left))).toEqual(new Set([0, 3]));
    expect(stops.every(({ afterwards }) => afterwards === 3)).toBe(true);
  });

  test('leaves the row that somebody types into the first blank row meanwhile', () => {
    for (const { call } of stops) {
      const host = newDesk();
      const act = (): void => {
        const below = host.displayValues('工单').filter((row) => row.some((cell) => cell !== '')).length;
        type(host, below, 'customerName', '张伟');
      };
      host.plan({ kind: 'interleave', at: call, act });
      expect(counts(run(host, request(three)))).toEqual([3, 0, 0]);
      const made = tickets(host);
      expect([call, made.length, made.filter((ticket) => ticket.客户姓名 === '张伟').length]).toEqual([call, 4, 1]);
    }
  });

  test('loses no line when somebody sorts meanwhile', () => {
    const host = newDesk();
    for (const { call } of stops) {
      const act = (): void => host.person(agent).sort('工单', columnOf(host, 'createdAt'), call % 2 === 0);
      host.plan({ kind: 'interleave', at: call, act });
      run(host, request([[`2024-04-${call + 10}`, '物流', '完成']]));
    }
    expect(new Set(tickets(host).map((ticket) => ticket.反馈时间)).size).toBe(stops.length);
  });
});

test('1,100 lines into 1,000 rows: the last ticket has formats and drop-downs, and 200 rows are ready below it', () => {
  const host = newDesk();
  const rows = Array.from({ length: 1100 }, () => ['2024-05-01 09:00', '物流', '完成']);
  expect(run(host, request(rows)).imported).toBe(1100);
  const sheet = host.view().sheets.find(({ name }) => name === '工单');
  expect(sheet?.rowCount).toBeGreaterThanOrEqual(1301);
  expect(tickets(host)[1099]?.反馈时间).toBe('2024-05-01 09:00');
  expect(() => type(host, 1100, 'urgency', '十万火急')).toThrow();
  expect(() => type(host, 1300, 'urgency', '十万火急')).toThrow();
});

describe('2,001 lines, more than one call appends', () => {
  const rows = Array.from({ length: 2001 }, (_, index) => ['2024-05-01 09:00', '产品功能', '完成', `第 ${index} 件`]);
  const sent = request(rows, [...minimal, '现象']);

  test('stand below the tickets there are, with formats and drop-downs, also in the first import', () => {
    const host = newDesk();
    expect(run(host, sent).imported).toBe(2001);
    expect(run(host, request(three)).imported).toBe(3);
    const made = tickets(host);
    expect([made[0]?.现象, made[2000]?.现象, made[2003]?.反馈时间]).toEqual([
      '第 0 件',
      '第 2000 件',
      '2024-05-03 11:00',
    ]);
    for (const row of [1, 2, 2001, 2100]) expect(() => type(host, row, 'urgency', '十万火急')).toThrow();
    expect(run(host, sent).alreadyThere).toBe(2001);
  });

  test('leave the row that somebody types into the first blank row before they are written', () => {
    for (const call of [7, 8, 9, 10, 11]) {
      const host = newDesk();
      const act = (): void => type(host, host.displayValues('工单').length, 'customerName', '张伟');
      host.plan({ kind: 'interleave', at: call, act });
      expect(run(host, sent).imported).toBe(2001);
      const made = tickets(host);
      expect([call, made.length, made.filter((ticket) => ticket.客户姓名 === '张伟').length]).toEqual([call, 2002, 1]);
    }
  });
});

test('options that a drop-down does not hold are imported all the same when they are not to be added', () => {
  const host = newDesk();
  const sent = request([['2024-05-01', '物流', '完成', '飞鸽']], [...minimal, '渠道']);
  expect(counts(run(host, { ...sent, addOptions: false }))).toEqual([1, 0, 0]);
  expect(tickets(host)).toMatchObject([{ 渠道: '飞鸽' }]);
});

test('D16: a column of 501 different products is no list of options: the preview says so, the lines come in, and the settings stay', () => {
  const host = newDesk();
  const rows = Array.from({ length: 501 }, (_, at) => ['2024-05-01', '产品功能', '完成', `第${at}号订单没有收到`]);
  const sent = request(rows, [...minimal, '产品']);
  const seen = answered<ImportPreview>(host.person(owner).call('previewImport', [sent]));
  expect(seen.tooManyOptions).toEqual([{ list: '产品/服务', count: 501 }]);
  expect(seen.newOptions).toEqual([]);
  const settings = host.displayValues('设置');
  expect(run(host, sent)).toMatchObject({ imported: 501, optionsAdded: 0 });
  expect(host.displayValues('设置')).toEqual(settings);
});

describe('the same file again', () => {
  test('adds nothing after people corrected category, time and description of a ticket', () => {
    const host = newDesk();
    run(host, request(three));
    type(host, 1, 'category1', '其他');
    type(host, 2, 'createdAt', '2024-05-02 10:30');
    type(host, 3, 'phenomenon', '客户来电补充');
    expect(counts(run(host, request(three)))).toEqual([0, 3, 0]);
  });

  test('adds nothing after people corrected the external number', () => {
    const host = newDesk();
    const sent = request([['A1', '2024-05-01', '物流', '完成']], ['外部编号', ...minimal]);
    run(host, sent);
    type(host, 1, 'externalNo', 'A1-更正');
    expect(counts(run(host, sent))).toEqual([0, 1, 0]);
  });

  test('adds nothing where people typed its lines by hand before', () => {
    const host = newDesk();
    host.person(agent).paste('工单', 1, columnOf(host, 'createdAt'), [['2024-05-01 09:00', '已关闭']]);
    type(host, 1, 'category1', '物流');
    expect(counts(run(host, request(three.slice(0, 1))))).toEqual([0, 1, 0]);
  });
});

test('three equal lines are three tickets; with a fourth in the file one is added, and again none', () => {
  const host = newDesk();
  const line = ['2024-05-01', '物流', '完成'];
  expect(counts(run(host, request([line, line, line])))).toEqual([3, 0, 0]);
  expect(counts(run(host, request([line, line, line, line])))).toEqual([1, 3, 0]);
  expect(counts(run(host, request([line, line, line, line])))).toEqual([0, 4, 0]);
});

describe('the import report', () => {
  test('leaves a team’s own sheet of that name alone and is remade in its own', () => {
    const host = newDesk();
    host.person(owner).renameSheet('分派', '导入报告');
    const before = host.displayValues('导入报告');
    expect(run(host, request(three)).reportSheet).toBe('导入报告 (2)');
    expect(host.displayValues('导入报告')).toEqual(before);
    expect(run(host, request(three)).reportSheet).toBe('导入报告 (2)');
    host.person(owner).renameSheet('导入报告 (2)', '我的导入报告');
    expect(run(host, request(three)).reportSheet).toBe('我的导入报告');
    expect(sheetsNamed(host, '导入报告')).toEqual(expect.arrayContaining(['导入报告', '我的导入报告']));
  });

  test('names the line of the file: below a title and a header in line 3 the first is line 4', () => {
    const host = newDesk();
    const report = run(host, request([['昨天', '物流', '完成'], ...three], minimal, { headerLine: 3 }));
    expect(report.refused).toMatchObject([{ line: 4 }]);
    const [line = '', , content] = host.displayValues(report.reportSheet)[3] ?? [];
    expect([line, content]).toEqual(['4', '昨天 | 物流 | 完成']);
  });
});

test('the month report leaves a team’s own sheet of that name alone and is remade in its own', () => {
  const host = newDesk();
  run(host, request(three));
  host.person(owner).renameSheet('分派', '月报 2024-05');
  const before = host.displayValues('月报 2024-05');
  for (let time = 0; time < 2; time += 1) host.person(owner).call('makeMonthReport', ['2024-05']);
  expect(host.displayValues('月报 2024-05')).toEqual(before);
  expect(host.displayValues('月报 2024-05 (2)')[0]?.[0]).toContain('2024');
  expect(sheetsNamed(host, '月报')).toHaveLength(2);
});

test('a sheet of the workbook is read below its title, its lines counted as the sheet shows them', () => {
  const host = newDesk();
  host.person(owner).renameSheet('分派', '旧表');
  host.person(owner).clear('旧表', 0, 0, 50, 5);
  host.person(owner).paste('旧表', 0, 0, [['2024 年客服台账'], [], [...minimal], ['2024-05-01', '物流', '莫名']]);
  const table = answered<LedgerTable>(host.person(owner).call('readLedger', ['旧表']));
  expect(table).toMatchObject({ headerLine: 3, headers: minimal, rows: [['2024-05-01', '物流', '莫名']] });
  const sent = { ...request(table.rows, table.headers), table };
  const preview = answered<ImportPreview>(host.person(owner).call('previewImport', [sent]));
  expect(preview.refused).toMatchObject([{ line: 4 }]);
});
