import type { Host } from '../../host/contract/host';
import { later, newDesk, submit, tickets } from './desk';
import { draft, save } from './improvementDraft';
import { metAtEachCall, movings } from './meanwhile';

const sheet = '改进';

const saved = (host: Host, differences: Parameters<typeof draft>[0]) =>
  save(host, draft({ month: '2024-04', acceptance: '减半', ...differences }));

/** A desk with an improvement each of two categories, of April and of May. */
function deskWithTwo(): Host {
  const host = newDesk('2024-05-20 09:00');
  saved(host, { token: 'improvement-first' });
  saved(host, { category: '账单错误', month: '2024-05', token: 'improvement-second' });
  return host;
}

const standing = (host: Host) =>
  tickets(host, sheet)
    .map(({ 一级分类, 月份, 根本原因, 验收标准 }) => [一级分类, 月份, 根本原因, 验收标准].join(' '))
    .sort();

describe.each(movings)('D14: %s in the sheet of improvements', (_, move) => {
  test('while one is saved: each stands once, under its headers', () => {
    const host = deskWithTwo();
    const act = (desk: Host) =>
      saved(desk, { category: '售后维修', rootCause: '没有备件', token: 'improvement-third' });
    for (const [call, met] of metAtEachCall({ state: host.save(), now: '2024-05-20 09:30', sheet, act }, move)) {
      expect([call, standing(met)]).toEqual([
        call,
        [
          '售后维修 2024-04 没有备件 减半',
          '物流配送 2024-04 只有一家承运商 减半',
          '账单错误 2024-05 只有一家承运商 减半',
        ],
      ]);
    }
  });

  test('while their effects are recorded, among the last 12 calls of the report: each has its own, and all else stays', () => {
    const host = newDesk('2024-04-10 09:00');
    for (const category1 of ['物流配送', '物流配送', '使用咨询']) submit(host, { category1 });
    const may = later(host, '2024-05-20 09:00');
    submit(may, { category1: '物流配送' });
    saved(may, { token: 'improvement-first' });
    saved(may, { category: '使用咨询', token: 'improvement-second' });
    saved(may, { category: '使用咨询', month: '2024-05', token: 'improvement-third' });
    const effects: Readonly<Record<string, object>> = {
      '物流配送 2024-04': { 次月数量: '1', 效果: '−50.0%' },
      '使用咨询 2024-04': { 次月数量: '0', 效果: '−100.0%' },
    };
    const wanted = tickets(may, sheet).map((row) => ({ ...row, ...effects[`${row.一级分类} ${row.月份}`] }));
    const act = (desk: Host) => desk.run('reportLastMonth');
    const report = { state: may.save(), now: '2024-06-02 09:00', sheet, act };
    for (const [call, met] of metAtEachCall(report, move, 12)) {
      expect([call, tickets(met, sheet).length]).toEqual([call, 3]);
      expect([call, tickets(met, sheet)]).toEqual([call, expect.arrayContaining(wanted)]);
    }
  });
});
