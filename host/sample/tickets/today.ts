import { ago } from '../when';
import { both, category, option, same } from '../words';
import { type SampleTicket, usualCustomer } from './ticket';

export const today: readonly SampleTicket[] = [
  {
    when: ago(190),
    agent: 'wang',
    values: {
      ...usualCustomer,
      customerName: both('曹阳', 'Carl Sawyer'),
      contact: both('13866667777', '(212) 555-0177'),
      urgency: option('urgency', 'high'),
      channel: option('channel', 'phone'),
      nature: option('nature', 'fault'),
      product: option('product', 'shop'),
      ...category('产品功能', '订单管理', '订单状态不更新'),
      phenomenon: both(
        '付款两小时后订单仍显示“待付款”，无法修改地址。',
        'Two hours after he paid, the order still says “Awaiting payment”, and he cannot change the address.',
      ),
      orderNo: same('0092024051711'),
    },
  },
  {
    when: ago(75),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerName: both('谢婷', 'Tina Shaw'),
      contact: both('13955556666', '(917) 555-0156'),
      urgency: option('urgency', 'medium'),
      channel: option('channel', 'chat'),
      nature: option('nature', 'service'),
      ...category('财务票据', '发票', '未收到发票'),
      phenomenon: both(
        '两周前申请的电子发票一直没有收到邮件。',
        'She asked for an electronic invoice two weeks ago. No e-mail has come.',
      ),
    },
  },
  {
    when: ago(26),
    agent: 'wang',
    values: {
      ...usualCustomer,
      customerTier: option('customerTier', 'vip'),
      mood: option('mood', 'agitated'),
      customerName: both('马超', 'Martin Cole'),
      contact: both('13812349999', '(212) 555-0199'),
      urgency: option('urgency', 'urgent'),
      channel: option('channel', 'phone'),
      nature: option('nature', 'fault'),
      product: option('product', 'payment'),
      ...category('产品功能', '支付模块', '重复扣款'),
      phenomenon: both(
        '门店收银全部报错，顾客排队无法付款。',
        'Every register in his shops shows an error. Customers are standing in line and cannot pay.',
      ),
      impact: both('三家门店停止收银', 'Three shops take no payments'),
      expectation: both('立即恢复', 'Working again at once'),
    },
  },
  {
    when: ago(13),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerName: both('邓超', 'Dean Archer'),
      contact: both('13311119999', '(929) 555-0119'),
      urgency: option('urgency', 'urgent'),
      channel: option('channel', 'phone'),
      nature: option('nature', 'fault'),
      product: option('product', 'device'),
      ...category('产品质量', '性能', '无法开机'),
      phenomenon: both(
        '门禁设备断电后无法启动，员工进不了办公室。',
        'The door controller has not started since the power cut, so nobody can get into the office.',
      ),
      impact: both('约 40 人无法进入', 'About 40 people are locked out'),
    },
  },
  {
    when: ago(5),
    agent: 'wang',
    values: {
      ...usualCustomer,
      customerName: both('许晴', 'Sarah Quinn'),
      contact: both('xuqing@example.cn', 'sarah.quinn@example.net'),
      urgency: option('urgency', 'low'),
      channel: option('channel', 'web'),
      nature: option('nature', 'suggestion'),
      ...category('使用咨询', '操作方法', '功能使用'),
      phenomenon: both(
        '希望帮助中心增加图文教程。',
        'Please add step-by-step guides with pictures to the help center.',
      ),
    },
  },
];
