import type { Host } from '../../host/contract/host';
import { selfCheck } from './damage';
import { newDesk, owner, submit, tickets } from './desk';

const inOrder = ['工作簿完好，无需改动。'];
const header = (host: Host): readonly string[] => host.displayValues('设置')[0] ?? [];
const ownColumns = 3;

/** The desk whose team takes tickets in by a hotline of its own. */
function deskWithHotline(): Host {
  const host = newDesk();
  host.person(owner).type('设置', 1, header(host).indexOf('渠道'), '热线A');
  return host;
}

test('the header of an option list cleared is written again above its options, the team’s own among them', () => {
  const host = deskWithHotline();
  const before = host.displayValues('设置');
  host.person(owner).clear('设置', 0, ownColumns, 1, 1);
  expect(selfCheck(host)).toEqual(['已修复：1 个表头。']);
  expect(host.displayValues('设置')).toEqual(before);
  submit(host, { channel: '热线A' });
  expect(tickets(host).map(({ 渠道 }) => 渠道)).toEqual(['热线A']);
  expect(selfCheck(host)).toEqual(inOrder);
});

test('with all headers of the settings cleared no list is there twice', () => {
  const host = deskWithHotline();
  const before = host.displayValues('设置');
  host.person(owner).clear('设置', 0, 0, 1, header(host).length);
  expect(selfCheck(host)).toEqual([`已修复：${before[0]?.filter((text) => text !== '').length} 个表头。`]);
  expect(host.displayValues('设置')).toEqual(before);
  expect(selfCheck(host)).toEqual(inOrder);
});

test('a list of nothing but the team’s own options is known by the lists beside it', () => {
  const host = newDesk();
  const at = header(host).indexOf('客户类型');
  expect(at).toBeGreaterThan(ownColumns);
  host.person(owner).clear('设置', 1, at, 20, 1);
  host.person(owner).paste('设置', 1, at, [['甲型'], ['乙型']]);
  const before = host.displayValues('设置');
  host.person(owner).clear('设置', 0, at, 1, 1);
  expect(selfCheck(host)).toEqual(['已修复：1 个表头。']);
  expect(host.displayValues('设置')).toEqual(before);
});

test('a column of people’s own without a header is no list: one that was deleted is put back beside it', () => {
  const host = newDesk();
  const [last, width] = [header(host).length - 1, header(host).length];
  host.person(owner).type('设置', 3, width, '备忘');
  host.person(owner).deleteColumns('设置', last, 1);
  expect(selfCheck(host)[0]).toContain('已修复：1 列');
  expect(header(host)[last]).toBe('客户满意度');
  expect(host.displayValues('设置')[3]?.[width]).toBe('备忘');
});

test('while the header is cleared, tickets come in with the options below it', () => {
  const host = deskWithHotline();
  host.person(owner).clear('设置', 0, ownColumns, 1, 1);
  submit(host, { channel: '热线A' });
  expect(tickets(host).map(({ 渠道 }) => 渠道)).toEqual(['热线A']);
});
