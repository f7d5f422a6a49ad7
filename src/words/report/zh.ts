import type { ReportWords } from './words';

const workloadColumns = {
  tickets: '工单数',
  closed: '已关闭',
  missed: '超时',
  resolveMetShare: '解决达标率',
  median: '处理用时中位数(小时)',
  reopened: '重开',
  averageScore: '平均满意度',
};

/** Chinese (zh-CN). */
export const reportZh: ReportWords = {
  sheet: { month: (key) => `月报 ${key}`, week: (key) => `周报 ${key}` },
  dataSheet: (sheet) => `${sheet} 数据`,
  keptColumns: { number: '此前各期工单编号', category: '此前各期一级分类', since: '首次生成/最近写入' },
  title: {
    month: (from) => `售后问题月报 ${from.slice(0, 7)}`,
    week: (from, to) => `售后问题周报 ${from} 至 ${to}`,
  },
  madeAt: (time) => `生成于 ${time}，各项按什么时点统计见“关键指标”`,
  archived: (count) => `含已归档工单 ${count} 张`,
  classedSince: (time) => `分类、主办人等以 ${time} 首次生成时为准`,
  unscored: (count) => `${count} 条评价不对应任何分值，未计入平均分：请在“设置”中说明其对应的选项`,
  done: (sheet) => `已生成“${sheet}”`,
  now: { month: '本月', week: '本周' },
  before: { month: '上月', week: '上周' },
  figures: {
    title: '关键指标',
    note: '各项都按本期结束时的状态计（本期未结束则按生成时），期末之后的响应、解决、评价、关闭、重开和协同不影响。期末后重开、改期或另作承诺的工单，原时限已被覆盖而无从查考的，以现在的记录为准。分类、主办人、部门、紧急程度、产品、渠道和问题性质以本期结束后首次生成时为准，之后转派、改填也不变；其后补录的工单按再次生成时计入并保持。要按更正后的内容重算：在“生成月报 › 其他月份…”里勾选“按现在的分类、主办人等重算”；周报先删除隐藏的“… 数据”表，再重新生成。',
    columns: { figure: '指标', now: '本期', before: '上期', difference: '增减', meaning: '口径' },
    names: {
      received: '受理工单',
      closed: '关闭工单',
      responseMetShare: '响应达标率',
      resolveMetShare: '解决达标率',
      missed: '超时工单',
      reopenShare: '重开率',
      firstContactShare: '首次解决率',
      averageScore: '平均满意度',
      scored: '评价数',
      backlog: '期末积压',
      untoldPauses: '未告知客户的暂停',
    },
    points: ' 个百分点',
    meanings: {
      received: '反馈时间在本期内',
      closed: '关闭时间在本期内，不论何时受理、之后是否重开',
      responseMetShare: '本期受理、期末前已响应或到期的工单中，按时响应的比例',
      resolveMetShare: '本期受理、期末前已解决或到期的工单中，按时解决的比例',
      missed: '本期受理、期末前错过响应、方案、解决或承诺时限；不再改判',
      reopenShare: '本期受理且期末前关闭过的工单中，期末前被重开的比例',
      firstContactShare: '本期受理且期末前已解决的工单中，未重开、等待、协同的比例',
      averageScore: '1 至 5 分，期末前已评价的工单；时间取客户确认与回访中较晚的',
      scored: '本期受理的工单在期末前收到的评价',
      backlog: '本期结束时尚未关闭的工单，不论何时受理',
      untoldPauses: '期末前的暂停中，暂停前 15 分钟至恢复期间没有告知客户的次数',
    },
  },
  volumes: {
    title: '重点问题 TOP5',
    note: '',
    columns: { category: '一级分类', count: '工单数', share: '占比', earlier: '此前各期', flag: '重点标记' },
    large: (share) => `占比超过 ${share}`,
    repeated: (count, periods, isSummed) => `连续 ${periods} 期、${isSummed ? '合计' : '每期'}不少于 ${count} 张`,
    rule: (share, count, periods, isSummed) =>
      `标为重点：占本期工单超过 ${share}；或连同本期连续 ${periods} 期，${
        isSummed ? `合计不少于 ${count} 张` : `每一期都不少于 ${count} 张（各期分别计数，不是合计）`
      }。`,
  },
  resolveTimes: {
    title: '各分类处理用时（小时）',
    note: '自反馈至解决的自然时间，只计期末前解决的；重开的工单为期末前各周期用时之和，关闭期间不计。四分位数按线性插值计算，与表格函数 QUARTILE 相同；须为距箱体 1.5 倍四分位距以内的最小、最大值（不短于箱体），其外为离群。',
    columns: {
      category: '一级分类',
      count: '已解决',
      least: '最小',
      firstQuartile: 'Q1',
      median: '中位数',
      thirdQuartile: 'Q3',
      greatest: '最大',
      low: '下须',
      high: '上须',
      outliers: '离群',
    },
  },
  outliers: {
    title: '处理用时离群的工单',
    note: '',
    columns: { number: '工单编号', category: '一级分类', owner: '主办人', hours: '用时(小时)', reason: '超时原因' },
  },
  responseScores: {
    title: '响应速度与满意度',
    note: '',
    columns: { bucket: '首次响应用时', count: '评价数', average: '平均分', score: '分数' },
    upTo: (hours) => `${hours} 小时以内`,
    over: (hours) => `超过 ${hours} 小时`,
    score: (score) => `${score} 分`,
    coefficients: (pearson, spearman, pairs) =>
      `响应用时与满意度的相关系数：Pearson ${pearson}，Spearman ${spearman}（${pairs} 对数据）。越接近 −1，越是响应慢则满意度低；接近 0 为无关。`,
    noCoefficients: (pairs) =>
      `相关系数无法计算：只有 ${pairs} 对数据，或响应用时、满意度全部相同（至少需要 3 对不同的数据）。`,
    hours: '首次响应用时(小时)',
  },
  people: {
    title: '按主办人',
    note: '已关闭只计期末时已关闭、有关闭时间的工单。',
    columns: { name: '主办人', ...workloadColumns },
  },
  departments: {
    title: '按部门',
    note: '已关闭只计期末时已关闭、有关闭时间的工单。',
    columns: { name: '处理部门', ...workloadColumns },
  },
  missed: {
    title: '超时工单与原因',
    note: '期末前错过的时限，超时小时数最多算到本期结束（本期未结束则算到生成时）；之后才到期的不列。超时原因以最后填写的为准。',
    columns: {
      number: '工单编号',
      category: '一级分类',
      owner: '主办人',
      deadline: '时限',
      due: '应完成',
      done: '实际完成',
      late: '超时(小时)',
      reason: '超时原因',
    },
    deadline: { response: '响应', plan: '方案', resolve: '解决', promised: '承诺' },
    open: '未完成',
    noReason: '未填写',
  },
  lowScores: {
    title: '不满意工单（3 分及以下）',
    note: '',
    columns: {
      number: '工单编号',
      category: '一级分类',
      owner: '主办人',
      score: '分数',
      reopened: '重开',
      feedback: '客户评价',
    },
  },
  pauses: {
    title: '暂停计时记录',
    note: '等待客户期间解决时限停止计时；没有告知客户的用红字标出。',
    columns: {
      number: '工单编号',
      owner: '主办人',
      operator: '操作人',
      from: '暂停',
      until: '恢复',
      hours: '时长(小时)',
      told: '告知客户',
    },
    running: '仍在等待',
    told: '已告知',
    untold: '未告知',
  },
  cycles: {
    title: '重开工单的各个周期',
    note: '处理用时统计取各周期用时之和，关闭期间不计；下面列出每个周期各自的用时。',
    columns: {
      number: '工单编号',
      category: '一级分类',
      owner: '主办人',
      cycle: '周期',
      from: '开始',
      until: '关闭',
      hours: '用时(小时)',
    },
  },
  charts: {
    trend: '每日受理与超时',
    volumes: '问题最多的分类',
    met: '达标率',
    box: '处理用时分布（小时）：箱体 Q1–Q3，须至 1.5 倍四分位距',
    scatter: '响应用时与满意度',
    cutScale: (end, count, longest) =>
      `刻度到 ${end} 小时为止；另有 ${count} 件离群，最久 ${longest} 小时，见下方离群工单表`,
  },
  trend: { date: '日期', received: '受理', missed: '其中超时' },
  mail: {
    subject: (title, received, met, missed) => `${title}：受理 ${received}，解决达标率 ${met}，超时 ${missed}`,
    flagged: '重点问题',
    noneFlagged: '没有分类达到重点标准。',
    tickets: (count, share) => `${count} 张 · ${share}`,
    boxes: '处理用时分布（小时）',
    boxNote: '横线为须（1.5 倍四分位距以内），色块为 Q1–Q3，深色竖线为中位数；右侧为中位数。',
    boxOutliers: (end, count, longest) =>
      `刻度到 ${end} 小时为止；另有 ${count} 件离群没有画出，最久 ${longest} 小时，见月报的离群工单表。`,
    missed: '超时最久',
    late: (hours) => `超时 ${hours} 小时`,
    lowScores: '不满意',
    attached: '完整月报见附件 PDF 和工作簿。',
    notAttached: '这次没有生成 PDF，完整内容见工作簿。',
    open: '打开工作簿',
    sent: (people, left, isFollowing) => {
      if (left.length > 0) {
        const then = isFollowing ? '额度恢复后自动补发' : '请明天再发';
        return `月报已发给 ${people} 人。今天的邮件额度已用完，${left.join('、')}（${left.length} 人）没有收到，${then}。`;
      }
      return people === 0 ? '没有可发送的对象：请在“人员”里填写主管或管理员的邮箱。' : `月报已发给 ${people} 人。`;
    },
  },
  pivotTitle: '数据透视表',
  pivotNote: {
    live: '随工单实时更新，工单归档后不再计入，重新生成月报即恢复；没有标签的行或列是该项空白的工单；可用上方切片器按部门、主办人、渠道筛选。',
    past: 'SLA状态为期末时的状态，其他各项为本期结束后首次生成时工单上的内容；可用上方切片器按部门、主办人、渠道筛选。',
    snapshot: '为生成时的数据；可用上方切片器按部门、主办人、渠道筛选。',
  },
  tickets: '工单数',
  blank: '（空）',
  none: '无',
  more: (count) => `另有 ${count} 行未列出`,
};
