import type { Host } from '../../host/contract/host';
import { newDesk, owner } from './desk';

const rowOf = (host: Host, setting: string): number =>
  host.displayValues('设置').findIndex(([name]) => name === setting);

/** The first row below the settings. */
const below = (host: Host): number => {
  const names = host.displayValues('设置').map(([name = '']) => name);
  return names.reduce((last, name, row) => (name === '' ? last : row), 0) + 1;
};

/** What the desk's notes on the sheet 设置 say, each with its row. */
function notesAfterCheck(host: Host): readonly (readonly [row: number, note: string])[] {
  host.run('checkDeadlines');
  const notes = host.view().sheets.find(({ name }) => name === '设置')?.notes ?? [];
  return notes.map(([row, , note]) => [row, note]);
}

function withRow(name: string, value: string): { readonly host: Host; readonly row: number } {
  const host = newDesk();
  const row = below(host);
  host.person(owner).type('设置', row, 0, name);
  host.person(owner).type('设置', row, 1, value);
  return { host, row };
}

test('a second row 工作时间 is named: the first one holds', () => {
  const { host, row } = withRow('工作时间', '09:00-10:00');
  expect(notesAfterCheck(host)).toEqual([[row, '设置有误：上面已有“工作时间”，以上面的为准；请删除一行']]);
});

test('工作时间 renamed 工作时间段 is named, for it does nothing any more', () => {
  const host = newDesk();
  const row = rowOf(host, '工作时间');
  host.person(owner).type('设置', row, 0, '工作时间段');
  expect(notesAfterCheck(host)).toEqual([[row, '设置有误：这一行原来是“工作时间”，改名后不起作用；请改回原来的名称']]);
  host.person(owner).type('设置', row, 0, '工作时间');
  expect(notesAfterCheck(host)).toEqual([]);
});

test('and once a repair put 工作时间 below: the hours of 工作时间段 are to be entered there', () => {
  const host = newDesk();
  const row = rowOf(host, '工作时间');
  host.person(owner).type('设置', row, 0, '工作时间段');
  host.run('setUpWorkbook');
  expect(rowOf(host, '工作时间')).toBeGreaterThan(row);
  expect(notesAfterCheck(host)).toEqual([
    [row, '设置有误：这一行原来是“工作时间”，改名后不起作用，现以另一行“工作时间”为准；请把值填到那一行，再删除这一行'],
  ]);
});

test('a row of the team’s own is left alone, also while a setting is missing', () => {
  const { host } = withRow('值班电话', '8001');
  expect(notesAfterCheck(host)).toEqual([]);
  const row = rowOf(host, '工作时间');
  host.person(owner).type('设置', row, 0, '工作时间段');
  expect(notesAfterCheck(host).map(([told]) => told)).toEqual([row]);
});
