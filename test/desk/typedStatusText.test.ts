import type { Host } from '../../host/contract/host';
import { damaged } from './damage';
import { agent, columnOf, newDesk, noteAt, submit, tickets, type } from './desk';
import { employTeam, log } from './team';

/** A ticket in a sheet whose drop-downs somebody removed, so that its cells take any text. */
function withoutDropDowns(): Host {
  const host = newDesk();
  employTeam(host);
  submit(host);
  return damaged(
    host,
    `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('工单');
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations();`,
  );
}

const note = (host: Host): string => noteAt(host, 1, columnOf(host, 'status'));

const callsOfEdit = (host: Host): number =>
  host.executions.filter((record) => record.function === 'onEdit').at(-1)?.calls.total ?? 0;

test.each([
  ['abc', 'abc'],
  ['=1+1', '=1+1'],
  ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ['请联系 13812345678', '请联系 ****5678'],
])('D5: %s typed as a status is put back, and the note says that it is none and what it may become', (typed, shown) => {
  const host = withoutDropDowns();
  type(host, 1, 'status', typed);
  expect(tickets(host)[0]?.状态).toBe('待处理');
  expect(note(host)).toBe(`“状态”里没有“${shown}”这一项，已恢复为“待处理”。现在可改为：处理中。`);
});

test('D5: a long text typed as a status is cut in the note', () => {
  const host = withoutDropDowns();
  type(host, 1, 'status', '处理中'.repeat(1000));
  expect(note(host).length).toBeLessThan(120);
  expect(note(host)).toContain('…”这一项，已恢复为“待处理”');
});

test.each([' 处理中 ', 'In progress', 'in progress'])(
  'D5: “%s” typed as a status moves the ticket and stands as the option does, so that filters find it',
  (typed) => {
    const host = withoutDropDowns();
    type(host, 1, 'status', typed);
    expect(tickets(host)[0]).toMatchObject({ 状态: '处理中', 首次响应时间: '2024-05-20 09:00' });
    expect(log(host).at(-1)).toBe('状态：待处理 → 处理中');
    expect(note(host)).toBe('');
    type(host, 1, 'status', ` ${typed}`);
    expect(tickets(host)[0]?.状态).toBe('处理中');
  },
);

test('D5: several statuses pasted in other words stand as the option does, each refused one as it was', () => {
  const host = withoutDropDowns();
  submit(host);
  host.person(agent).paste('工单', 1, columnOf(host, 'status'), [['In progress'], ['Closed']]);
  expect(tickets(host).map(({ 状态 }) => 状态)).toEqual(['处理中', '待处理']);
});

test('a new row typed with its status in English gets it as the desk writes it', () => {
  const host = withoutDropDowns();
  host.person(agent).paste('工单', 2, columnOf(host, 'status'), [[' 处理中 ']]);
  type(host, 2, 'phenomenon', '屏幕不亮');
  expect(tickets(host)[1]?.状态).toBe('处理中');
});

test('a status in its own words costs the edit no more than before, another one a single write', () => {
  const own = withoutDropDowns();
  type(own, 1, 'status', '处理中');
  const other = withoutDropDowns();
  type(other, 1, 'status', 'In progress');
  expect(callsOfEdit(other) - callsOfEdit(own)).toBeLessThanOrEqual(1);
});

test('a new row typed with a status that is none begins as 待处理, and the note says what stood there', () => {
  const host = withoutDropDowns();
  host.person(agent).paste('工单', 2, columnOf(host, 'status'), [['等一等']]);
  type(host, 2, 'phenomenon', '屏幕不亮');
  expect(tickets(host)[1]?.状态).toBe('待处理');
  expect(noteAt(host, 2, columnOf(host, 'status'))).toBe(
    '“状态”里没有“等一等”这一项，已恢复为“待处理”。现在可改为：处理中。',
  );
});
