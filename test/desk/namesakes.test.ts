import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { damaged, selfCheck } from './damage';
import { newDesk, submit, tickets } from './desk';
import { employTeam } from './team';

function deskOfTwo(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { phenomenon: '屏幕不亮' });
  submit(host, { phenomenon: '无法登录' });
  host.advanceTo(at('2024-05-20 09:10'));
  return host;
}

/** The workbook after somebody copied a sheet, deleted the original, and gave the copy its name. */
const copied = (host: Host, name: string): Host =>
  damaged(
    host,
    `const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('${name}');
    const copy = sheet.copyTo(book); book.deleteSheet(sheet); copy.setName('${name}');`,
  );
const names = (host: Host) => host.view().sheets.map(({ name }) => name);

test('a copy of 工单 under its name is the sheet of the tickets after the repair, which says so and loses none', () => {
  const before = deskOfTwo();
  const host = copied(before, '工单');
  expect(selfCheck(host)[0]).toContain('“工单”（沿用同名的副本）');
  expect(tickets(host)).toEqual(tickets(before));
  expect([...names(host)].sort()).toEqual([...names(before)].sort());
  expect(selfCheck(host)[0]).not.toContain('副本');
  submit(host, { phenomenon: '退款未到' });
  expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002', '20240520003']);
});

test('a copy of 处理进度 keeps its lines', () => {
  const before = deskOfTwo();
  const host = copied(before, '处理进度');
  expect(selfCheck(host)[0]).toContain('“处理进度”（沿用同名的副本）');
  expect(host.displayValues('处理进度')).toEqual(before.displayValues('处理进度'));
});

test('a sheet of people’s own that merely bears the name stays as it is', () => {
  const host = damaged(
    deskOfTwo(),
    `const book = SpreadsheetApp.getActive(); book.deleteSheet(book.getSheetByName('话术'));
    book.insertSheet('话术').getRange('A1').setValue('我的笔记');`,
  );
  selfCheck(host);
  expect(host.displayValues('话术')).toEqual([['我的笔记']]);
  expect(names(host)).toContain('话术 (2)');
});
