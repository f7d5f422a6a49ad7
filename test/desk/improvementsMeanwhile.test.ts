import type { Host } from '../../host/contract/host';
import { newDesk, tickets } from './desk';
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
});
