import { maskContactsIn } from '../../../src/domain/customer/maskText';

test('D12: addresses and mobile numbers inside a text are shown masked, whatever stands around them', () => {
  expect(maskContactsIn('mail to zhang@example.com, li.si@x.cn failed: Invalid email: li.si@x.cn')).toBe(
    'mail to z***@example.com, l***@x.cn failed: Invalid email: l***@x.cn',
  );
  expect(maskContactsIn('张伟 13812345678，或+86 139-1234-0000回电')).toBe('张伟 ****5678，或****0000回电');
});

test('D12: numbers that are no contact stay: tickets, orders, amounts and times', () => {
  const text = '20240520001 订单 1381234567890123，13812345678.50 元，2024-05-20 09:00';
  expect(maskContactsIn(text)).toBe(text);
});

test('D12: landlines, foreign numbers and full-width ones inside a text are masked too', () => {
  expect(maskContactsIn('座机 021-55556666，英国 +44 20 7946 0958，手机１３８１２３４５６７８')).toBe(
    '座机 ****6666，英国 ****0958，手机****5678',
  );
});

test('D12: addresses side by side, and behind 50,000 letters, are masked each', () => {
  expect(maskContactsIn('a.b@x.com/c.d@y.com')).not.toMatch(/a\.b|c\.d/);
  expect(maskContactsIn(`${'a'.repeat(50_000)} li.si@x.cn`)).toMatch(/a l\*{3}@x\.cn$/);
});
