import { maskContactsIn } from '../../../src/domain/customer/maskText';
import { customerText } from '../../../src/mail/customerText';

test.each([
  '订单号 2024052012345678 未到',
  '订单号：62345678 未到',
  '订单 4402391827364510 重复扣款',
  '请合并工单 20240520001 与 20240520001-2',
  '快递单号 SF1234567890123 停了三天',
  '运单号：773012345678901',
  '客户编号 C2024050001 反馈',
  '参考知识 KB20240012',
  '外部编号 90081234567',
  '发票号码 12345678',
  '序列号 8841200931',
  '2024052012345678 一直没发货',
  '退货单号 7788991122',
  '预算 62345678 元',
  '共 23456789 件',
  'order 62345678 is late',
  'Order no. 4402391827364510 was charged twice',
  'order #9912345678',
  'Ticket 20240520001 again',
  'tracking number 940011189922385',
  'invoice no: 23456789',
  'serial 8841200931',
  'customer C2024050001 wrote',
  'since 2024-05-20 12:00',
])('D12: “%s” names an order, a ticket or the like and stays readable, in mails too', (text) => {
  expect(maskContactsIn(text)).toBe(text);
  expect(customerText(text)).toBe(text);
});

test.each([
  ['请打 62345678 找我', '请打 ****5678 找我'],
  ['家里62345678，晚上在', '家里****5678，晚上在'],
  ['62345678', '****5678'],
  ['reach me on 62345678 please', 'reach me on ****5678 please'],
  ['订单号 62345678，回电 87654321', '订单号 62345678，回电 ****4321'],
  ['订单号 13812345678', '订单号 ****5678'],
  ['order 13812345678', 'order ****5678'],
])('D12: in “%s” a local or mobile number is masked, in the sheet and in mails', (text, shown) => {
  expect([maskContactsIn(text), customerText(text)]).toEqual([shown, shown]);
});

test.each([
  ['身份证 11010519491231002X', '身份证 ****002X'],
  ['身份证号110105194912310028', '身份证号****0028'],
  ['订单号 11010519491231002X', '订单号 ****002X'],
  ['卡号 6222 0212 3456 7890 123', '卡号 ****0123'],
  ['银行卡6222021234567890123', '银行卡****0123'],
  ['my card 4111 1111 1111 1111', 'my card ****1111'],
  ['order 4111111111111111', 'order ****1111'],
  ['ID 110105194912310028', 'ID ****0028'],
  ['passport 912345678', 'passport ****5678'],
  ['账户 1234567890', '账户 ****7890'],
  ['QQ123456789', 'QQ****6789'],
])('D12: in a mail “%s” a card, an account or an identity card is masked', (text, shown) => {
  expect(customerText(text)).toBe(shown);
});
