import type { EarlierTicket, Queue, QueueItem, QueueScope, TicketView } from '../../src/api';
import { type Language, optionLabel, type Status } from '../../src/domain/record/lists';

export const minutes = 60_000;

/** The server's clock in the examples: 2024-05-20 14:05 in Shanghai. */
export const serverNow = Date.UTC(2024, 4, 20, 6, 5);

const status = (key: Status, language: Language) => ({ key, label: optionLabel('status', key, language) });

/** A line of the queue, due in two hours and a quarter and some seconds, for pages that are read slowly, unless told otherwise. */
export function queueItem(rest: Partial<QueueItem> = {}, language: Language = 'zh'): QueueItem {
  const zh = language === 'zh';
  return {
    number: '20240520001',
    row: 1,
    customer: zh ? '李晓明' : 'Alex Li',
    summary: zh
      ? '退款申请提交 5 天，仍显示“处理中”，金额 1,299 元，客户要求今天答复。'
      : 'The refund was requested 5 days ago and still shows “processing”; an answer is wanted today.',
    status: status('inProgress', language),
    sla: { key: 'onTrack', label: optionLabel('slaState', 'onTrack', language) },
    urgency: zh ? '中' : 'Medium',
    owner: zh ? '王敏' : 'Wang Min',
    due: {
      label: zh ? '解决时限' : 'Resolution due',
      at: serverNow + 135 * minutes + 50_000,
      text: '2024-05-20 16:20',
    },
    isUpdateDue: false,
    ...rest,
  };
}

/** What the server answers for a scope. */
export function queue(items: readonly QueueItem[], rest: Partial<Queue> = {}): Queue {
  return {
    language: 'zh',
    user: '王敏',
    scope: 'mine',
    items,
    counts: { mine: items.length, unassigned: 0, overdue: 0, updates: 0 },
    timeZone: 'Asia/Shanghai',
    now: serverNow,
    ...rest,
  };
}

export const emptyQueue = (scope: QueueScope): Queue => queue([], { scope });

export const earlierTicket = (rest: Partial<EarlierTicket> = {}): EarlierTicket => ({
  number: '20240516004',
  row: 8,
  status: status('closed', 'zh'),
  reportedAt: '2024-05-16 10:20',
  summary: '付款后订单没有生成',
  isOpen: false,
  isAlike: false,
  ...rest,
});

/** A ticket in work whose resolution is due in two hours and a quarter; nothing may be done to it unless told. */
export function ticketView(rest: Partial<TicketView> = {}, language: Language = 'zh'): TicketView {
  const zh = language === 'zh';
  return {
    language,
    number: '20240520001',
    row: 1,
    status: status('inProgress', language),
    sla: { key: 'onTrack', label: optionLabel('slaState', 'onTrack', language) },
    facts: [
      { key: 'customerName', label: zh ? '客户姓名' : 'Customer', text: zh ? '李晓明' : 'Alex Li' },
      { key: 'owner', label: zh ? '主办人' : 'Owner', text: zh ? '王敏' : 'Wang Min' },
      { key: 'urgency', label: zh ? '紧急程度' : 'Urgency', text: zh ? '紧急' : 'Urgent' },
      {
        key: 'phenomenon',
        label: zh ? '现象' : 'What happens',
        text: zh ? '退款申请提交 5 天，仍显示“处理中”。' : 'The refund still shows “processing” after 5 days.',
      },
    ],
    missing: '',
    clocks: [
      {
        key: 'resolve',
        label: zh ? '解决时限' : 'Resolution due',
        dueAt: serverNow + 135 * minutes,
        dueText: '2024-05-20 16:20',
        state: 'running',
        why: [],
      },
    ],
    moves: [],
    actions: [],
    mayReveal: false,
    owners: [],
    departments: [],
    options: {},
    timeline: [],
    tasks: [],
    earlier: [],
    satisfaction: null,
    articleDraft: null,
    timeZone: 'Asia/Shanghai',
    now: serverNow,
    ...rest,
  };
}
