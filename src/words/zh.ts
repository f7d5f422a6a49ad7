import { archiveZh } from './archive/zh';
import { confidentialZh } from './confidential/zh';
import { healthZh } from './health/zh';
import { knowledgeZh } from './knowledge/zh';
import { printZh } from './print/zh';
import { reportZh } from './report/zh';
import type { Words } from './words';
import { workingZh } from './working/zh';

/** Chinese (zh-CN). */
export const zh: Words = {
  menu: {
    desk: '客服台',
    newTicket: '新建工单',
    monthReport: '生成月报',
    thisMonth: '本月',
    lastMonth: '上月',
    otherMonth: '其他月份…',
    lastWeek: '上周（周报）',
    mailLastMonth: '上月月报发给主管',
    improvement: '改进重点问题…',
    importLedger: '导入…',
    sweepNow: '立即检查超时',
    sendDigest: '发送今日简报',
    setUp: '初始化 / 修复工作簿',
  },
  title: { intake: '客服台', importer: '导入台账', otherMonth: '生成月报' },
  webTitle: { survey: '服务评价', status: '进度查询', request: '提交问题', closed: '客户服务' },
  refusal: {
    ...workingZh.refusal,
    ...archiveZh.refusal,
    ...knowledgeZh.refusal,
    ...confidentialZh.refusal,
    fieldsWrong: () => '还有内容需要补充或更正，已在对应栏目旁标出。',
    roleLacks: (roles) => `只有${roles}可以这样做；角色在“人员”表中设置。`,
    busy: () => '工单台正忙，请稍候几秒再试，填写的内容不会丢失。',
    notSetUp: (detail) =>
      `工作簿还没有准备好，请先点菜单“客服台 › 初始化 / 修复工作簿”。${detail === '' ? '' : `（缺少：${detail}）`}`,
    malformed: () => '收到的内容无法识别，请刷新页面后重试。',
    sheetMissing: (detail) => `找不到工作表“${detail}”，可能已被改名或删除，请重新选择。`,
    sheetEmpty: (detail) => `“${detail}”里没有可导入的数据：应有一行表头，下面至少有一行内容。`,
    nothingMapped: () => '还没有任何一列对应到工单字段，请先选择对应关系。',
    needsTimeCategoryState: (detail) => `历史记录至少需要时间、分类和状态，请为“${detail}”选择对应的列。`,
    improvementLacks: (detail) => `请填写${detail}。`,
    badMonth: (detail) => `“${detail}”不是有效的月份，请按 2026-10 这样的格式填写。`,
  },
  issue: {
    required: (label) => `请填写${label}`,
    unknownOption: (label, value) => `“${value}”不在${label}的选项中，请从列表选择`,
    categoryMismatch: (label, value) => `${label}“${value}”与上一级分类不符，请重新选择`,
    unknownCategory: (label, value) => `${label}里没有“${value}”，请重新选择`,
    unreadableTime: (label, value) => `看不懂${label}“${value}”，请写成 2026-05-20 14:30`,
    inTheFuture: (label) => `${label}不能晚于现在`,
    inThePast: (label) => `${label}不能早于现在`,
    unreadableContact: (_, value) => `“${value}”不像电话或邮箱，请检查`,
    unreadableNumber: (label, value) => `${label}应为数字，而不是“${value}”`,
    tooLong: (label) => `${label}太长了，单元格最多容纳 50,000 个字符`,
  },
  line: {
    duplicate: (line) => `与第 ${line} 行重复`,
    unknownStatus: (value) => `看不懂状态“${value}”`,
    needs: (label) => `缺少${label}`,
    sameExternalNo: (label, line) => `${label}与第 ${line} 行相同`,
    ambiguousTime: (label, value) => `${label}“${value}”有歧义，请写明年月日和时间`,
    damagedNumber: (label, value) => `${label}“${value}”已被表格改写，请从原处重新填写`,
  },
  unassigned: '待分配',
  promise: ({ number, responseDue, resolveDue }) =>
    [
      `您的问题已登记，工单编号 ${number}。`,
      responseDue === '' ? '' : `我们会在${responseDue}前与您联系`,
      resolveDue === '' ? '' : `${responseDue === '' ? '我们' : '，'}预计在${resolveDue}前解决`,
      responseDue === '' && resolveDue === '' ? '我们会尽快与您联系。' : '。',
      '如有新的情况，请告知我们这个编号。',
    ].join(''),
  log: {
    created: '受理',
    createdNote: (owner, reason) => (reason === '' ? `分派给 ${owner}` : `分派给 ${owner}（${reason}）`),
    waiting: '登记完成，暂无在岗人员，待分配',
    imported: '导入',
    importedNote: (count, from, first, last) => `从“${from}”导入 ${count} 张工单：${first} 至 ${last}`,
    typed: '登记',
    typedNote: (owner, reason) => `在表中直接登记，分派给 ${owner}${reason === '' ? '' : `（${reason}）`}`,
  },
  flow: {
    moved: '状态',
    reopened: '重开',
    transferred: '转派',
    deadlinesMoved: '时限调整',
    none: '无',
    lacking: (to, missing, from) => `不能改为“${to}”：还缺 ${missing}。请先补上再改；状态已恢复为“${from}”。`,
    forbidden: (from, to, allowed) => `“${from}”不能直接改为“${to}”，现在可改为：${allowed}。状态已恢复为“${from}”。`,
    gone: '行已删除',
    goneNote: '工单表中已找不到这张未关闭的工单；编号不再使用',
  },
  breach: {
    subject: (numbers, count) =>
      count === 1 ? `【超时】工单 ${numbers}` : `【超时】${count} 个时限已过：${numbers} 等`,
    intro: (count) => (count === 1 ? '下面的工单已超过时限，请立即处理：' : `下面 ${count} 个时限已过，请立即处理：`),
    deadline: { response: '首次响应', plan: '解决方案', resolve: '解决', promised: '承诺回复' },
    outro: '关闭超时工单时须填写超时原因。每个时限只提醒一次。',
  },
  digest: {
    sent: (people) => {
      if (people === 'postponed') return '今天的邮件额度已用完，请明天再发。';
      return people === 0 ? '没有可发送的对象：请在“人员”里填写主管或管理员的邮箱。' : `日报已发给 ${people} 人。`;
    },
    subject: (date, overdue, dueToday, unassigned) =>
      `客服日报 ${date}：超时 ${overdue}，今日到期 ${dueToday}，待分配 ${unassigned}`,
    title: (date) => `客服日报 ${date}`,
    overdue: '已超时',
    dueToday: '今日到期',
    unassigned: '待分配',
    none: '无',
    more: (count) => `另有 ${count} 张，见工单表`,
    yesterday: '昨日数据',
    yesterdayFigures: {
      received: '新增',
      responded: '首次响应',
      closed: '关闭',
      breached: '新超时',
      open: '目前未关闭',
    },
    open: '打开工作簿',
  },
  improvementSaved: (number) => `改进 ${number} 已保存到“改进”表`,
  report: reportZh,
  settings: {
    mark: '设置有误：',
    blank: '空白',
    wrong: (first, more) => `设置有误：${first.join('；')}${more === 0 ? '' : `；另有 ${more} 处，见各单元格的备注`}`,
    place: (sheet, line, label) => `${sheet} 第${line}行“${label}”：`,
    problem: {
      default: (value) => `‘${value}’ 看不懂，暂按默认值处理`,
      noDeadline: (value) => `‘${value}’ 看不懂，暂不设这个时限`,
      workingHours: (value) => `‘${value}’ 看不懂，暂按工作时间计时`,
      rowIgnored: (value) => `‘${value}’ 看不懂，这一行暂不起作用`,
      agent: (value) => `‘${value}’ 不是系统的角色，暂按“客服”处理`,
      listRenamed: (value, label) => `表头‘${value}’ 应为“${label}”，暂按所在位置取用`,
      listMissing: (_, label) => `找不到表头为“${label}”的一列，暂用初始选项`,
      zoneDiffers: (value) => `与文件 › 设置中的时区 ${value} 不一致，时间会错位，请把两处改成相同的时区`,
      noPolicy: (value) => `“时限”里没有一行适用于‘${value}’，这样的工单没有时限，请补上一行`,
    },
    example: (reported, dues) =>
      `${reported} 反馈 → ${dues.length === 0 ? '没有时限' : dues.map((due) => due.join(' ')).join('，')}`,
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    daysLater: (days, time) => `${days}天后 ${time}`,
  },
  setUp: {
    notRunning: '这是副本或尚未初始化的工作簿，编号、时限和提醒还没有运行：请点“客服台 › 初始化 / 修复工作簿”。',
    keyMissing:
      '客户密钥缺失（副本不带密钥）：联系方式暂时不加密，已加密的也打不开。请管理员在“客服台 › 管理 › 密钥…”用备份恢复。',
    clockSilent:
      '定时检查已停止：超时提醒、日报和归档都没有运行。请管理员点“客服台 › 初始化 / 修复工作簿”，几分钟后即恢复。',
    clockOf: (owner) => `定时检查由 ${owner} 的触发器运行，无需再装一个。`,
    done: (sheets, columns) =>
      sheets === 0 && columns === 0
        ? '工作簿完好，无需改动。'
        : `工作簿已就绪：新建 ${sheets} 个工作表、${columns} 列。`,
    pickFromList: (list) => `请从列表选择；选项在“设置”的“${list}”列维护`,
    filterViews: {
      overdue: '超时',
      dueToday: '今日到期',
      unassigned: '待分配',
      updateDue: '待更新',
      urgent: '紧急未关闭',
      complaints: '投诉',
      callbacks: '待回访',
    },
    openOfDepartment: (department) => `${department}：未关闭`,
    categories: [
      ['产品功能', '支付模块', '退款失败'],
      ['产品功能', '支付模块', '重复扣款'],
      ['产品功能', '账号登录', '验证码收不到'],
      ['产品功能', '账号登录', '账号被锁'],
      ['产品功能', '订单管理', '订单状态不更新'],
      ['产品质量', '外观', '破损'],
      ['产品质量', '性能', '无法开机'],
      ['产品质量', '性能', '电池续航短'],
      ['物流配送', '时效', '未按时送达'],
      ['物流配送', '包裹', '丢件'],
      ['物流配送', '包裹', '破损'],
      ['业务失误', '发货', '错发漏发'],
      ['业务失误', '退款', '退款延迟'],
      ['财务票据', '发票', '开票信息有误'],
      ['财务票据', '发票', '未收到发票'],
      ['服务态度', '客服', '态度不佳'],
      ['使用咨询', '操作方法', '功能使用'],
      ['使用咨询', '活动规则', '优惠券'],
    ],
    dispatch: [
      ['紧急投诉', '投诉', '紧急', '', '快速响应小组'],
      ['紧急', '', '紧急', '', '主管'],
      ['投诉', '投诉', '', '', '资深客服'],
      ['物流', '', '', '物流配送', '物流部'],
      ['财务', '', '', '财务票据', '财务部'],
      ['技术', '故障', '', '', '技术支持组'],
      ['其他', '', '', '', '客服组'],
    ],
  },
  importing: {
    sheet: '导入报告',
    summary: (file, imported, already, refused) =>
      `“${file}”：导入 ${imported} 行，已存在 ${already} 行，未导入 ${refused} 行`,
    columns: ['行', '原因', '原内容'],
    none: '没有未导入的行',
  },
  sweep: { done: (changed, told) => `检查完毕：更新 ${changed} 行，提醒 ${told} 个时限` },
  working: workingZh,
  archive: archiveZh,
  confidential: confidentialZh,
  print: printZh,
  knowledge: knowledgeZh,
  health: healthZh,
};
