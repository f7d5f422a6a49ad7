import fc from 'fast-check';
import { maskContactsIn } from '../../../src/domain/customer/maskText';
import { withoutCustomer } from '../../../src/domain/knowledge/withoutCustomer';
import { withoutContacts } from '../../../src/domain/visitor/withoutContacts';
import { customerText } from '../../../src/mail/customerText';

const everywhere: readonly ((text: string) => string)[] = [
  maskContactsIn,
  withoutContacts,
  customerText,
  (text) => withoutCustomer(text, {}),
];

test.each([
  ['call 13812345678.', 'call ****5678.'],
  ['Tel.13812345678', 'Tel.****5678'],
  ['1.13812345678，2.13987654321', '1.****5678，2.****4321'],
  ['138.1234.5678', '****5678'],
  ['138–1234—5678', '****5678'],
  ['138_1234_5678', '****5678'],
  ['138/1234/5678', '****5678'],
  ['138 123 45678', '****5678'],
  ['[138] (1234) 5678', '[****5678'],
  ['1 3 8 1 2 3 4 5 6 7 8', '****5678'],
  ['13-8123-45678', '****5678'],
  ['+86 139 1234 5670.', '****5670.'],
  ['0086-139-1234-5670', '****5670'],
  ['010 12345678.', '****5678.'],
  ['(0755) 8877 6655', '(****6655'],
  ['+14155552671.', '****2671.'],
  ['+1 (415) 555-2671', '****2671'],
  ['+44 (0)20 7946 0958', '****0958'],
  ['(415) 555-2671', '(****2671'],
  ['电话：62345678', '电话：****5678'],
  ['call 6234-5678', 'call ****5678'],
  ['13812345678 2024-05-20 09:00', '****5678 2024-05-20 09:00'],
  ['+1 415 555 2671 2024-05-20', '****2671 2024-05-20'],
  ['+1 415 555 2671 09:30', '****2671 09:30'],
  ['20240520001 13812345678', '20240520001 ****5678'],
])('D12: of “%s” the desk shows “%s”, and no way out tells more', (typed, shown) => {
  expect(maskContactsIn(typed)).toBe(shown);
  const readable = shown.match(/\d+/g) ?? [];
  for (const told of everywhere) expect(readable).toEqual(expect.arrayContaining(told(typed).match(/\d+/g) ?? []));
});

test.each([
  '20240520001 和 20240520001-2 已合并',
  '承诺 2024-05-20 14:30 前，最迟 2024.5.21，原定 21/05/2024 10:30',
  '型号 138 2024-05-20 到货',
  '退款 13812345678.50 元，另付 1,299.00 元，+15000000 元',
  '预算 5000-8000 元，满 300 减 20，共 1200 1500 件',
  '订单 1381234567890123，订单 62345678，订单 0042-1234567',
  '1 3 5 7 9 11 13 15',
  '版本 2.3.1，地址 192.168.1.10，错误码 E502',
  '电话 20240520001 未接，回电 2024-05-21 09:00',
])('D12: “%s” holds no contact and stays', (text) => {
  expect(maskContactsIn(text)).toBe(text);
  expect(withoutContacts(text)).toBe(text);
});

describe('D12: whatever signs stand between and around the digits', () => {
  const sign = fc.constantFrom('', ' ', '.', '/', '-', '–', '—', '_', ' (', ') ', '\u00a0', '\u200b', '·', ' - ', '】');
  const around = fc.constantFrom('', '。', '.', ' ', ', ', '（', 'Tel.', '电话：', '\n');
  const groups = fc.constantFrom([3, 4, 4], [3, 3, 5], [3, 8], [4, 3, 4], [5, 6], [7, 4], [11], [3, 2, 2, 2, 2]);

  test('a mobile number is masked', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^1[3-9]\d{9}$/),
        groups,
        sign,
        around,
        around,
        (mobile, sizes, joint, before, after) => {
          const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
          const typed = starts.map((start, at) => mobile.slice(start, start + (sizes[at] ?? 0))).join(joint);
          fc.pre(!/(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}/.test(typed));
          for (const told of everywhere) {
            expect(told(`${before}${typed}${after}`).replace(/\D/g, '')).not.toContain(mobile.slice(0, 7));
          }
        },
      ),
    );
  });
});

test('D12: 50,000 digits and blanks are gone through once', () => {
  expect(maskContactsIn(`${'1 '.repeat(25_000)}13812345678`)).toMatch(/\*{4}5678$/);
});
