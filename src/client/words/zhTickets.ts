import type { ActionKind, ClockView, QueueScope } from '../../api';

/** "2 天 3 小时", "2 小时 15 分", "35 分": the two largest units; blank under a minute. */
const duration = (minutes: number): string => {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  const rest = minutes % 60;
  if (days > 0) return hours > 0 ? `${days} 天 ${hours} 小时` : `${days} 天`;
  if (hours > 0) return rest > 0 ? `${hours} 小时 ${rest} 分` : `${hours} 小时`;
  return rest > 0 ? `${rest} 分` : '';
};

/** Sentences about tickets that exist already, in simplified Chinese. */
export const zhTickets = {
  tabs: { intake: '新建', queue: '我的', ticket: '工单', knowledge: '知识' },
  tabsLabel: '侧栏',

  scope: { mine: '我的', unassigned: '待分配', overdue: '超时', updates: '待更新' } satisfies Record<
    QueueScope,
    string
  >,
  scopes: '范围',
  nothing: {
    mine: '没有在您手上的未关闭工单。',
    unassigned: '没有待分配的工单。',
    overdue: '没有超时的工单。',
    updates: '没有等待更新的客户。',
  } satisfies Record<QueueScope, string>,
  reading: '正在读取…',
  notRead: '没有读到：未收到表格的回应。请检查网络后重试；若仍不行，请重新打开侧栏，填写的内容会保留。',
  refresh: '刷新',
  refreshedAt: (time: string): string => `${time} 刷新`,
  firstOnly: (shown: number, all: number): string => `只列出最急的 ${shown} 张，共 ${all} 张。`,
  unknownUser: '人员表中没有您的邮箱，因此“我的”是空的。',
  updateDue: '待更新',
  noOwner: '待分配',
  search: '工单编号',
  find: '查找',
  opening: (number: string): string => `正在打开 ${number}…`,
  notOpened: '没有打开：未收到表格的回应。请检查网络后重试。',

  left: (minutes: number): string => (minutes < 1 ? '剩不到 1 分' : `剩 ${duration(minutes)}`),
  late: (minutes: number): string => (minutes < 1 ? '刚刚超时' : `超时 ${duration(minutes)}`),

  readSelected: '读取选中的行',
  readingSelected: '正在读取选中的行…',
  noneSelected: '没有选中工单。请在“工单”表中点选一行，然后读取。',
  missing: '待补充',
  clocks: '时限',
  clockState: { running: '进行中', paused: '已暂停', met: '已达标', missed: '未达标' } satisfies Record<
    ClockView['state'],
    string
  >,
  why: '为什么是这个时间',
  actions: '操作',
  action: {
    take: '受理',
    move: '转为',
    progress: '记录进展',
    transfer: '转派',
    escalate: '升级',
    deadline: '调整时限',
    task: '发起协同',
    link: '关联',
    callback: '回访',
    useArticle: '填入解决方案',
    draftArticle: '沉淀为知识',
  } satisfies Record<ActionKind, string>,
  noActions: '现在没有可以做的操作。',
  moveTo: (status: string): string => `转为${status}`,
  reopen: '重开',
  doing: (what: string): string => `正在${what}…`,
  done: (what: string): string => `已${what}`,
  actionLost: '没有收到回应，可能已经完成。填写的内容都还在：请重试，不会重复执行。',
  fold: '收起',
  now: '现在',
  note: '进展',
  told: '告知客户',
  notTold: '未告知',
  toldBy: ['电话', '短信', '邮件', '其他'],
  newOwner: '转给',
  reason: '原因',
  newDue: '新的解决时限',
  department: '部门',
  person: '负责人',
  what: '任务内容',
  due: '完成期限',
  tasks: '协同任务',
  finish: '结束任务',
  unnumbered: '待编号',
  finished: '结束为',
  output: '产出',
  minutes: '工时（分钟）',
  timeline: '处理记录',
  noTimeline: '还没有记录。',
  toldHow: (how: string): string => `已告知：${how}`,
  olderEntries: (n: number): string => `更早的 ${n} 条`,
  history: '客户的其他工单',
  noHistory: '没有其他工单。',
  askArchives: '也查归档',
  askingArchives: '正在查找归档工单…',
  archivesAsked: (n: number): string => (n > 0 ? `找到归档工单 ${n} 张。` : '归档里没有该客户的其他工单。'),
  reveal: {
    show: '显示联系方式',
    hide: '隐藏',
    asking: '正在登记并读取…',
    logged: '这次查看已记入处理进度。',
    left: (seconds: number): string => `${seconds} 秒后隐藏`,
    hidden: '联系方式已隐藏。',
    name: '客户',
    contact: '联系方式',
  },
  facts: (n: number): string => `工单内容（${n} 项）`,

  satisfaction: '满意度与回访',
  surveySent: '调查已发送',
  callbackDue: '回访时限',
  calledBack: '已回访',
  ownTicket: '您是主办人：评分由其他同事回访填写，或由客户点链接评价。',
  noLink: '还没有客户评价链接：请管理员部署网页应用，见说明文档。',
  surveyMessage: '发给客户的评价链接',
  callbackScript: '回访话术',
  callbackOutcome: '回访结果',
  callbackResult: { reached: '已联系上客户', noAnswer: '无人接听', later: '客户请改时间再打' },
  callbackScore: '客户评分',
  noScore: '客户未评分',
  callbackComment: '客户评价',

  earlier: (n: number, open: number): string =>
    open > 0 ? `该客户有 ${n} 张以往工单，${open} 张未关闭` : `该客户有 ${n} 张以往工单`,
  earlierFailed: '没有查到以往工单。',
  earlierAsking: '正在查找以往工单…',
  moreEarlier: (n: number): string => `其余 ${n} 张`,
  alike: '可能是同一问题',
  open: '打开',
  openNumber: (number: string): string => `打开 ${number}`,
  link: '关联',
  linkNumber: (number: string): string => `关联 ${number}`,
  linked: '已关联',
  unlinkNumber: (number: string): string => `取消关联 ${number}`,
};
