import { maskContactsIn, maskOwnContact } from '../../../src/domain/customer/maskText';

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

test('D12: a landline with its area code and nothing between, and digits behind a word that announces them', () => {
  expect(maskContactsIn('联系方式：01082345678，请打057188886666')).toBe('联系方式：****5678，请打****6666');
  expect(maskContactsIn('my number is 4155552671, reach me at 4155552672')).toBe(
    'my number is ****2671, reach me at ****2672',
  );
  const orders = '订单01082345678，单号 057188886666，order number 4155552671';
  expect(maskContactsIn(orders)).toBe(orders);
});

describe("D12: a ticket's own contact is masked in every form, and nothing else", () => {
  test('a number by its last four digits, however it is written', () => {
    expect(maskOwnContact('call 555-1234 or 555 12 34 before 2024-05-20', '****1234')).toBe(
      'call ****1234 or ****1234 before 2024-05-20',
    );
    expect(maskOwnContact('８５２ ９１２３ ４５６７', '+852 9123 4567')).toBe('****4567');
  });

  test('other numbers, ticket numbers, times and short ones stay', () => {
    const text = '快递员 13900005555，工单 20240520001234，12:34，第1234号，SF1234';
    expect(maskOwnContact(text, '****1234')).toBe(text);
  });

  test('an address by what the ticket shows of it', () => {
    expect(maskOwnContact('zhang@example.com 抄送 li@example.com', 'z***@example.com')).toBe(
      'z***@example.com 抄送 li@example.com',
    );
  });
});
