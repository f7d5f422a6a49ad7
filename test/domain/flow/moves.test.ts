import { nextStatuses, refusedMove } from '../../../src/domain/flow/moves';
import type { Status } from '../../../src/domain/record/lists';
import type { Ticket } from '../../../src/domain/record/ticket';

const statuses: readonly Status[] = ['open', 'inProgress', 'waiting', 'verifying', 'closed'];
/** All that a ticket has to have at intake, and its solution. */
const solved: Ticket = {
  customerName: '张伟',
  contact: '13812345678',
  urgency: '中',
  channel: '电话',
  nature: '咨询',
  category1: '产品功能',
  phenomenon: '退款没有到账',
  solution: '已补发退款',
};
const complete: Ticket = { ...solved, result: '已解决', confirmedAt: 1, reopenReason: '客户不满意' };

describe('D5: the flow goes node by node', () => {
  test('of all twenty moves seven are allowed', () => {
    const allowed = statuses.flatMap((from) =>
      statuses.filter((to) => to !== from && refusedMove(complete, from, to) === null).map((to) => `${from} ${to}`),
    );
    expect(allowed).toEqual([
      'open inProgress',
      'inProgress waiting',
      'inProgress verifying',
      'waiting inProgress',
      'verifying inProgress',
      'verifying closed',
      'closed inProgress',
    ]);
  });

  test('a refusal names where the ticket may go instead', () => {
    expect(refusedMove(complete, 'open', 'closed')).toEqual({
      from: 'open',
      to: 'closed',
      allowed: ['inProgress'],
      missing: [],
    });
    expect(nextStatuses('inProgress')).toEqual(['verifying', 'waiting']);
  });
});

describe('D5: each node demands what it needs', () => {
  test('待验证 a solution', () => {
    expect(refusedMove({ solution: ' ' }, 'inProgress', 'verifying')?.missing).toEqual(['solution']);
  });

  test('已关闭 a result and the customer’s confirmation', () => {
    expect(refusedMove(solved, 'verifying', 'closed')?.missing).toEqual(['result', 'confirmedAt']);
  });

  test.each(['部分解决', '未解决', 'Not solved'])('已关闭 with %s the reason instead of the confirmation', (result) => {
    expect(refusedMove({ ...solved, result }, 'verifying', 'closed')?.missing).toEqual(['unresolvedReason']);
  });

  test('已关闭 after a missed deadline also the overdue reason', () => {
    const late: Ticket = { ...solved, result: '已解决', confirmedAt: 1, responseMet: 'yes', resolveMet: 'no' };
    expect(refusedMove(late, 'verifying', 'closed')?.missing).toEqual(['overdueReason']);
    expect(refusedMove({ ...late, overdueReason: '缺货' }, 'verifying', 'closed')).toBeNull();
  });

  test('已关闭 also what was demanded before and was taken out since: the solution, the product of a 故障', () => {
    const { solution: _, ...without } = complete;
    expect(refusedMove(without, 'verifying', 'closed')?.missing).toEqual(['solution']);
    expect(refusedMove({ ...complete, nature: '故障' }, 'verifying', 'closed')?.missing).toEqual(['product']);
  });

  test('D16: of an imported one only the solution', () => {
    const imported: Ticket = { importKey: 'a1', result: '已解决', confirmedAt: 1 };
    expect(refusedMove(imported, 'verifying', 'closed')?.missing).toEqual(['solution']);
  });

  test('a reopening its reason', () => {
    expect(refusedMove({}, 'closed', 'inProgress')?.missing).toEqual(['reopenReason']);
  });
});
