import { on } from '../when';
import { both, category, option, same } from '../words';
import { type SampleTicket, usualCustomer } from './ticket';

export const firstMorning: readonly SampleTicket[] = [
  {
    when: on(2, '09:05'),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerName: both('王建国', 'George King'),
      contact: both('13688886666', '(212) 555-0166'),
      urgency: option('urgency', 'medium'),
      channel: option('channel', 'store'),
      nature: option('nature', 'fault'),
      product: option('product', 'device'),
      model: same('X2 Pro'),
      ...category('产品质量', '性能', '电池续航短'),
      phenomenon: both(
        '手环充满电只能用半天，购买不到一个月。',
        'The wristband lasts only half a day on a full charge. He bought it less than a month ago.',
      ),
      attempted: both('重置并更新固件，无改善', 'Reset it and updated the firmware; no better'),
    },
    moves: [{ when: on(2, '10:00'), by: 'sun', status: 'inProgress' }],
  },
  {
    when: on(2, '09:12'),
    agent: 'wang',
    values: {
      ...usualCustomer,
      customerName: both('张伟', 'Walter Hughes'),
      contact: both('138 1234 5678', '(212) 555-0134'),
      urgency: option('urgency', 'medium'),
      channel: option('channel', 'phone'),
      nature: option('nature', 'fault'),
      product: option('product', 'payment'),
      ...category('产品功能', '支付模块', '退款失败'),
      phenomenon: both(
        '申请退款已三天，支付宝仍未到账，订单页面显示“退款成功”。',
        'He asked for a refund three days ago. Nothing has reached his card, yet the order page says “Refunded”.',
      ),
      expectation: both('尽快到账并告知时间', 'The money soon, and a date for it'),
      orderNo: same('0092024051101'),
    },
    moves: [
      { when: on(2, '09:40'), by: 'zhao', status: 'inProgress' },
      {
        when: on(2, '15:20'),
        by: 'zhao',
        status: 'verifying',
        solution: both(
          '渠道侧退款被退回，已改为原路重发，客户确认到账。',
          'The bank had returned the refund. Sent again to the original card; the customer confirms that it arrived.',
        ),
      },
      { when: on(2, '16:05'), by: 'wang', status: 'closed' },
    ],
  },
  {
    when: on(2, '10:35'),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerName: both('刘洋', 'Lena Young'),
      contact: both('liuyang@example.cn', 'lena.young@example.net'),
      urgency: option('urgency', 'low'),
      channel: option('channel', 'chat'),
      nature: option('nature', 'question'),
      ...category('使用咨询', '活动规则', '优惠券'),
      phenomenon: both(
        '满 200 减 30 的券能否与会员折扣同时使用？',
        'Can the “$30 off $200” voucher be combined with the member discount?',
      ),
    },
    moves: [
      { when: on(2, '10:50'), by: 'li', status: 'inProgress' },
      {
        when: on(2, '11:05'),
        by: 'li',
        status: 'verifying',
        solution: both('可叠加，已发送使用说明链接。', 'Yes, the two combine. Sent her the link to the terms.'),
      },
      { when: on(2, '14:10'), by: 'li', status: 'closed' },
    ],
  },
  {
    when: on(2, '11:26'),
    agent: 'wang',
    values: {
      customerType: option('customerType', 'company'),
      customerTier: option('customerTier', 'vip'),
      mood: option('mood', 'unhappy'),
      customerName: both('宏达贸易', 'Harlow & Finch'),
      contact: both('010-88886666', '(212) 555-0190'),
      urgency: option('urgency', 'high'),
      channel: option('channel', 'email'),
      nature: option('nature', 'service'),
      ...category('财务票据', '发票', '开票信息有误'),
      phenomenon: both(
        '上月增值税专票税号少一位，财务无法入账。',
        'The tax ID on last month’s invoice is one digit short, so their accounting cannot book it.',
      ),
      expectation: both('三日内重开', 'A corrected invoice within three days'),
    },
    moves: [
      { when: on(2, '13:10'), by: 'wu', status: 'inProgress' },
      {
        when: on(1, '10:40'),
        by: 'wu',
        status: 'verifying',
        solution: both(
          '原票已红冲，新票已寄出，单号 SF1380001。',
          'Canceled the old invoice and sent the new one by courier, tracking number NE1380001.',
        ),
      },
      {
        when: on(1, '11:20'),
        by: 'wang',
        status: 'closed',
        overdueReason: both(
          '财务红冲需税务确认，次日才开出新票',
          'The cancellation needed the tax adviser’s approval, so the new invoice came a day later',
        ),
      },
    ],
  },
];
