import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { damaged, selfCheck } from './damage';
import { columnOf, newDesk, owner, submit, tickets } from './desk';
import { employTeam } from './team';

const first = (host: Host, sheet: string): readonly string[] => host.displayValues(sheet)[0] ?? [];
const numbers = (host: Host) => tickets(host).map(({ 工单编号 }) => 工单编号);

function deskOfTwo(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { phenomenon: '屏幕不亮' });
  submit(host, { phenomenon: '无法登录' });
  host.advanceTo(at('2024-05-20 09:10'));
  selfCheck(host);
  return host;
}

describe('a row inserted above the header of 工单', () => {
  test('is deleted by the repair, which says so and loses no ticket', () => {
    const host = deskOfTwo();
    const [labels, before] = [first(host, '工单'), tickets(host)];
    host.person(owner).insertRows('工单', 0, 2);
    expect(selfCheck(host)[0]).toMatch(/^已修复：“工单”的表头行（移回第一行）/);
    expect([first(host, '工单'), tickets(host)]).toEqual([labels, before]);
    expect(selfCheck(host)[0]).not.toContain('表头');
    host.advanceTo(at('2024-05-20 09:30'));
    expect(numbers(host)).toEqual(['20240520001', '20240520002']);
  });

  test('stays below the header with what people wrote in it where that is more than a title', () => {
    const host = deskOfTwo();
    const labels = first(host, '工单');
    const [remarks, phenomenon] = [columnOf(host, 'remarks'), columnOf(host, 'phenomenon')];
    host.person(owner).insertRows('工单', 0, 1);
    host.person(owner).type('工单', 0, phenomenon, '屏幕不亮');
    host.person(owner).type('工单', 0, remarks, '五月工单');
    selfCheck(host);
    expect(first(host, '工单')).toEqual(labels);
    expect(host.displayValues('工单')[1]?.join('')).toContain('五月工单');
  });

  test('an edit among the labels makes no ticket of them', () => {
    const host = deskOfTwo();
    host.person(owner).insertRows('工单', 0, 1);
    host.person(owner).type('工单', 1, 5, '紧急程度?');
    host.advanceTo(at('2024-05-20 09:30'));
    expect(host.displayValues('工单')[1]?.[0]).toBe('工单编号');
  });
});

test.each([
  '人员',
  '处理进度',
  '协同任务',
  '客户',
  '设置',
  '日历',
  '时限',
  '分类',
  '分派',
  '知识库',
  '话术',
  '改进',
  '运行状态',
])('a blank row inserted above the header of %s is deleted by the repair', (sheet) => {
  const host = deskOfTwo();
  const before = host.displayValues(sheet);
  const broken = damaged(host, `SpreadsheetApp.getActive().getSheetByName('${sheet}').insertRowBefore(1);`);
  expect(selfCheck(broken)[0]).toContain(`“${sheet}”的表头行（移回第一行）`);
  expect(broken.displayValues(sheet)).toEqual(before);
});

test('cells of the header that people merged are apart again, each with its header', () => {
  const host = deskOfTwo();
  for (const sheet of ['工单', '人员']) {
    const before = first(host, sheet);
    const merged = damaged(host, `SpreadsheetApp.getActive().getSheetByName('${sheet}').getRange(1, 1, 1, 3).merge();`);
    expect(selfCheck(merged)[0]).toMatch(/^已修复：2 个表头/);
    expect(first(merged, sheet)).toEqual(before);
    expect(merged.view().sheets.find(({ name }) => name === sheet)?.merges).toEqual([]);
    expect(selfCheck(merged).join()).not.toContain('表头');
  }
});
