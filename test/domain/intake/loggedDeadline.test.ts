import { duesBeforeLine } from '../../../src/domain/intake/loggedDeadline';
import { at, shanghai } from '../moments';

const before = (note: string) => duesBeforeLine({ at: at('2024-06-03 10:00'), note }, shanghai);

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
