import { both, option, same } from '../sample/words';
import type { Step } from './day';

export const afternoon: readonly Step[] = [
  {
    time: '13:20',
    by: 'li',
    deed: { kind: 'edits', ticket: 'voucher', values: { status: option('status', 'inProgress') } },
  },
  {
    time: '13:35',
    by: 'li',
    deed: {
      kind: 'edits',
      ticket: 'voucher',
      values: {
        solution: both('可叠加，已发送使用说明。', 'They go together; instructions sent.'),
        status: option('status', 'verifying'),
      },
    },
  },
  {
    time: '14:10',
    by: 'wang',
    deed: { kind: 'edits', ticket: 'parcel', values: { status: option('status', 'inProgress') } },
  },
  {
    time: '14:40',
    by: 'wang',
    deed: { kind: 'edits', ticket: 'parcel', values: { status: option('status', 'waiting') } },
  },
  {
    time: '15:30',
    by: 'zhao',
    deed: {
      kind: 'edits',
      ticket: 'refund',
      values: {
        solution: both(
          '渠道侧退款被退回，已改为原路重发。',
          'The bank had returned the refund; sent again by the original way.',
        ),
        status: option('status', 'verifying'),
      },
    },
  },
  {
    time: '16:05',
    by: 'wang',
    deed: {
      kind: 'edits',
      ticket: 'refund',
      values: {
        result: option('result', 'solved'),
        confirmedAt: same('2026-03-31 16:00'),
        overdueReason: both('等待渠道回复', 'Waited for the bank'),
        satisfaction: option('satisfaction', 'satisfied'),
        status: option('status', 'closed'),
      },
    },
  },
  {
    time: '16:20',
    by: 'chen',
    deed: {
      kind: 'imports',
      name: both('三月门店登记.csv', 'Shop notes of March.csv'),
      lines: [
        [
          both('反馈时间', 'Reported at'),
          both('客户姓名', 'Customer'),
          both('一级分类', 'Category 1'),
          both('现象', 'What happens'),
          both('状态', 'Status'),
        ],
        [
          same('2026-03-12 10:20'),
          both('韩梅', 'Hannah May'),
          both('产品质量', 'Quality'),
          both('手环充满电只能用半天。', 'The wristband lasts half a day.'),
          option('status', 'closed'),
        ],
        [
          same('2026-03-20 15:05'),
          both('曹阳', 'Carl Young'),
          both('物流配送', 'Delivery'),
          both('包装破损，里面完好。', 'The box was damaged, its content was not.'),
          option('status', 'closed'),
        ],
        [
          both('上周三', 'last Wednesday'),
          both('谢婷', 'Tina Shaw'),
          both('财务票据', 'Invoices'),
          both('没有收到发票。', 'No invoice came.'),
          option('status', 'open'),
        ],
      ],
    },
  },
  {
    time: '17:40',
    by: 'wang',
    deed: {
      kind: 'takesIn',
      ticket: 'device',
      values: {
        customerName: both('邓超', 'Dean Archer'),
        contact: same('13311119999'),
        urgency: option('urgency', 'high'),
        channel: option('channel', 'store'),
        nature: option('nature', 'fault'),
        product: option('product', 'device'),
        category1: both('产品质量', 'Quality'),
        category2: both('性能', 'Performance'),
        category3: both('无法开机', 'Does not start'),
        phenomenon: both('门禁设备断电后无法启动。', 'The door controller does not start after a power cut.'),
      },
    },
  },
  { time: '18:00', by: 'chen', deed: { kind: 'chooses', function: 'reportThisMonth' } },
];
