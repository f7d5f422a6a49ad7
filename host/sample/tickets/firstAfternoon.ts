import { on } from '../when';
import { both, category, option, same } from '../words';
import { type SampleTicket, usualCustomer } from './ticket';

export const firstAfternoon: readonly SampleTicket[] = [
  {
    when: on(2, '15:48'),
    agent: 'wang',
    values: {
      ...usualCustomer,
      customerName: both('黄丽', 'Holly Grant'),
      contact: both('13900001111', '(646) 555-0178'),
      urgency: option('urgency', 'high'),
      channel: option('channel', 'phone'),
      nature: option('nature', 'complaint'),
      complaintLevel: option('complaintLevel', 'level2'),
      mood: option('mood', 'unhappy'),
      ...category('物流配送', '时效', '未按时送达'),
      phenomenon: both(
        '承诺次日达，已过两天未收到，物流信息停在中转站。',
        'Next-day delivery was promised. Two days later nothing has come, and tracking has not moved from the depot.',
      ),
      expectation: both('今天送达并说明原因', 'Delivery today, and an explanation'),
      orderNo: same('0092024050877'),
    },
    moves: [
      { when: on(2, '16:30'), by: 'wang', status: 'inProgress' },
      {
        when: on(1, '17:20'),
        by: 'wang',
        status: 'verifying',
        solution: both(
          '包裹滞留分拨中心，已加急派送并补偿运费券。',
          'The parcel was stuck at the sorting center. Sent out by express, with a shipping voucher for the wait.',
        ),
      },
    ],
  },
  {
    when: on(2, '16:40'),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerName: both('赵雪', 'Emma Snow'),
      contact: both('13577778888', '(917) 555-0122'),
      urgency: option('urgency', 'low'),
      channel: option('channel', 'social'),
      nature: option('nature', 'suggestion'),
      ...category('产品功能', '订单管理', '订单状态不更新'),
      phenomenon: both(
        '希望订单状态变化时有微信提醒，不用反复打开应用。',
        'She would like a text message whenever an order changes, rather than opening the app again and again.',
      ),
    },
  },
];
