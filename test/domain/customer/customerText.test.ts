import { ownReferences } from '../../../src/domain/customer/referenceNumber';
import { customerText } from '../../../src/mail/customerText';

test('D12: a mail repeats what people wrote with contacts masked and links inactive; ticket numbers stay', () => {
  expect(customerText('工单 20240520001：回电 13812345678，li@example.org')).not.toMatch(/13812345678|li@/);
  expect(customerText('工单 20240520001：回电 13812345678')).toBe('工单 20240520001：回电 ****5678');
  expect(customerText('https://evil.example.com/x')).not.toContain('evil.example.com');
});

test('D12: days and times stay readable, a number that only looks a little like one does not', () => {
  expect(customerText('时限 2024-05-20 12:00，顺延至 2024-05-21')).toBe('时限 2024-05-20 12:00，顺延至 2024-05-21');
  expect(customerText('卡号 2024-95-20 12')).toBe('卡号 ****2012');
});

test('D12: of 50,000 characters without a blank 60 are repeated, contacts before the cut masked as ever', () => {
  const mail = customerText(`回电13812345678，${'退'.repeat(50_000)}`);
  expect(mail).toMatch(/^回电\*{4}5678，退+…$/);
  expect(Array.from(mail)).toHaveLength(60);
});

test('D12: a ticket’s own order and external number stay readable, even where they look like a telephone’s', () => {
  const own = ownReferences({ orderNo: '13800001111', externalNo: 'EX 0371-55556666', contact: '****5678' });
  expect(customerText('13800001111 与 0371-55556666 都没到，回电 13812345678', 60, own)).toBe(
    '13800001111 与 0371-55556666 都没到，回电 ****5678',
  );
});

test('D12: a contact that stands in the order number’s cell as well stays masked', () => {
  const own = ownReferences({ orderNo: '13812345678', contact: '****5678' });
  expect(customerText('回电 13812345678', 60, own)).toBe('回电 ****5678');
});
