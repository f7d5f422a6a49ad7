import { duesBeforeLine } from '../../../src/domain/intake/loggedDeadline';
import { readOwner } from '../../../src/words/ownerLine';
import { ownLine } from '../../../src/words/ownLine';
import { at, shanghai } from '../moments';

const before = (note: string, step = '时限调整') =>
  duesBeforeLine(ownLine({ at: at('2024-06-03 10:00'), step, note }), shanghai);

test('D3: a line of the log tells in either language which deadlines it moved, and from where', () => {
  const moved = {
    responseDue: at('2024-06-03 14:01') - 1,
    planDue: null,
    resolveDue: at('2024-06-07 14:01') - 1,
  };
  expect(
    before(
      '响应时限 2024-06-03 14:00 → 2024-05-31 14:15；方案时限 无 → 2024-05-31 16:00；解决时限 2024-06-07 14:00 → 2024-06-01 14:00',
    ),
  ).toEqual(moved);
  expect(
    before(
      'Response due 2024-06-03 14:00 → 2024-05-31 14:15; Plan due none → 2024-05-31 16:00; Resolution due 2024-06-07 14:00 → none',
    ),
  ).toEqual(moved);
});

test('D3: a time that a line tells to the second is that second, any other the end of its minute', () => {
  expect(before('响应时限 2024-06-03 14:00:30 → 2024-05-31 14:15')).toEqual({ responseDue: at('2024-06-03 14:00:30') });
  expect(before('响应时限 2024-06-03 14:00:00 → 2024-05-31 14:15')).toEqual({ responseDue: at('2024-06-03 14:00') });
});

test('D3: a deadline that a line names without a time moved nowhere', () => {
  expect(before('解决时限 2024-06-07 14:00 是调整过的，保留')).toBeUndefined();
  expect(before('响应时限 太短 → 请改')).toBeUndefined();
  expect(before('待处理 → 处理中')).toBeUndefined();
});

test.each(['跟进', 'Progress', '满意度', '协同完成', '受理'])(
  'D3: what people write under “%s” moves no deadline',
  (step) => {
    expect(before('解决时限 2024-06-07 14:00 → 2024-06-10 14:00', step)).toBeUndefined();
  },
);

test.each([
  ['时限调整', '响应时限 2024-06-03 14:00 → 2024-05-31 14:15；原因：解决时限 2024-06-07 14:00 → 2024-06-10 14:00'],
  [
    'Deadlines moved',
    'Response due 2024-06-03 14:00 → 2024-05-31 14:15; reason: late; Plan due none → 2024-06-10 14:00',
  ],
  [
    '升级',
    '20240603001-1 客服部：升级介入：解决时限 2024-06-07 14:00 → 2024-06-10 14:00（时限 2024-06-03 10:30）；响应时限 2024-06-03 14:00 → 2024-05-31 14:15',
  ],
  [
    '重开',
    '已关闭 → 处理中；解决方案: 解决时限 2024-06-07 14:00 → 2024-06-10 14:00；重开原因: 又坏了；响应时限 2024-06-03 14:00 → 2024-05-31 14:15；王芳 → 李强',
  ],
])('D3: nor does the reason, or another text of theirs, in a line of the desk’s own: %s', (step, note) => {
  expect(before(note, step)).toEqual({ responseDue: at('2024-06-03 14:01') - 1 });
});

test('D4: whose a ticket became is told by its intake and its transfers alone', () => {
  const owner = (step: string, note: string) => readOwner({ step, note }, (name) => name === '李强');
  expect(owner('受理', '分派给 王芳（规则：其他；组：客服组）')).toBe('王芳');
  expect(owner('登记', '在表中直接登记，分派给 王芳; 关联 20240520001')).toBe('王芳');
  expect(owner('Registered', 'Typed into the sheet, assigned to Wang Fang (rule: others)')).toBe('Wang Fang');
  expect(owner('转派', '王芳 → 待分配')).toBe('');
  expect(owner('重开', '已关闭 → 处理中；重开原因: 又坏了；解决时限 2024-06-07 14:00 → 无；王芳 → 李强')).toBe('李强');
  expect(owner('状态', '待处理 → 处理中')).toBeUndefined();
  expect(owner('跟进', '分派给 李强')).toBeUndefined();
  expect(owner('跟进', '王芳 → 李强')).toBeUndefined();
  expect(owner('转派', '待分配 → 王芳；原因：王芳 → 李强')).toBe('王芳');
});

test('D1: a promise is said to be answered by the last words of a line of the progress alone', () => {
  const answered = (step: string, note: string) => ownLine({ at: 0, step, note }).answered;
  expect(answered('跟进', '已电话说明；承诺回复（2024-06-03 12:00）已答复')).toBe('2024-06-03 12:00');
  expect(answered('Progress', 'Called; promised reply (2024-06-03 12:00) given')).toBe('2024-06-03 12:00');
  expect(answered('跟进', '同事说承诺回复（2024-06-03 12:00）已答复')).toBeUndefined();
  expect(answered('满意度', '承诺回复（2024-06-03 12:00）已答复')).toBeUndefined();
});

test('D3: where the log has lost its steps, a line that begins with a move is the desk’s own, and one that only speaks of it is not', () => {
  expect(before('响应时限 2024-06-03 14:00 → 2024-05-31 14:15；原因：缺件', '')).toEqual({
    responseDue: at('2024-06-03 14:01') - 1,
  });
  expect(before('已说明：响应时限 2024-06-03 14:00 → 2024-05-31 14:15', '')).toBeUndefined();
  expect(before('已说明；响应时限 2024-06-03 14:00 → 2024-05-31 14:15', '')).toBeUndefined();
});
