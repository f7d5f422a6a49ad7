import { isSameAddress } from '../../../src/domain/settings/sameAddress';

test.each([
  ['wangfang@example.com', 'WangFang@Example.com', true],
  [' wangfang@example.com ', 'wangfang@example.com', true],
  ['wangfang@example.com', 'wang@example.com', false],
  ['', '', false],
  [' ', '', false],
])('“%s” and “%s” are one person’s: %s', (one, other, isSame) => {
  expect(isSameAddress(one, other)).toBe(isSame);
});
