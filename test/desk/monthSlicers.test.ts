import type { Host } from '../../host/contract/host';
import { newDesk, owner, submit } from './desk';
import { pivotUnder } from './pivots';

const report = '月报 2024-05';

/** Three tickets of May in the report: two by phone, one by mail. */
function reported(): Host {
  const host = newDesk('2024-05-06 10:00');
  submit(host, { category1: '产品功能' });
  submit(host, { category1: '产品功能', channel: '邮件' });
  submit(host, { category1: '物流配送' });
  host.run('reportThisMonth');
  return host;
}

const slicersOf = (host: Host) => {
  const id = host.view().sheets.find((sheet) => sheet.name === report)?.id;
  return host.floating().find((floating) => floating.sheetId === id)?.slicers ?? [];
};

const total = (host: Host): string | undefined => pivotUnder(host, report, '一级分类 × 紧急程度').总计?.总计;

function slicerBy(host: Host, title: string): number {
  const slicer = slicersOf(host).find((candidate) => candidate.title === title);
  if (slicer === undefined) throw new Error(`no slicer ${title}`);
  return slicer.id;
}

test('the report is narrowed by 处理部门, 主办人 and 渠道', () => {
  expect(slicersOf(reported()).map(({ title }) => title)).toEqual(['处理部门', '主办人', '渠道']);
});

test('with 电话 kept back all pivots count the ticket by mail alone, also one that comes later', () => {
  const host = reported();
  expect(total(host)).toBe('3');
  host.person(owner).slice(report, slicerBy(host, '渠道'), ['电话']);
  expect(total(host)).toBe('1');
  expect(pivotUnder(host, report, '渠道 × 问题性质')).toEqual({
    邮件: { 咨询: '1', 总计: '1' },
    总计: { 咨询: '1', 总计: '1' },
  });
  submit(host, { category1: '产品功能', channel: '邮件' });
  expect(total(host)).toBe('2');
});

test('made again, the report has three slicers still, and they keep nothing back', () => {
  const host = reported();
  host.person(owner).slice(report, slicerBy(host, '渠道'), ['电话']);
  host.run('reportThisMonth');
  expect(slicersOf(host)).toHaveLength(3);
  expect(total(host)).toBe('3');
});
