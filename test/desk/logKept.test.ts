import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { newDesk, noteAt, owner, submit, tickets } from './desk';
import { act, employTeam, log, view, wang } from './team';

const sheet = '处理进度';
const columnOfLog = (host: Host, header: string): number => (host.displayValues(sheet)[0] ?? []).indexOf(header);
const noteUnder = (host: Host, row: number, header: string): string =>
  noteAt(host, row, columnOfLog(host, header), sheet);
const kept = '处理进度只添加、不改动，已恢复原文。要更正，请在最下面另写一行。';

/** Two lines: the intake, and what 王芳 wrote. */
function withProgress(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  act(host, wang, { kind: 'progress', note: '已查订单', told: '' });
  return host;
}

describe('D6: a line of the log is not changed', () => {
  test.each([
    ['说明', '没查'],
    ['操作人', '李强'],
    ['环节', '状态'],
    ['工单编号', '20240520009'],
    ['时间', '2024-05-19 08:00'],
  ])('%s typed over is put back as it was, with a note', (header, typed) => {
    const host = withProgress();
    const before = host.displayValues(sheet);
    host.person(wang).type(sheet, 2, columnOfLog(host, header), typed);
    expect(host.displayValues(sheet)).toEqual(before);
    expect(noteUnder(host, 2, header)).toBe(kept);
  });

  test('a cell that was cleared is put back too', () => {
    const host = withProgress();
    host.person(wang).type(sheet, 2, columnOfLog(host, '说明'), '');
    expect(log(host).at(-1)).toBe('跟进：已查订单');
    expect(noteUnder(host, 2, '说明')).toBe(kept);
  });

  test('what was pasted over it, or cleared in a block, stands in a line of its own, and in the ticket’s timeline', () => {
    const host = withProgress();
    host.person(wang).paste(sheet, 2, columnOfLog(host, '说明'), [['没查']]);
    expect(log(host).at(-1)).toBe(
      '进度改动：“处理进度”第 3 行被粘贴覆盖或成块清除：说明。原文可在“文件 › 版本历史记录”中查看。',
    );
    expect(view(host, wang).timeline.at(-1)).toMatchObject({ step: '进度改动' });
    host.person(wang).clear(sheet, 1, 0, 2, 6);
    expect(log(host).at(-1)).toContain(
      '第 2 至 3 行被粘贴覆盖或成块清除：时间、工单编号、环节、操作人、说明、告知客户',
    );
  });
});

describe('D6: a line that people add by hand', () => {
  const cells = { 时间: '2024-05-20 10:00', 工单编号: '20240520001', 环节: '跟进', 操作人: '王芳', 说明: '客户来电' };
  const typeLine = (host: Host, line: Readonly<Record<string, string>>): void => {
    for (const [header, text] of Object.entries(line))
      host.person(wang).type(sheet, 3, columnOfLog(host, header), text);
  };
  const lastLine = (host: Host) => tickets(host, sheet).at(-1);

  test('typed cell by cell with its time stays; only its ticket costs calls', () => {
    const host = withProgress();
    for (const [header, text] of Object.entries(cells)) {
      typeLine(host, { [header]: text });
      expect(host.executions.at(-1)?.calls.total ?? 0).toBe(header === '工单编号' ? 3 : 0);
    }
    expect(log(host).at(-1)).toBe('跟进：客户来电');
    expect(host.displayValues(sheet)).toHaveLength(4);
    expect(lastLine(host)).toMatchObject({ ...cells, 时间: '2024-05-20 10:00:00' });
  });

  test('pasted below the last one stays', () => {
    const host = withProgress();
    host.person(wang).paste(sheet, 3, 0, [['2024-05-20 10:00', '20240520001', '跟进', '王芳', '客户来电', '']]);
    expect(log(host).slice(1)).toEqual(['跟进：已查订单', '跟进：客户来电']);
  });

  test('typed without a time gets that of the edit, 14:10, which the sidebar shows', () => {
    const host = withProgress();
    host.advanceTo(at('2024-05-20 14:10'));
    typeLine(host, { 工单编号: '20240520001', 环节: '跟进', 操作人: '王芳', 说明: '客户来电' });
    expect(lastLine(host)).toMatchObject({ ...cells, 时间: '2024-05-20 14:10:00' });
    expect(view(host, wang).timeline.at(-1)).toMatchObject({ at: '2024-05-20 14:10', operator: '王芳' });
  });

  test('gets who typed it where Google tells; the same name typed there after is no change', () => {
    const host = withProgress();
    host.person(owner).type(sheet, 3, columnOfLog(host, '工单编号'), '20240520001');
    expect(lastLine(host)?.操作人).toBe(owner);
    host.person(owner).type(sheet, 3, columnOfLog(host, '操作人'), owner);
    expect(noteUnder(host, 3, '操作人')).toBe('');
  });

  test('pasted without times, two lines get that of the edit; one without a ticket is left', () => {
    const host = withProgress();
    host.advanceTo(at('2024-05-20 14:10'));
    host.person(wang).paste(sheet, 3, 0, [
      ['', '20240520001', '跟进', '', '客户来电', ''],
      ['2024-05-20 10:00', '20240520001', '跟进', '李强', '已回电', ''],
      ['', '', '备忘', '', '周会讨论', ''],
      ['', '20240520001', '跟进', '赵敏', '已修复', ''],
    ]);
    expect(
      host
        .displayValues(sheet)
        .slice(3)
        .map(([time, , , operator]) => [time, operator]),
    ).toEqual([
      ['2024-05-20 14:10:00', ''],
      ['2024-05-20 10:00:00', '李强'],
      ['', ''],
      ['2024-05-20 14:10:00', '赵敏'],
    ]);
  });

  test('whose time nobody can read shows none in the sidebar', () => {
    const host = withProgress();
    typeLine(host, { ...cells, 时间: '上午' });
    expect(view(host, wang).timeline.at(-1)).toMatchObject({ at: '', note: '客户来电' });
  });
});
