import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { damaged } from './damage';
import { agent, columnOf, employ, newDesk, owner, submit, type } from './desk';
import { articles, pasteArticles, refund, typeInto } from './knowledge';
import { act, employTeam, wang } from './team';

/** What Sheets takes for a formula, a number or a mark, where a cell is not plain text. */
const texts = ['=1+1', '+A1', "'quoted 1", '-5', '@x1'];
const log = '处理进度';

/** The workbook after people set the format of a sheet's cells back to automatic. */
const automatic = (host: Host, sheet: string): Host =>
  damaged(
    host,
    `const sheet = SpreadsheetApp.getActive().getSheetByName('${sheet}');
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).setNumberFormat('General');`,
  );

/** What a cell holds, and the formula in it. */
function held(host: Host, sheet: string, row: number, column: number): readonly unknown[] {
  const cells = host.view().sheets.find(({ name }) => name === sheet)?.cells ?? [];
  const [, , value, , formula] = cells.find(([at, place]) => at === row && place === column) ?? [];
  return [value, formula];
}

const columnIn = (host: Host, sheet: string, header: string): number =>
  (host.displayValues(sheet)[0] ?? []).indexOf(header);

describe.each(texts)('D12: %j stays that text in cells that are no plain text any more', (text) => {
  const typed = `'${text}`;
  const stays = [text, undefined];

  function desk(): Host {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host);
    return host;
  }

  /** A desk whose agent and supervisor have that name. */
  function named(): Host {
    const host = newDesk('2024-05-20 09:00');
    employ(
      host,
      [text, agent, '客服', '客服部', '', '否'],
      [text, owner, '主管', '客服部', '', '否'],
      ['王芳', wang, '客服', '客服部', '客服组', '是'],
    );
    return host;
  }

  const expectIn = (host: Host, row: number, key: FieldKey): void =>
    expect(held(host, '工单', row, columnOf(host, key))).toEqual(stays);

  test('a number of another ledger, which the edit trigger writes into its own column', () => {
    const host = automatic(desk(), '工单');
    type(host, 2, 'number', typed);
    type(host, 2, 'phenomenon', '屏幕不亮');
    expectIn(host, 2, 'externalNo');
  });

  test('who took a ticket in, beside whose cell the edit trigger writes', () => {
    let host = named();
    submit(host);
    host = automatic(host, '工单');
    expectIn(host, 1, 'receiver');
    // A deadline lost unseen is written again beside the first response, and what stands between them with both.
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).clear('工单', 1, columnOf(host, 'responseDue'), 1, 1);
    type(host, 1, 'status', '处理中');
    expectIn(host, 1, 'receiver');
  });

  test('a note of the log that was typed over and is put back', () => {
    let host = desk();
    act(host, wang, { kind: 'progress', note: text, told: '' });
    host = automatic(host, log);
    const column = columnIn(host, log, '说明');
    host.person(wang).type(log, 2, column, '没查');
    expect(held(host, log, 2, column)).toEqual(stays);
  });

  test('what was pasted over a line’s number, which the line that tells of it names', () => {
    const host = automatic(desk(), log);
    const column = columnIn(host, log, '工单编号');
    host.person(wang).paste(log, 1, column, [[typed]]);
    expect(host.displayValues(log)[2]?.[2]).toBe('进度改动');
    expect(held(host, log, 2, column)).toEqual(stays);
  });

  test('who typed a line into the log', () => {
    let host = named();
    submit(host);
    host = automatic(host, log);
    host.person(owner).type(log, 2, columnIn(host, log, '工单编号'), "'20240520001");
    expect(held(host, log, 2, columnIn(host, log, '操作人'))).toEqual(stays);
  });

  test('who approved an article', () => {
    let host = named();
    pasteArticles(host, wang, [refund]);
    host.run('checkDeadlines', [], owner);
    host = automatic(host, '知识库');
    typeInto(host, owner, 1, '状态', '已发布');
    expect(articles(host)[0]?.状态).toBe('已发布');
    expect(held(host, '知识库', 1, columnIn(host, '知识库', '审核人'))).toEqual(stays);
  });
});

test('D12: the import’s report repeats no line as a formula, whenever somebody moves another column into its place', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const report = '导入报告';
  const imported = (at: number) => {
    const headers = ['现象', '反馈时间', '状态', '一级分类'];
    const rows = texts.map((text) => [text, '没有时间', '处理中', '产品功能']);
    const table = { name: '旧台账.csv', headers, rows };
    const columns = ['phenomenon', 'createdAt', 'status', 'category1'];
    return host.person(owner).call('runImport', [{ token: `import-${at}-of-test`, table, columns, addOptions: true }]);
  };
  const calls = imported(0).calls.total;
  // A plain-text cell may show the apostrophe by which the desk marks text; no other does.
  const asWritten = texts.flatMap((text) => [text, `'${text}`]);
  for (let call = 1; call <= calls; call += 1) {
    host.plan({ kind: 'interleave', at: call, act: () => host.person(wang).moveColumns(report, 5, 1, 2) });
    imported(call);
    const cells = host.view().sheets.find(({ name }) => name === report)?.cells ?? [];
    const lines = cells.flatMap(([, , value]) => /^(.*) \| 没有时间/.exec(String(value))?.[1] ?? []);
    expect([call, lines.length]).toEqual([call, texts.length]);
    expect([call, lines.filter((line) => !asWritten.includes(line))]).toEqual([call, []]);
    expect([call, cells.filter(([, , , , formula]) => formula !== undefined)]).toEqual([call, []]);
  }
});
