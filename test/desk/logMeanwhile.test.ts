import { tickets } from './desk';
import { type Met, metAtEachCall, movings } from './meanwhile';
import { deskWith } from './taskSheet';
import { order, pass, type Wanted, wang } from './team';

const ofColumns = movings.filter(([name]) => name.includes('column'));
const log = '处理进度';

const ordered =
  (wanted: Wanted): Met['act'] =>
  (host) =>
    order(host, wang, wanted);

describe.each(ofColumns)('D6: %s in the progress log at any call of an action', (_, move) => {
  test('that changes its ticket: its line stands under the headers, once', () => {
    const act = ordered({ kind: 'transfer', owner: '赵敏', reason: '要查日志' });
    for (const [call, host] of metAtEachCall(
      { state: deskWith(true).save(), now: '2024-05-20 09:30', sheet: log, act },
      move,
    )) {
      const lines = tickets(host, log).filter((line) => Object.values(line).some((text) => text.includes('要查日志')));
      const line = { 工单编号: '20240520001', 操作人: '王芳', 说明: expect.stringContaining('要查日志') };
      expect([call, lines]).toEqual([call, [expect.objectContaining(line)]]);
    }
  });

  test('that only notes something: its line stands there within the hour', () => {
    const act = ordered({ kind: 'progress', note: '已联系仓库', told: '' });
    for (const [call, host] of metAtEachCall(
      { state: deskWith(true).save(), now: '2024-05-20 09:30', sheet: log, act },
      move,
    )) {
      pass(host, 70);
      const lines = tickets(host, log).filter((line) => Object.values(line).includes('已联系仓库'));
      const line = { 工单编号: '20240520001', 操作人: '王芳', 说明: '已联系仓库' };
      expect([call, lines]).toEqual([call, [expect.objectContaining(line)]]);
    }
  });
});
