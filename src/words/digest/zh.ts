import type { DigestWords } from './words';

export const zh: DigestWords = {
  subject: (date, overdue, dueToday, unassigned) =>
    `客服日报 ${date}：超时 ${overdue}，今日到期 ${dueToday}，待分配 ${unassigned}`,
  subjectOwn: (date, overdue, dueToday) => `我的工单 ${date}：超时 ${overdue}，今日到期 ${dueToday}`,
  subjectActions: (actions) => `，改进逾期 ${actions}`,
  subjectWeekly: (from, to) => `客服周报 ${from} 至 ${to}`,
  title: (date) => `客服日报 ${date}`,
  titleOwn: (date, name) => `${name}的工单 ${date}`,
  titleWeekly: (from, to) => `客服周报 ${from} 至 ${to}`,
  ownQueue: '我的工单',
  yesterday: '昨日数据',
  sinceDay: (from) => `${from} 至昨日数据`,
  week: '上周数据',
  weeks: (from, to) => `${from} 至 ${to} 数据`,
  numbers: { received: '新增', responded: '首次响应', closed: '关闭', breached: '新超时', open: '目前未关闭' },
  part: {
    overdue: '已超时',
    dueToday: '今日到期',
    unassigned: '待分配',
    waitingForUpdate: '待向客户同步进展',
    updatesToday: '今日须向客户同步进展',
    callBacks: '今日回访（由未经办的人打分）',
    lowScores: '低分评价（3 分及以下）',
    incomplete: '待补充',
    tasks: '协同任务',
    lateTasks: '超时的协同任务',
    actions: '改进措施逾期',
    articlesWaiting: '待审核的知识',
    articlesStale: '可能过时的知识',
    articlesUnused: '长期未用的知识',
    articlesHelpful: '最有帮助的知识',
    transferred: '多次转派',
    reopened: '重新打开',
    serviceErrors: '业务失误',
    stale: '久无进展',
    fastest: '处理最快',
    bestScores: '服务之星',
  },
  figure({ kind, value, of }) {
    switch (kind) {
      case 'times':
        return `${value} 次`;
      case 'days':
        return `${value} 天`;
      case 'score':
        return `${value} 分`;
      case 'scores':
        return `平均 ${value.toFixed(1)} 分，${of ?? 0} 次评价`;
      case 'minutes':
        return value < 60 ? `${Math.round(value)} 分钟` : `${(value / 60).toFixed(1)} 小时`;
    }
  },
  clear: (titles) => `无：${titles.join('、')}`,
  more: (count) => `另有 ${count} 项，见工作簿`,
  open: '打开工作簿',
  why: '在“人员”表中可设置是否接收日报、周报、月报和通知。',
};
