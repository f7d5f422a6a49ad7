import type { Queue, QueueItem, TicketView } from '../../src/api';
import { type Language, optionLabel, type SlaState, type Status } from '../../src/domain/record/lists';
import { earlierTicket, minutes, queue, queueItem, serverNow, ticketView } from './ticketExamples';

const slaOf = (key: SlaState, language: Language) => ({ key, label: optionLabel('slaState', key, language) });
const statusOf = (key: Status, language: Language) => ({ key, label: optionLabel('status', key, language) });

/** A queue with every state of a line. */
export function fullQueue(language: Language): Queue {
  const zh = language === 'zh';
  const at = (label: string, after: number, text: string) => ({ label, at: serverNow + after * minutes, text });
  const [response, resolve] = zh ? ['响应时限', '解决时限'] : ['Response due', 'Resolution due'];
  const urgent = zh ? '紧急' : 'Urgent';
  const items: readonly QueueItem[] = [
    queueItem(
      {
        sla: slaOf('overdue', language),
        urgency: urgent,
        due: at(response, -35, '2024-05-20 13:30'),
        isUpdateDue: true,
      },
      language,
    ),
    queueItem(
      {
        number: '20240520014',
        sla: slaOf('dueSoon', language),
        urgency: zh ? '高' : 'High',
        due: at(resolve, 75, '2024-05-20 15:20'),
        customer: zh ? '上海明远科技有限公司' : 'Mingyuan Technology Co., Ltd.',
        summary: zh ? '整批设备无法开机' : 'None of the devices start',
      },
      language,
    ),
    queueItem({ number: '20240518102' }, language),
    queueItem(
      {
        number: '20240517009',
        status: statusOf('waiting', language),
        sla: slaOf('paused', language),
        due: null,
        urgency: zh ? '低' : 'Low',
        owner: zh ? '陈杰' : 'Chen Jie',
        summary: zh ? '想了解会员积分的兑换规则' : 'How can points be used?',
      },
      language,
    ),
    queueItem({ number: '20240516031', due: at(resolve, 2980, '2024-05-22 15:45'), isUpdateDue: true }, language),
  ];
  const rest = {
    language,
    user: zh ? '王敏' : 'Wang Min',
    counts: { mine: 12, unassigned: 3, overdue: 2, updates: 5 },
  };
  return queue(items, rest);
}

/** A ticket with something in every part. */
export function fullTicket(language: Language): TicketView {
  const zh = language === 'zh';
  const clock = (
    key: 'response' | 'plan' | 'resolve' | 'update',
    state: 'running' | 'paused' | 'met' | 'missed',
    after: number,
  ) => ({
    key,
    label: {
      response: zh ? '响应时限' : 'Response due',
      plan: zh ? '方案时限' : 'Plan due',
      resolve: zh ? '解决时限' : 'Resolution due',
      update: zh ? '下次同步时限' : 'Next update due',
    }[key],
    dueAt: serverNow + after * minutes,
    dueText: '2024-05-20 16:20',
    state,
    why: zh
      ? ['适用策略“紧急”：客户级别为高价值，紧急程度由高升为紧急。', '从 2024-05-20 14:00 起，7×24 计 24 小时。']
      : [
          'Policy “Urgent”: raised from High for a high-value customer.',
          'From 2024-05-20 14:00, 24 hours around the clock.',
        ],
  });
  const base = ticketView({}, language);
  return {
    ...base,
    sla: slaOf('dueSoon', language),
    missing: zh ? '产品/服务、影响' : 'Product or service, Impact',
    clocks: [
      clock('response', 'met', -60),
      clock('plan', 'missed', -20),
      clock('resolve', 'running', 75),
      clock('update', 'running', -4),
    ],
    mayReveal: true,
    actions: ['move', 'progress', 'transfer', 'escalate', 'deadline', 'task', 'link'],
    moves: [
      {
        to: statusOf('closed', language),
        fields: [
          { key: 'result', label: '', text: '' },
          { key: 'confirmedAt', label: '', text: '' },
          { key: 'overdueReason', label: '', text: '' },
        ],
      },
      { to: statusOf('inProgress', language), fields: [] },
    ],
    owners: zh ? ['王敏', '陈杰'] : ['Wang Min', 'Chen Jie'],
    departments: zh ? ['技术部', '物流部'] : ['Engineering', 'Logistics'],
    timeline: Array.from({ length: 10 }, (_, at) => ({
      at: `2024-05-20 14:0${at}`,
      step: zh ? '记录进展' : 'Progress',
      operator: zh ? '王敏' : 'Wang Min',
      note: zh
        ? '与支付渠道核对，退款单卡在对账环节，已催办。'
        : 'The refund is stuck in reconciliation; the payment channel was reminded.',
      told: at === 9 ? (zh ? '电话' : 'Phone') : '',
    })),
    tasks: [
      {
        taskNo: '20240520001-1',
        department: zh ? '技术部' : 'Engineering',
        person: zh ? '赵磊' : 'Zhao Lei',
        what: zh ? '修复对账任务重复执行' : 'Fix the repeated reconciliation job',
        due: '2024-05-21 12:00',
        state: { key: 'open', label: optionLabel('taskState', 'open', language) },
        output: '',
        outputLabel: zh ? '修复版本' : 'Fix version',
        mayEnd: true,
      },
      {
        taskNo: '20240520001-2',
        department: zh ? '财务部' : 'Finance',
        person: '',
        what: zh ? '人工退款' : 'Refund by hand',
        due: '',
        state: { key: 'done', label: optionLabel('taskState', 'done', language) },
        output: 'V-20933',
        outputLabel: zh ? '凭证号' : 'Voucher no.',
        mayEnd: false,
      },
    ],
    earlier: [
      earlierTicket({
        status: statusOf('closed', language),
        summary: zh ? '付款后订单没有生成' : 'No order after payment',
      }),
      earlierTicket({
        number: '20240518102',
        status: statusOf('inProgress', language),
        isOpen: true,
        isAlike: true,
        summary: zh ? '退款三天没有到账' : 'The refund has not arrived for three days',
      }),
      ...[1, 2].map((day) =>
        earlierTicket({
          number: `2024030${day}001`,
          status: statusOf('closed', language),
          reportedAt: `2024-03-0${day} 09:00`,
          summary: zh ? '咨询发票' : 'Asks for an invoice',
        }),
      ),
    ],
  };
}
