import { both, option, same } from '../sample/words';
import type { Step } from './day';

export const morning: readonly Step[] = [
  {
    time: '09:02',
    by: 'wang',
    deed: {
      kind: 'takesIn',
      ticket: 'refund',
      values: {
        customerName: both('张伟', 'Walter Hughes'),
        contact: same('138 1234 5678'),
        customerType: option('customerType', 'individual'),
        urgency: option('urgency', 'medium'),
        channel: option('channel', 'phone'),
        nature: option('nature', 'fault'),
        product: option('product', 'payment'),
        category1: both('产品功能', 'Product'),
        category2: both('支付模块', 'Payment'),
        category3: both('退款失败', 'Refund failed'),
        phenomenon: both(
          '申请退款三天仍未到账，订单页面却显示“退款成功”。',
          'A refund asked for three days ago has not arrived, though the order says “refunded”.',
        ),
        expectation: both('尽快到账并告知时间', 'The money, and a date for it'),
        orderNo: same('0092026032801'),
      },
    },
  },
  {
    time: '09:06',
    by: 'li',
    deed: {
      kind: 'takesIn',
      ticket: 'tills',
      values: {
        customerName: both('马超', 'Martin Cole'),
        contact: same('138 1234 9999'),
        customerTier: option('customerTier', 'vip'),
        mood: option('mood', 'agitated'),
        urgency: option('urgency', 'urgent'),
        channel: option('channel', 'phone'),
        nature: option('nature', 'fault'),
        product: option('product', 'payment'),
        category1: both('产品功能', 'Product'),
        category2: both('支付模块', 'Payment'),
        phenomenon: both('门店收银全部报错，顾客排队无法付款。', 'Every till in the shop fails; customers cannot pay.'),
        impact: both('三家门店停止收银', 'Three shops take no payments'),
      },
    },
  },
  {
    time: '09:15',
    by: 'li',
    deed: {
      kind: 'typesRow',
      ticket: 'voucher',
      values: {
        customerName: both('刘洋', 'Lena Young'),
        contact: same('liuyang@example.cn'),
        urgency: option('urgency', 'low'),
        channel: option('channel', 'chat'),
        nature: option('nature', 'question'),
        category1: both('使用咨询', 'How to'),
        phenomenon: both(
          '满 200 减 30 的券能否与会员折扣同时使用？',
          'Does the voucher go together with the members’ discount?',
        ),
      },
    },
  },
  {
    time: '09:48',
    by: 'chen',
    deed: { kind: 'edits', ticket: 'tills', values: { status: option('status', 'inProgress') } },
  },
  {
    time: '10:05',
    by: 'wang',
    deed: {
      kind: 'takesIn',
      ticket: 'parcel',
      values: {
        customerName: both('黄丽', 'Holly Grant'),
        contact: same('13900001111'),
        mood: option('mood', 'unhappy'),
        urgency: option('urgency', 'high'),
        channel: option('channel', 'phone'),
        nature: option('nature', 'complaint'),
        complaintLevel: option('complaintLevel', 'level2'),
        category1: both('物流配送', 'Delivery'),
        category2: both('时效', 'Timeliness'),
        phenomenon: both(
          '承诺次日达，已过两天未收到，物流信息停在中转站。',
          'Promised for the next day, two days ago; tracking stands still at the depot.',
        ),
        expectation: both('今天送达并说明原因', 'Delivery today, and an explanation'),
        orderNo: same('0092026032777'),
      },
    },
  },
  {
    time: '10:20',
    by: 'zhao',
    deed: { kind: 'edits', ticket: 'refund', values: { status: option('status', 'inProgress') } },
  },
  {
    time: '10:30',
    by: 'wang',
    deed: {
      kind: 'pastesRows',
      rows: [
        {
          customerName: both('宏达贸易', 'Harbour Trading'),
          contact: same('010-88886666'),
          urgency: option('urgency', 'medium'),
          channel: option('channel', 'email'),
          nature: option('nature', 'service'),
          category1: both('财务票据', 'Invoices'),
          phenomenon: both(
            '二月份增值税专票税号少一位，无法入账。',
            'The February invoice misses a digit of the tax number.',
          ),
        },
        {
          customerName: both('晨光科技', 'Dawn Technology'),
          contact: same('it@chenguang.example'),
          urgency: option('urgency', 'low'),
          channel: option('channel', 'email'),
          nature: option('nature', 'question'),
          category1: both('使用咨询', 'How to'),
          phenomenon: both('询问企业账号的成员权限如何分级。', 'How are member rights graded in a company account?'),
        },
      ],
    },
  },
  {
    time: '11:10',
    by: 'chen',
    deed: {
      kind: 'edits',
      ticket: 'tills',
      values: {
        solution: both(
          '支付网关证书过期，已更换并逐店确认。',
          'The gateway’s certificate had expired; replaced, checked shop by shop.',
        ),
        status: option('status', 'verifying'),
      },
    },
  },
  {
    time: '11:25',
    by: 'chen',
    deed: {
      kind: 'edits',
      ticket: 'tills',
      values: {
        result: option('result', 'solved'),
        confirmedAt: same('2026-03-31 11:22'),
        overdueReason: both('早班交接，首次响应晚了 27 分钟', 'Shift handover: first response 27 minutes late'),
        status: option('status', 'closed'),
      },
    },
  },
];
