import type { Host } from '../../host/contract/host';
import { newDesk, owner } from './desk';

const sheet = '时限';

function examples(host: Host, name = sheet): readonly string[] {
  const [header = [], ...rows] = host.displayValues(name);
  const at = header.findIndex((text) => text === '示例' || text === 'Example');
  return rows.map((row) => row[at] ?? '').filter((text) => text !== '');
}

test('each policy shows what it means for a ticket of Friday 17:45', () => {
  expect(examples(newDesk())).toEqual([
    '周五 17:45 反馈 → 响应 18:00，方案 19:45，解决 周六 17:45',
    '周五 17:45 反馈 → 响应 18:00，方案 19:45，解决 周六 17:45',
    '周五 17:45 反馈 → 响应 18:00，方案 19:45，解决 周六 17:45',
    '周五 17:45 反馈 → 响应 周一 13:45，方案 周一 17:45，解决 周二 17:45',
    '周五 17:45 反馈 → 响应 周一 10:45，方案 周一 17:45，解决 周二 17:45',
    '周五 17:45 反馈 → 响应 周一 13:45，方案 周一 17:45，解决 周二 17:45',
    '周五 17:45 反馈 → 响应 周一 17:45，解决 7天后 周五 17:45',
  ]);
});

test('in an English workbook it is told in English', () => {
  expect(examples(newDesk(undefined, 'en_US'), 'SLA policies')[4]).toBe(
    'Reported Fri 17:45 → response Mon 10:45, plan Mon 17:45, resolution Tue 17:45',
  );
});

test('an edit of the policy shows at once: 响应 30分钟 makes it 周一 09:15', () => {
  const host = newDesk();
  host.person(owner).type(sheet, 5, 5, '30分钟');
  expect(examples(host)[4]).toContain('响应 周一 09:15');
});

test('an edit of the working hours shows in every policy that runs on them', () => {
  const host = newDesk();
  const line = host.displayValues('设置').findIndex((row) => row[0] === '工作时间');
  host.person(owner).type('设置', line, 1, '09:00-20:00');
  expect(examples(host)[4]).toContain('响应 19:45');
  expect(examples(host)[0]).toContain('响应 18:00');
});

test('a row that cannot be read names what is wrong, and loses it once corrected', () => {
  const host = newDesk();
  host.person(owner).type(sheet, 4, 5, '很快');
  expect(examples(host)[3]).toBe(
    '响应 ‘很快’ 看不懂，暂不设这个时限 · 周五 17:45 反馈 → 方案 周一 17:45，解决 周二 17:45',
  );
  host.person(owner).type(sheet, 4, 5, '4小时');
  expect(examples(host)[3]).toBe('周五 17:45 反馈 → 响应 周一 13:45，方案 周一 17:45，解决 周二 17:45');
});

test('a policy that was cleared leaves no example behind, and an example makes no policy', () => {
  const host = newDesk();
  host.person(owner).clear(sheet, 7, 0, 1, 10);
  expect(examples(host)).toHaveLength(6);
  host.person(owner).type(sheet, 9, 11, '周五');
  expect(host.displayValues(sheet)[9]?.[11] ?? '').toBe('');
});

test('people’s own column stays when they take the examples away, which the repair puts back as any deleted column', () => {
  const host = newDesk();
  const person = host.person(owner);
  person.insertColumns(sheet, 12, 1);
  person.type(sheet, 0, 12, '说明');
  person.type(sheet, 1, 12, '先打电话');
  person.deleteColumns(sheet, 11, 1);
  person.type(sheet, 5, 5, '30分钟');
  expect(host.displayValues(sheet)[1]?.[11]).toBe('先打电话');
  expect(examples(host)).toEqual([]);
  host.run('setUpWorkbook');
  expect(host.displayValues(sheet)[1]?.[12]).toBe('先打电话');
  expect(examples(host)[0]).toContain('周五 17:45');
});

test('an edit of a setting that changes no example writes nothing into 时限', () => {
  const host = newDesk();
  host.person(owner).type('人员', 3, 0, '李雷');
  const { byMethod = {} } = host.executions[host.executions.length - 1]?.calls ?? {};
  expect(byMethod['Range.setValues']).toBeUndefined();
});

test('a warning of the policy’s own is told beside it; 1天 is named as no time in hours or minutes (D3)', () => {
  const host = newDesk();
  host.person(owner).type(sheet, 5, 10, '3小时');
  expect(examples(host)[4]).toBe(
    '周五 17:45 反馈 → 响应 周一 10:45，方案 周一 17:45，解决 周二 17:45，提前 3小时 提醒',
  );
  host.person(owner).type(sheet, 5, 10, '1天');
  expect(examples(host)[4]).toContain('提前提醒 ‘1天’ 不是小时或分钟');
});

test('提前提醒 300小时, longer than any deadline, is called wrong, and the example promises no such warning', () => {
  const host = newDesk();
  const column = (host.displayValues(sheet)[0] ?? []).indexOf('提前提醒');
  host.person(owner).type(sheet, 5, column, '300小时');
  expect(examples(host)[4]).toContain('不比这一行的任何时限短');
  expect(examples(host)[4]).not.toContain('提前 300小时 提醒');
});
