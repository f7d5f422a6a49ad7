import { tickets } from './desk';
import { type Met, metAtEachCall, movings } from './meanwhile';
import { deskWith } from './taskSheet';
import { order, type Wanted, wang } from './team';

const ofColumns = movings.filter(([name]) => name.includes('column'));
const log = '处理进度';

const ordered =
  (wanted: Wanted): Met['act'] =>
  (host) =>
    order(host, wang, wanted);

describe.each(ofColumns)('D6: %s in the progress log at any call of an action', (_, move) => {
  test.each([
    ['that changes its ticket', ordered({ kind: 'transfer', owner: '赵敏', reason: '要查日志' }), '要查日志'],
    ['that only notes something', ordered({ kind: 'progress', note: '已联系仓库', told: '' }), '已联系仓库'],
  ])('%s: its line stands under the headers, once', (_what, act, said) => {
    for (const [call, host] of metAtEachCall(
      { state: deskWith(true).save(), now: '2024-05-20 09:30', sheet: log, act },
      move,
    )) {
      const lines = tickets(host, log).filter((line) => Object.values(line).some((text) => text.includes(said)));
      const line = { 工单编号: '20240520001', 操作人: '王芳', 说明: expect.stringContaining(said) };
      expect([call, lines]).toEqual([call, [expect.objectContaining(line)]]);
    }
  });
});
