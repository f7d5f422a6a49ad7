import { nothingMailed, reachedBy, settled, withReached } from '../../../src/app/mailing/mailing';

const round = { job: 'digest' as const, period: '2024-05-21', to: ['a', 'b', 'c'], by: 'clock', quota: 100, until: 0 };

test('D15: a round cut off after two mails took two recipients from the quota, so its first two were reached', () => {
  const after = settled({ ...nothingMailed, round }, round, 98);
  expect(after.round).toBeNull();
  expect(reachedBy(after, 'digest', '2024-05-21')).toEqual(['a', 'b']);
});

test('D15: two receipts mailed by the same account meanwhile are none of a round’s own mails', () => {
  const after = settled({ ...nothingMailed, round }, { ...round, others: 2 }, 97);
  expect(reachedBy(after, 'digest', '2024-05-21')).toEqual(['a']);
});

test('D15: a quota that grew, as a new day’s does, tells nothing: better twice than never', () => {
  expect(reachedBy(settled(nothingMailed, round, 1500), 'digest', '2024-05-21')).toEqual([]);
});

test('D15: whom yesterday’s digest reached is not reached by today’s', () => {
  const yesterday = withReached(nothingMailed, 'digest', '2024-05-20', ['a']);
  expect(reachedBy(yesterday, 'digest', '2024-05-21')).toEqual([]);
  expect(reachedBy(withReached(yesterday, 'digest', '2024-05-20', ['b']), 'digest', '2024-05-20')).toEqual(['a', 'b']);
});
