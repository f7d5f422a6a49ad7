import { longestTask } from '../domain/tasks/taskMinutes';
import { archiveZh } from './archive/zh';
import { chatZh } from './chat/zh';
import { confidentialZh } from './confidential/zh';
import { healthZh } from './health/zh';
import { knowledgeZh } from './knowledge/zh';
import { printZh } from './print/zh';
import { repairZh } from './repair/zh';
import { reportZh } from './report/zh';
import type { Words } from './words';
import { workingZh } from './working/zh';

/** How to make room where the script's properties are full. */
const roomZh =
  '请在“分类”“人员”“分派”等设置表中删去不用的行；如果这个表格里另有别的脚本，也请在 Apps Script 的“项目设置 › 脚本属性”中删去它们不用的内容（工单台自己的请勿改动）';

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
    jobDied: () => '连续两次没有运行完就被中断，半小时后再试。数据太多时请先归档。',
    mailsRefused: (people) => `发给${people}的邮件三次都没有发出，请核对“人员”表中的邮箱。`,
    busy: () => '工单台正忙，请稍候几秒再试，填写的内容不会丢失。',
    notSetUp: (detail) =>
      `工作簿还没有准备好，请先点菜单“客服台 › 初始化 / 修复工作簿”。${detail === '' ? '' : `（缺少：${detail}）`}`,
    sheetProtected: (sheet) =>
      `${sheet === '' ? '要写入的工作表' : `工作表“${sheet}”`}已被保护，您没有编辑权限，所以什么都没有写入。请联系表格所有者，在“数据 › 保护工作表和范围”中允许您编辑它，然后再试。`,
    headerMoved: (sheet) =>
      `“${sheet}”的第一行不是表头，工单台已暂停，以免写错行。请点菜单“客服台 › 初始化 / 修复工作簿”，表头会移回第一行，工单不会丢失。`,
    memoryFull: () =>
      `本项目的脚本属性（上限 500 KB）已满，工单台的运行记录放不下了，所以没有写入。${roomZh}，然后重试。`,
    malformed: () => '收到的内容无法识别，请刷新页面后重试。',
    sheetMissing: (detail) => `找不到工作表“${detail}”，可能已被改名或删除，请重新选择。`,
    sheetEmpty: (detail) => `“${detail}”里没有可导入的数据：应有一行表头，下面至少有一行内容。`,
    nothingMapped: () => '还没有任何一列对应到工单字段，请先选择对应关系。',
    needsTimeCategoryState: (detail) => `历史记录至少需要时间、分类和状态，请为“${detail}”选择对应的列。`,
    improvementLacks: (detail) => `请填写${detail}。`,
    improvementThere: (number) => `这个分类当月已有改进 ${number}，没有重复保存；请到“改进”表里修改它。`,
    monthAhead: (detail) => `${detail} 还没有到，没有可报告的内容。请选择本月或更早的月份。`,
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
    unreadableMinutes: (label, value) => `${label}须为 0 到 ${longestTask} 的整数，而不是“${value}”`,
    tooLong: (label, _, limit) => `${label}太长了，最多 ${limit} 个字符`,
  },
  line: {
    duplicate: (line) => `与第 ${line} 行重复`,
    unknownStatus: (value) => `看不懂状态“${value}”`,
    needs: (label) => `缺少${label}`,
    sameExternalNo: (label, line) => `${label}与第 ${line} 行相同`,
    ambiguousTime: (label, value) => `${label}“${value}”有歧义，请写明年月日和时间`,
    damagedNumber: (label, value) => `${label}“${value}”已被表格改写，请从原处重新填写`,
    tooOld: (label, value) => `${label}“${value}”太早：工单最早从 2000-01-02 起，请核对年份`,
    yearOutOfRange: (label, value) => `${label}“${value}”的年份不在 1900 到 2199 之间，请核对`,
    before: (label, value, earlier) => `${label}“${value}”早于${earlier}，请核对这两个时间`,
    againstStatus: (label, value, status, stated) =>
      `${label}填了“${value}”，${status}却是“${stated}”，请改正${status}或清空${label}`,
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
    noRule: '登记完成，没有适用的分派规则，待分配',
    imported: '导入',
    importedNote: (count, from, first, last) => `从“${from}”导入 ${count} 张工单：${first} 至 ${last}`,
    typed: '登记',
    typedNote: (owner, reason) => `在表中直接登记，分派给 ${owner}${reason === '' ? '' : `（${reason}）`}`,
  },
  flow: {
    moved: '状态',
    reopened: '重开',
    transferred: '转派',
    formerOwner: '原主办人',
    deadlinesMoved: '时限调整',
    reportNotTaken: (label, brought) =>
      `“${label}”填写的“${brought}”不可用，已改为登记时间。要更正，请删除此行重新登记。`,
    deadlineHeld: (label, at) => `${label} ${at} 是调整过的，保留`,
    none: '无',
    lacking: (to, missing, from) => `不能改为“${to}”：还缺 ${missing}。请先补上再改；状态已恢复为“${from}”。`,
    forbidden: (from, to, allowed) => `“${from}”不能直接改为“${to}”，现在可改为：${allowed}。状态已恢复为“${from}”。`,
    statusCleared: (status, allowed) => `“状态”不能为空，已恢复为“${status}”。现在可改为：${allowed}。`,
    statusUnknown: (text, status, allowed) =>
      `“状态”里没有“${text}”这一项，已恢复为“${status}”。现在可改为：${allowed}。`,
    endOfTask: (name) => `协同任务 ${name}的完成或取消`,
    tasksLeft: (names) => `协同任务尚未结束：${names}`,
    sameCustomer: '同一客户',
    possiblySame: (numbers) => `7 天内有同类工单 ${numbers}，可能是同一问题`,
    otherOpen: (numbers) => `还有未关闭的工单 ${numbers}`,
    linkInSidebar: '可在侧边栏“工单”页关联',
    gone: '行已删除',
    lacked: '记录不全',
    lackedNote: (labels) => `关闭后被改动，现在缺：${labels}。请补上。`,
    pastedOver: '系统列改动',
    pastedOverNote: (labels) => `成块粘贴或清除了系统填写的列：${labels}。原值无法还原，请核对。`,
    logKept: '处理进度只添加、不改动，已恢复原文。要更正，请在最下面另写一行。',
    logChanged: '进度改动',
    logChangedNote: (first, last, labels) =>
      `“处理进度”第 ${first === last ? first : `${first} 至 ${last}`} 行被粘贴覆盖或成块清除：${labels}。原文可在“文件 › 版本历史记录”中查看。`,
    putBackOwn: (label) => `“${label}”由系统填写，不能改，已恢复。`,
    goneNote: '工单表中已找不到这张工单；编号不再使用',
    unwritten: '没有这一行',
    unwrittenNote: '这个编号在工单表中没有对应的行：行登记后随即被删除，或登记中断而没有写入；编号不再使用',
  },
  breach: {
    subject: (numbers, count) =>
      count === 1 ? `【超时】工单 ${numbers}` : `【超时】${count} 个时限已过：${numbers} 等`,
    intro: (count) => (count === 1 ? '下面的工单已超过时限，请立即处理：' : `下面 ${count} 个时限已过，请立即处理：`),
    deadline: { response: '首次响应', plan: '解决方案', resolve: '解决', promised: '承诺回复' },
    outro: '关闭超时工单时须填写超时原因。每个时限只提醒一次。',
  },
  digest: {
    sent: (people, left) => {
      if (left.length > 0) {
        return `日报已发给 ${people} 人。今天的邮件额度已用完，${left.join('、')}（${left.length} 人）没有收到，请明天再发。`;
      }
      return people === 0 ? '没有可发送的对象：请在“人员”里填写主管或管理员的邮箱。' : `日报已发给 ${people} 人。`;
    },
  },
  improvementSaved: (number, strangers) =>
    strangers === ''
      ? `改进 ${number} 已保存到“改进”表`
      : `改进 ${number} 已保存到“改进”表；“人员”里没有${strangers}，逾期提醒只发给主管。`,
  report: reportZh,
  settings: {
    mark: '设置有误：',
    blank: '空白',
    wrong: (first, more) => `设置有误：${first.join('；')}${more === 0 ? '' : `；另有 ${more} 处，见各单元格的备注`}`,
    place: (sheet, line, label) => `${sheet} 第${line}行“${label}”：`,
    problem: {
      default: (value) => `‘${value}’ 看不懂，暂按默认值处理`,
      outOfRange: (value, _, { least, most, isWhole }) =>
        `‘${value}’ 不能用，暂按默认值处理；请填 ${least} 到 ${most} 之间的${isWhole ? '整数' : '数'}`,
      blankDefault: (value) => `空着，暂按 ${value} 计算；请写上`,
      zoneUnknown: (value, _, __, { used, before }) =>
        before === undefined
          ? `‘${value}’ 不是时区名，暂用工作簿的时区 ${used}；请写成如 Asia/Shanghai`
          : `‘${value}’ 不是时区名，暂用工作簿的时区 ${used}，而此前用的是 ${before}，时间会错位；请写上要用的时区（如 ${before}），并与文件 › 设置中的时区一致`,
      weekdaysUnclear: (value) =>
        `‘${value}’ 看不懂，暂按默认值处理；请用 1–7 的数字，逗号分隔，如周一到周五写 1,2,3,4,5`,
      timeUnclear: (value) => `‘${value}’ 看不懂，暂按默认值处理；请写成如 08:30`,
      languageUnclear: (value) => `‘${value}’ 看不懂，暂按工作簿的语言处理；请填 zh-CN 或 en`,
      quietHoursUnclear: (value) => `‘${value}’ 看不懂，暂按默认值处理；请写成如 22:00-07:00，不需要就填“否”`,
      quietHoursTooLong: (value) =>
        `‘${value}’ 几乎全天静默，通知和日报会发不出去，暂按默认的 22:00-07:00 处理；请每天至少留出 1 小时，不需要静默就填“否”`,
      bucketsUnclear: (value) =>
        `‘${value}’ 看不懂，暂按默认值处理；请填小时数，从小到大用逗号分隔，最多 8 个，如 1, 4, 24`,
      periodsUnclear: (value) => `‘${value}’ 看不懂，暂按默认值处理；请写成如 09:00-12:00, 13:00-18:00`,
      periodEmpty: (value) => `‘${value}’ 有一段的开始和结束相同，暂按默认值处理；请写成如 09:00-12:00, 13:00-18:00`,
      periodOvernight: (value) =>
        `‘${value}’ 有一段的结束早于开始，暂按默认值处理；跨夜的班次请按当天拆成两段，如 00:00-06:00, 22:00-24:00`,
      periodsOverlap: (value) =>
        `‘${value}’ 有两段时间重叠，暂按默认值处理；请改成互不重叠，如 09:00-12:00, 13:00-18:00`,
      periodsUnordered: (value) => `‘${value}’ 没有按先后排列，暂按默认值处理；请把早的一段写在前面`,
      durationZero: (value) => `‘${value}’ 不到 1 分钟，暂不起作用；请改长，不需要就填“无”`,
      durationNegative: (value) => `‘${value}’ 是负数，暂不起作用；请填正数，如“2小时”，不需要就填“无”`,
      daysNotWhole: (value) => `‘${value}’ 不是整天数，暂不起作用；请填整数天，如“2个工作日”，或改用小时，如“12小时”`,
      unitMissing: (value) => `‘${value}’ 没有单位，暂不起作用；请写明单位，如“30分钟”“2小时”`,
      durationTooLong: (value) => `‘${value}’ 超过 1000 天，暂不起作用；请改短，不需要就填“无”`,
      minutesOnly: (value) => `‘${value}’ 不是数字，暂按默认值处理；这里只填分钟数，如 120`,
      minutesNotPositive: (value) => `‘${value}’ 须大于 0，暂按默认值处理；请填分钟数，如 120`,
      minutesTooMany: (value) => `‘${value}’ 超过一年，暂按默认值处理；请填较小的分钟数，如 120`,
      noDeadline: (value) => `‘${value}’ 看不懂，暂不设这个时限`,
      workingHours: (value) => `‘${value}’ 看不懂，暂按工作时间计时`,
      rowIgnored: (value) => `‘${value}’ 看不懂，这一行暂不起作用`,
      agent: (value) => `‘${value}’ 不是系统的角色，此人只能查看；请从下拉列表中选择角色`,
      headerGone: () => '表头行已被删除，各列暂按初始顺序读取；点“客服台 › 初始化 / 修复工作簿”可补回',
      listRenamed: (value, label) => `表头‘${value}’ 应为“${label}”，暂按所在位置取用`,
      noPolicies: () => '一行时限政策也没有，暂按最初的七条计算；请填写时限政策',
      listMissing: (_, label) => `找不到表头为“${label}”的一列，暂用初始选项`,
      listEmpty: (_, label) => `${label}一个选项也没有，登记工单时填不了；请在表头下面逐行填写选项`,
      noPeople: () =>
        '表里没有人：打开本工作簿的人都可以查看联系方式、备份密钥，提醒也无人接收；请填写，或从版本历史记录找回',
      noCategories: () => '一个分类也没有，登记不了工单；请至少填写一级分类',
      zoneBlank: (value, _, __, { before }) =>
        before === undefined
          ? `空着，暂用工作簿的时区 ${value}；请写上，否则以后工作簿的时区改了没人发现`
          : `空着，暂用工作簿的时区 ${value}，而此前用的是 ${before}，时间会错位；请写上要用的时区（如 ${before}），并与文件 › 设置中的时区一致`,
      zoneDiffers: (value) => `与文件 › 设置中的时区 ${value} 不一致，时间会错位，请把两处改成相同的时区`,
      optionNamesWrong: (value) =>
        `‘${value}’ 看不懂，改名的选项暂不按原选项办理；请每行写一个，如“问题性质：客诉=投诉”，等号右边是原来的选项`,
      bigQueryOff: (value) =>
        `‘${value}’ 要用 BigQuery，但脚本推送时没有启用，暂不归档；请用 npm run deploy:bigquery 重新推送，或改回“工作簿”`,
      afterResolution: (value, label) => `“${label}”‘${value}’ 比“解决”还晚，请改短，或放宽“解决”`,
      afterPlan: (value) => `“响应”‘${value}’ 比“方案”还晚，请改短，或放宽“方案”`,
      neverReached: (value) => `‘${value}’ 适用的工单已由上面的规则处理，这一行永远不起作用；请移到上面或删除`,
      complaintsOnly: (value) => `只有投诉才有投诉等级‘${value}’，这一行永远不适用；请修改“问题性质”或清空“投诉等级”`,
      optionUnknown: (value, label) => `没有‘${value}’ 这个${label}，这一行永远不适用；请改为列表中的选项`,
      noInterval: (value) => `‘${value}’ 没有任何时限，请至少填写一项；不设时限请填“无”`,
      optionTwice: (value, label) => `${label}里‘${value}’ 不止一个，请删除多余的`,
      resolveMissing: () => '“解决”空着，这样的工单没有解决时限；请填写，确实不设请填“无”',
      noWarning: (value) => `‘${value}’ 不是小时或分钟，如“3小时”“30分钟”，暂按设置里的“提前预警”`,
      warnsTooEarly: (value) => `‘${value}’ 不比这一行的任何时限短，暂在已过 75% 时提醒；请改短`,
      coversRest: (value) => `‘${value}’ 没有条件，适用于所有工单，下面的规则永远不起作用；请移到最后或补上条件`,
      nameTwice: (value) => `‘${value}’ 不止一行，分派和邮件会认错人；请改成不同的姓名`,
      addressTwice: (value) => `‘${value}’ 用在几个姓名下，系统会认错人；请每人一个邮箱`,
      dateTwice: (value) => `${value} 有几行，类型不同，只有一行起作用；请只留一行`,
      levelSkipped: (value) => `‘${value}’ 的上一级空着，这个分类不能选用；请补上上一级`,
      settingTwice: (value) => `上面已有“${value}”，以上面的为准；请删除一行`,
      settingRenamed: (value) => `这一行原来是“${value}”，改名后不起作用；请改回原来的名称`,
      settingReplaced: (value) =>
        `这一行原来是“${value}”，改名后不起作用，现以另一行“${value}”为准；请把值填到那一行，再删除这一行`,
      pathTwice: (value) => `‘${value}’ 与上面一行重复，请删除一行`,
      addressMissing: () => '没有邮箱，这个人收不到邮件，也不能使用工单台；请补上',
      addressWrong: (value) => `‘${value}’ 不是邮箱地址，这个人收不到邮件，也不能使用工单台`,
      groupEmpty: (value) => `没有人在‘${value}’ 组，按这条规则的工单会一直待分配；请在“人员”的“组”里加人`,
      noPolicy: (value) => `“时限”里没有一行适用于‘${value}’，这样的工单没有时限，请补上一行`,
    },
    example: (reported, dues) =>
      `${reported} 反馈 → ${dues.length === 0 ? '没有时限' : dues.map((due) => due.join(' ')).join('，')}`,
    warned: (before) => `，提前 ${before} 提醒`,
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    daysLater: (days, time) => `${days}天后 ${time}`,
  },
  renaming: {
    menu: '更新改名的选项…',
    title: '更新改名的选项',
    offer: (from, to, tickets, others) =>
      `“${from}”已改名为“${to}”，还有 ${tickets} 张工单写着旧名。要一起改过来，请点“客服台 › 管理 › 更新改名的选项…”${others === 0 ? '' : `；另有 ${others} 个改名的选项待更新`}。`,
    line: (label, from, to, tickets) => `${label}：${from} → ${to}（${tickets} 张工单）`,
    ask: '把这些工单，以及时限、分派等规则里的旧名改成新名吗？时限和统计不受影响；已归档的工单不改。',
    none: '没有改名的选项：请先在“设置”或“分类”里直接改写名称。',
    left: '没有改动；以后可以再从菜单更新。',
    done: (tickets) => `已更新 ${tickets} 张工单。`,
    step: '选项改名',
  },
  setUp: {
    notRunning: '这是副本或尚未初始化的工作簿，编号、时限和提醒还没有运行：请点“客服台 › 初始化 / 修复工作簿”。',
    keyMissing:
      '客户密钥缺失（副本不带密钥）：联系方式暂时不加密，已加密的也打不开。请管理员在“客服台 › 管理 › 密钥…”用备份恢复。',
    keyForeign: (customers) =>
      `客户密钥不对，打不开 ${customers} 位客户的资料。请管理员在“客服台 › 管理 › 密钥…”用备份恢复。`,
    sealedLost: (customers) =>
      `${customers} 位客户的联系方式无法读取了：“客户”表里他们的行被删改过。请在“文件 › 版本历史记录 › 查看版本历史记录”里打开删改之前的版本，把“客户”表的这些行复制回来，或向客户重新登记。`,
    impostor: ({ read, named }) =>
      `工单台用的仍是原来的表，它已被改名为“${read}”；现在名为“${named}”的是另一张表，在那里改动不起作用。请把要用的内容改到“${read}”里，再删除或改名那张表，并把“${read}”改回“${named}”。`,
    lockedOut: (sheets, people, more) =>
      `工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}已被保护，${people.join('、')}${more === 0 ? '' : ` 等 ${people.length + more} 人`}不能编辑，他们的登记和处理会失败。请在“数据 › 保护工作表和范围”中允许他们编辑，或改为“修改此范围时显示警告”。`,
    memoryFilling: (percent) =>
      `本项目的脚本属性已用 ${percent}%（上限 500 KB），放满后工单台便无法登记、检查时限和发提醒。${roomZh}。`,
    clockSilent:
      '定时检查已停止：超时提醒、日报和归档都没有运行。请管理员点“客服台 › 初始化 / 修复工作簿”，几分钟后即恢复。',
    clockOf: (owner, ranAt) =>
      `定时检查归 ${owner} 的触发器，${ranAt === '' ? '还没有运行的记录' : `最近的运行记录在 ${ranAt}`}，没有再装一个。30 分钟没有运行，再点一次就由您接管。`,
    done: (sheets, columns) => `工作簿已就绪：新建 ${sheets} 个工作表、${columns} 列。`,
    inOrder: '工作簿完好，无需改动。',
    needsPeople: '没有可以自动修复的内容，但下面的问题需要您处理。',
    repaired: (parts) => `已修复：${parts}。`,
    sheetOf: (sheet) => `“${sheet}”`,
    columnsOf: (sheet, count) => `“${sheet}”${count} 列`,
    atFirst: (names, left) => `（恢复为初始值，请核对：${names.join('、')}${left > 0 ? `；另有 ${left} 项` : ''}）`,
    repair: {
      sheets: (count) => `${count} 个工作表`,
      columns: (count) => `${count} 列`,
      copies: (_, where) => `${where}（沿用同名的副本）`,
      headerRows: (_, where) => `${where}的表头行（移回第一行）`,
      titles: (_, where) => `${where}表头上方的标题（改记在表头第一格的批注里）`,
      newHeaderRows: (_, where) => `${where}的表头行（补在第一行上面）`,
      headers: (count) => `${count} 个表头`,
      settings: (count, atFirst) => `${count} 项设置${atFirst}`,
      archives: (count, where) => `${where}表里的 ${count} 个归档工作簿`,
      holidays: (count) => `${count} 天节假日和调休`,
      dropDowns: (_, where) => `${where}的下拉选项`,
      formats: (_, where) => `${where}的格式`,
      colours: () => '行颜色',
      frozen: () => '表头的冻结',
      filter: () => '筛选器',
      filterViews: (count) => `${count} 个筛选视图`,
      protection: (_, where) => `${where}的保护`,
      merges: (count, where) => `${where}里 ${count} 处合并的单元格（已拆开）`,
      memory: (count) => `${count} 项无法读取的运行记录`,
      clock: () => '定时检查',
      forms: () => '接收表单回复',
    },
    pickOwn: '请从列表选择',
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
  repair: repairZh,
  confidential: confidentialZh,
  print: printZh,
  knowledge: knowledgeZh,
  health: healthZh,
  chat: chatZh,
};
