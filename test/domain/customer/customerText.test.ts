import { customerText } from '../../../src/mail/customerText';

test('D12: a mail repeats what people wrote with contacts masked and links inactive; ticket numbers stay', () => {
  expect(customerText('工单 20240520001：回电 13812345678，li@example.org')).not.toMatch(/13812345678|li@/);
  expect(customerText('工单 20240520001：回电 13812345678')).toBe('工单 20240520001：回电 ****5678');
  expect(customerText('https://evil.example.com/x')).not.toContain('evil.example.com');
});
