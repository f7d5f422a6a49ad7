import type { HealthWords } from './words';

const inTenThousands = (count: number): number => Math.round(count / 10_000);

const parts = (found: readonly (readonly [count: number, name: string])[]): string =>
  found
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${name} ${count}`)
    .join('、');

export const healthZh: HealthWords = {
  name: {
    sweep: '检查时限',
    letters: '补发信件',
    told: '处理进度中手填的“告知客户”',
    links: '手填的“关联工单”',
    escalations: '升级逾期提醒',
    tasks: '汇总协同任务',
    forms: '收取表单回复',
    chat: '群消息提醒',
    digest: '日报',
    weeklyDigest: '周报',
    monthReport: '月报',
    filterViews: '修复筛选视图',
    cellNotes: '保存单元格备注',
    archive: '夜间归档',
    monthReportMail: '月报邮件',
    cells: '单元格用量',
    zone: '时区',
    formTrigger: '表单触发器',
    archives: '归档工作簿',
  },
  state: { well: '正常', failed: '出错', postponed: '推迟', unfinished: '未完', late: '逾期', new: '尚未运行' },
  advice: {
    well: '',
    failed: '每 30 分钟自动重试；若一直出错，请点“客服台 › 初始化 / 修复工作簿”',
    postponed: '暂时做不了（如邮件额度不足），稍后自动再试',
    unfinished: '一次做不完，下次检查时继续',
    late: '到时未能完成，可能每次都中途中断；请在 Apps Script 的“执行”页查看',
    new: '',
  },
  lastFailure: (error) => `上次错误：${error}`,
  clock: '定时触发器',
  clockNote: (keeper) =>
    `${keeper === '' ? '' : `由 ${keeper} 的触发器运行，`}每 5 分钟一次；本表超过两小时没有更新即已停止，请点“客服台 › 初始化 / 修复工作簿”`,
  quota: '今日邮件额度',
  quotaLeft: (count) => `剩 ${count} 位`,
  quotaNote: '今天还能发给多少位收件人；由 Google 按天计算',
  quotaLow: '额度将尽：只发给主办人，不抄送主管；先发超时提醒，其余等额度恢复后补发',
  waiting: '待发邮件',
  waitingCount: (count) => (count === 0 ? '无' : `${count} 项`),
  waitingNote: ({ overdue, assignments, lowScores, digests }) =>
    overdue + assignments + lowScores + digests === 0
      ? ''
      : `${parts([
          [overdue, '超时提醒'],
          [lowScores, '低分评价'],
          [assignments, '分派通知'],
          [digests, '日报、周报和月报'],
        ])}：未能发出，额度恢复后按轻重补发`,
  waitingFor: (people) => `涉及：${people}`,
  givenUp: (people) => `发给${people}的邮件三次都没有发出，不再重试，请核对“人员”表中的邮箱`,
  untold: (tickets, people) =>
    `额度两天不足，已放弃 ${tickets} 项分派通知${people === '' ? '' : `，请当面告知${people}`}`,
  held: (count, until) => `静默时段留存 ${count} 项，${until} 发送`,
  customerKey: '客户密钥',
  keyMissing: '缺失',
  unsealed: (count) => (count === 0 ? '' : `${count} 张工单的客户姓名或联系方式仍是明文，恢复密钥后随即分批加密`),
  keySealing: '正在加密',
  memory: '运行记录',
  memoryUnread: '无法读取',
  memoryFull: '已满',
  memoryNote: (count) => `${count} 项无法读取，已略去，其余照常；请点“客服台 › 初始化 / 修复工作簿”清除`,
  leftToSeal: (count) => `还有 ${count} 张工单的客户姓名或联系方式是明文，每五分钟自动加密一批`,
  due: '即将到期',
  noneDue: '没有即将到期的时限',
  cellsNote: (count) => `${inTenThousands(count)} 万个，Google 的上限是 1,000 万个；超过 60% 会提醒`,
  cellsMany: (count, largest) =>
    `已有 ${inTenThousands(count)} 万个，Google 的上限是 1,000 万个，“${largest}”最多：请点“客服台 › 立即归档”，并删除各表多余的空白行列`,
  differs: '不一致',
  zoneUnstated: (used, before) =>
    `“设置”里的时区看不懂或空着，暂用工作簿的 ${used}，而此前用的是 ${before}，时间会错位：请在“设置”和“文件 › 设置”里写上相同的时区`,
  zoneDiffers: (stated, workbook) =>
    `“设置”里是 ${stated}，“文件 › 设置”里是 ${workbook}，时间会错位：请把两处改成相同的时区`,
  unheard: '缺失',
  unheardNote: '表单的回复不再即时登记，只由定时检查每小时补登：请点“客服台 › 初始化 / 修复工作簿”重建触发器',
  archivesMissing: '缺失',
  archivesMissingNote: (years) =>
    `${years.join('、')} 年的归档不在“归档”表中、打不开，或者工单比“归档”表记的少：缺的工单查不到，也不计入报告。请从 Google 云端硬盘的回收站（30 天后会彻底删除）或工作簿的“文件 › 版本记录”恢复，再点“客服台 › 初始化 / 修复工作簿”；若少得有理，请改正“归档”表中的“工单数”；若已彻底丢失，删除“归档”表中那一行，以后归档另建工作簿`,
  failure: {
    subject: (name, count) => (count === 1 ? `【工单台】${name}出错` : `【工单台】${name}等 ${count} 项出错`),
    intro: (count) => (count === 1 ? '下面这一项没有做成：' : `下面 ${count} 项没有做成：`),
    retry: (time) => `${time} 起自动重试`,
    recovered: '此后已恢复正常',
    outro: '进展见“运行状态”表。若一直出错，请在工作簿里点“客服台 › 初始化 / 修复工作簿”。',
    once: '同一项在恢复正常之前只通知一次。',
    open: '打开运行状态',
  },
  fullMemory: {
    subject: '【工单台】定时检查无法进行：运行记录已满',
    intro: '定时检查没有做成：时限不再更新，逾期无人得到通知，新工单也登记不了。原因：',
    outro: '腾出空间后，五分钟内自动恢复，欠下的提醒随即补发。',
    often: '在恢复正常之前，每六小时提醒一次。',
  },
  warning: {
    subject: (name, count) => (count === 1 ? `【工单台】请留意：${name}` : `【工单台】请留意：${name}等 ${count} 项`),
    intro: () => '请及早处理：',
    outro: '进展见“运行状态”表。',
    once: '同一项在恢复正常之前只通知一次。',
    open: '打开运行状态',
  },
};
