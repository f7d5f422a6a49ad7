import { exactMasking } from '../../../src/domain/customer/exactContact';

/** What becomes of a text where the contact is known in full. */
const cases: readonly (readonly [contact: string, text: string, masked: string])[] = [
  ['13812340001', '1、13812340001 2、13999990002', '1、****0001 2、13999990002'],
  ['13812340001', '错误码 1\n13812340001', '错误码 1\n****0001'],
  ['13812340001', '+86 138 1234 0001，8613812340001，0086-13812340001', '****0001，****0001，****0001'],
  ['13812340001', '单号913812340001 与 138123400012', '单号913812340001 与 138123400012'],
  ['１３８１２３４０００１', '打 13812340001', '打 ****0001'],
  [
    '010-61230004',
    '+86-10-61230004，8610-61230004，(010) 6123 0004，61230004',
    '****0004，****0004，(****0004，****0004',
  ],
  ['010-61230004转805', '打 010-61230004转805', '打 ****0004转805'],
  ['400-123-4567', '房1 400-123-4567', '房1 ****4567'],
  ['415-555-0007', 'Qty 1, 415-555-0007 or +1 (415) 555-0007', 'Qty 1, ****0007 or ****0007'],
  ['+44 7911 123456', 'call 0044 7911-123456', 'call ****3456'],
  ['li.ming@acme.com', '- li.ming@acme.com，-Li.Ming@acme.com-张三', '- l***@acme.com，-l***@acme.com-张三'],
  [
    'li.ming@acme.com',
    'li.na@acme.com, ali.ming@acme.com, li.ming@acme.com.cn',
    'li.na@acme.com, ali.ming@acme.com, li.ming@acme.com.cn',
  ],
  ['138 1234 0015 / 13912340016', '打 13812340015 或 139-1234-0016', '打 ****0015 或 ****0016'],
  ['微信同名', '打 13812340015', '打 13812340015'],
];

test.each(cases)('D12: of %s, in “%s” just that is masked', (contact, text, masked) => {
  expect(exactMasking(contact)(text)).toBe(masked);
});

test('a text of 100,000 digits and signs is gone through in no time', () => {
  const text = '1-3 8、'.repeat(25_000);
  expect(exactMasking('13812340001')(text)).toBe(text);
});
