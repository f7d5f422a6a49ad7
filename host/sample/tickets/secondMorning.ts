import { on } from '../when';
import { both, category, option, same } from '../words';
import { type SampleTicket, usualCustomer } from './ticket';

export const secondMorning: readonly SampleTicket[] = [
  {
    when: on(1, '08:40'),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerName: both('郑凯', 'Kyle Jennings'),
      contact: both('13799990000', '(718) 555-0109'),
      urgency: option('urgency', 'low'),
      channel: option('channel', 'web'),
      nature: option('nature', 'question'),
      ...category('使用咨询', '操作方法', '功能使用'),
      phenomenon: both(
        '如何把旧设备上的记录导入新设备？',
        'How do I move the records on my old device to the new one?',
      ),
    },
    moves: [{ when: on(1, '09:15'), by: 'li', status: 'inProgress' }],
  },
  {
    when: on(1, '08:55'),
    agent: 'wang',
    values: {
      ...usualCustomer,
      mood: option('mood', 'agitated'),
      customerName: both('钱进', 'Patrick Price'),
      contact: both('13800138000', '(212) 555-0138'),
      urgency: option('urgency', 'high'),
      channel: option('channel', 'phone'),
      nature: option('nature', 'complaint'),
      complaintLevel: option('complaintLevel', 'level2'),
      ...category('产品质量', '外观', '破损'),
      phenomenon: both(
        '第二次收到的屏幕仍有划痕，要求当天答复。',
        'The second screen he was sent is scratched as well. He wants an answer today.',
      ),
      impact: both('客户开业在即，无法使用', 'His shop is about to open, and he cannot use it'),
      expectation: both('换新并赔偿', 'A new screen, and compensation'),
    },
    moves: [{ when: on(1, '09:05'), by: 'chen', status: 'inProgress' }],
  },
  {
    when: on(1, '09:20'),
    agent: 'wang',
    values: {
      ...usualCustomer,
      customerName: both('周敏', 'Sophie Marsh'),
      contact: both('13812340987', '(347) 555-0187'),
      urgency: option('urgency', 'high'),
      channel: option('channel', 'chat'),
      nature: option('nature', 'fault'),
      product: option('product', 'app'),
      ...category('产品功能', '账号登录', '验证码收不到'),
      phenomenon: both(
        '换手机后一直收不到登录验证码，已试三次。',
        'Since she changed phones no sign-in code has arrived. She has tried three times.',
      ),
      attempted: both('检查短信拦截、重启手机', 'Checked for blocked messages, restarted the phone'),
    },
    moves: [
      { when: on(1, '09:45'), by: 'zhao', status: 'inProgress' },
      {
        when: on(1, '14:15'),
        by: 'zhao',
        status: 'verifying',
        solution: both(
          '号码被运营商误拦截，已解除；提供语音验证码作为备用。',
          'Her carrier had blocked our messages by mistake; it no longer does. Codes by voice call are there as a fallback.',
        ),
      },
      { when: on(1, '15:00'), by: 'wang', status: 'closed' },
    ],
  },
  {
    when: on(1, '10:18'),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerName: both('冯涛', 'Toby Fuller'),
      contact: both('13344445555', '(929) 555-0145'),
      urgency: option('urgency', 'medium'),
      channel: option('channel', 'chat'),
      nature: option('nature', 'fault'),
      product: option('product', 'payment'),
      ...category('产品功能', '支付模块', '重复扣款'),
      phenomenon: both(
        '同一订单扣款两次，共 398 元，只有一张订单。',
        'He was charged twice for the same order, $398 in all. There is only one order.',
      ),
      expectation: both('退回多扣金额', 'The second charge refunded'),
      orderNo: same('0092024051604'),
    },
    moves: [
      { when: on(1, '11:00'), by: 'sun', status: 'inProgress' },
      { when: on(1, '16:20'), by: 'sun', status: 'waiting' },
    ],
  },
  {
    when: on(1, '10:55'),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerTier: option('customerTier', 'returning'),
      customerName: both('孙悦', 'Joy Sanders'),
      contact: both('sunyue@example.cn', 'joy.sanders@example.net'),
      urgency: option('urgency', 'medium'),
      channel: option('channel', 'email'),
      nature: option('nature', 'complaint'),
      complaintLevel: option('complaintLevel', 'level3'),
      mood: option('mood', 'unhappy'),
      ...category('服务态度', '客服', '态度不佳'),
      phenomenon: both('上次来电被直接挂断，要求说明。', 'The last time she called, we hung up on her. She asks why.'),
      expectation: both('主管回电', 'A call from a supervisor'),
    },
    moves: [{ when: on(1, '14:30'), by: 'wang', status: 'inProgress' }],
  },
];
