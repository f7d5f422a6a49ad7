import fc from 'fast-check';
import { withoutCustomer } from '../../../src/domain/knowledge/withoutCustomer';

test.each([
  ['电话 13812345678 打不通', '电话 *** 打不通'],
  ['拨 138 1234 5678', '拨 ***'],
  ['座机010-62345678', '座机***'],
  ['+86 138-1234-5678', '***'],
  ['电话138.1234.5678，手机138/1234/5678', '电话***，手机***'],
  ['邮箱zhang.wei@example.com.cn没收到', '邮箱***没收到'],
  ['订单SO20240512001退款', '订单***退款'],
  ['卡号６２２２０２１２３４５６７８９０', '卡号***'],
  ['第 3 次出现，错误码 E502，等了 30 分钟', '第 3 次出现，错误码 E502，等了 30 分钟'],
  ['固件 2.3.1 升级失败', '固件 2.3.1 升级失败'],
])('D10, D12: “%s” is kept as “%s”', (text, kept) => {
  expect(withoutCustomer(text, {})).toBe(kept);
});

test('D12: name, contact and order number of the record go, wherever they stand', () => {
  const ticket = { customerName: '欧阳娜', contact: 'a1@b.cn', orderNo: '0042' };
  expect(withoutCustomer('欧阳娜的0042订单，联系 a1@b.cn', ticket)).toBe('***的***订单，联系 ***');
  const smith = { customerName: 'John Smith' };
  expect(withoutCustomer('JOHN  SMITH is angry, Mr Smith waits, reset for john smith', smith)).not.toMatch(/smith/i);
  expect(withoutCustomer('Smithsonian, sent to Smith', { customerName: 'Smith *' })).toBe('Smithsonian, sent to ***');
  expect(withoutCustomer('一个字的姓不拆词：张三', { customerName: '张*' })).toBe('一个字的姓不拆词：张三');
});

test('D12: no mobile number survives, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.stringMatching(/^[一-龥，。 ]{0,5}$/), (number, around) => {
      expect(withoutCustomer(`${around}${number}${around}`, {})).not.toContain(number);
    }),
  );
});
