import { on } from '../when';
import { both, category, option, same } from '../words';
import { type SampleTicket, usualCustomer } from './ticket';

export const secondAfternoon: readonly SampleTicket[] = [
  {
    when: on(1, '13:42'),
    agent: 'wang',
    values: {
      customerType: option('customerType', 'company'),
      customerTier: option('customerTier', 'new'),
      mood: option('mood', 'calm'),
      customerName: both('晨光科技', 'Brightwell & Lane'),
      contact: both('it@chenguang.example', 'it@brightwell.example'),
      urgency: option('urgency', 'low'),
      channel: option('channel', 'email'),
      nature: option('nature', 'question'),
      ...category('使用咨询', '操作方法', '功能使用'),
      phenomenon: both(
        '询问企业账号的成员权限如何分级。',
        'Which levels of permissions can members of a company account have?',
      ),
    },
    moves: [
      { when: on(1, '14:30'), by: 'wang', status: 'inProgress' },
      {
        when: on(1, '15:10'),
        by: 'wang',
        status: 'verifying',
        solution: both(
          '已发送权限说明并远程演示。',
          'Sent the guide to permissions and showed them on a shared screen.',
        ),
      },
      { when: on(1, '17:00'), by: 'wang', status: 'closed' },
    ],
  },
  {
    when: on(1, '14:05'),
    agent: 'wang',
    values: {
      ...usualCustomer,
      customerName: both('吴强', 'Frank Woods'),
      contact: both('13611112222', '(718) 555-0162'),
      urgency: option('urgency', 'medium'),
      channel: option('channel', 'phone'),
      nature: option('nature', 'service'),
      ...category('业务失误', '发货', '错发漏发'),
      phenomenon: both(
        '订单两件只收到一件，缺蓝色保护壳。',
        'Of two items ordered only one came; the blue phone case is missing.',
      ),
      orderNo: same('0092024051523'),
    },
    moves: [
      { when: on(1, '14:12'), by: 'li', status: 'inProgress' },
      {
        when: on(1, '17:40'),
        by: 'li',
        status: 'verifying',
        solution: both(
          '仓库漏发，已补寄，顺丰次日达。',
          'The warehouse had left it out. Sent now, to arrive tomorrow.',
        ),
      },
    ],
  },
  {
    when: on(1, '15:36'),
    agent: 'li',
    values: {
      ...usualCustomer,
      customerName: both('韩梅', 'Hannah May'),
      contact: both('13522223333', '(646) 555-0153'),
      urgency: option('urgency', 'medium'),
      channel: option('channel', 'social'),
      nature: option('nature', 'complaint'),
      complaintLevel: option('complaintLevel', 'level3'),
      ...category('物流配送', '包裹', '丢件'),
      phenomenon: both(
        '物流显示已签收，但本人和物业都没有收到。',
        'Tracking says “Delivered”, but neither she nor her building’s front desk has received it.',
      ),
      orderNo: same('0092024051587'),
    },
  },
];
