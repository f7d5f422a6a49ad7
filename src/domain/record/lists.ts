import { foldedName, learntKey } from './optionNames';

/** An option that the product knows: `key` for rules, labels for people. Teams add their own options, which have no key. */
export interface Option {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

const option = <K extends string>(key: K, zh: string, en: string) => ({ key, zh, en }) satisfies Option;

/**
 * The option lists of D1 with their first content. `closed` lists drive rules and are not edited by teams;
 * the others are columns of the settings sheet.
 */
export const lists = {
  channel: {
    zh: '渠道',
    en: 'Channel',
    closed: false,
    options: [
      option('phone', '电话', 'Phone'),
      option('chat', '在线客服', 'Live chat'),
      option('email', '邮件', 'E-mail'),
      option('social', '社交媒体', 'Social media'),
      option('store', '门店', 'Store'),
      option('web', '网站表单', 'Web form'),
    ],
  },
  customerType: {
    zh: '客户类型',
    en: 'Customer type',
    closed: false,
    options: [option('individual', '个人客户', 'Individual'), option('company', '企业客户', 'Company')],
  },
  customerTier: {
    zh: '客户级别',
    en: 'Customer tier',
    closed: false,
    options: [
      option('standard', '普通', 'Standard'),
      option('vip', '高价值(VIP)', 'High value (VIP)'),
      option('new', '新客户', 'New'),
      option('returning', '老客户', 'Returning'),
    ],
  },
  mood: {
    zh: '客户情绪',
    en: 'Mood',
    closed: false,
    options: [
      option('calm', '平静', 'Calm'),
      option('unhappy', '不满', 'Unhappy'),
      option('agitated', '激动', 'Agitated'),
    ],
  },
  scenario: {
    zh: '业务场景',
    en: 'Scenario',
    closed: false,
    options: [
      option('consultation', '业务咨询', 'Consultation'),
      option('problem', '问题处理', 'Problem handling'),
      option('afterSales', '售后跟进', 'After-sales follow-up'),
      option('proactive', '主动服务', 'Proactive service'),
    ],
  },
  nature: {
    zh: '问题性质',
    en: 'Nature',
    closed: false,
    options: [
      option('question', '咨询', 'Question'),
      option('fault', '故障', 'Fault'),
      option('complaint', '投诉', 'Complaint'),
      option('suggestion', '建议', 'Suggestion'),
      option('service', '业务办理', 'Service request'),
    ],
  },
  complaintLevel: {
    zh: '投诉等级',
    en: 'Complaint level',
    closed: false,
    options: [
      option('level1', '一级(安全/重大)', 'Level 1 (safety/major)'),
      option('level2', '二级', 'Level 2'),
      option('level3', '三级', 'Level 3'),
    ],
  },
  urgency: {
    zh: '紧急程度',
    en: 'Urgency',
    closed: false,
    options: [
      option('urgent', '紧急', 'Urgent'),
      option('high', '高', 'High'),
      option('medium', '中', 'Medium'),
      option('low', '低', 'Low'),
    ],
  },
  product: {
    zh: '产品/服务',
    en: 'Product or service',
    closed: false,
    options: [
      option('app', '手机应用', 'Mobile app'),
      option('shop', '网上商城', 'Online shop'),
      option('payment', '支付服务', 'Payment service'),
      option('device', '智能设备', 'Smart device'),
      option('delivery', '配送服务', 'Delivery service'),
    ],
  },
  department: {
    zh: '处理部门',
    en: 'Department',
    closed: false,
    options: [
      option('support', '客服部', 'Customer service'),
      option('engineering', '技术部', 'Engineering'),
      option('product', '产品部', 'Product'),
      option('logistics', '物流部', 'Logistics'),
      option('finance', '财务部', 'Finance'),
    ],
  },
  result: {
    zh: '处理结果',
    en: 'Result',
    closed: false,
    options: [
      option('solved', '已解决', 'Solved'),
      option('partly', '部分解决', 'Partly solved'),
      option('unsolved', '未解决', 'Not solved'),
    ],
  },
  satisfaction: {
    zh: '客户满意度',
    en: 'Satisfaction',
    closed: false,
    options: [
      option('verySatisfied', '非常满意', 'Very satisfied'),
      option('satisfied', '满意', 'Satisfied'),
      option('neutral', '一般', 'Neutral'),
      option('unsatisfied', '不满意', 'Unsatisfied'),
      option('veryUnsatisfied', '非常不满意', 'Very unsatisfied'),
    ],
  },
  status: {
    zh: '状态',
    en: 'Status',
    closed: true,
    options: [
      option('open', '待处理', 'Open'),
      option('inProgress', '处理中', 'In progress'),
      option('waiting', '等待客户', 'Waiting for customer'),
      option('verifying', '待验证', 'To be verified'),
      option('closed', '已关闭', 'Closed'),
    ],
  },
  slaState: {
    zh: 'SLA状态',
    en: 'SLA state',
    closed: true,
    options: [
      option('onTrack', '正常', 'On track'),
      option('dueSoon', '即将超时', 'Due soon'),
      option('overdue', '已超时', 'Overdue'),
      option('paused', '已暂停', 'Paused'),
      option('metOnTime', '按时完成', 'Met'),
      option('metLate', '超时完成', 'Missed'),
    ],
  },
  taskState: {
    zh: '任务状态',
    en: 'Task state',
    closed: true,
    options: [
      option('open', '待办', 'To do'),
      option('done', '已完成', 'Done'),
      option('cancelled', '已取消', 'Cancelled'),
    ],
  },
  improvementState: {
    zh: '改进状态',
    en: 'Improvement state',
    closed: true,
    options: [
      option('planned', '待启动', 'Planned'),
      option('underWay', '进行中', 'Under way'),
      option('done', '已完成', 'Done'),
      option('cancelled', '已取消', 'Cancelled'),
    ],
  },
  updateState: {
    zh: '同步状态',
    en: 'Update state',
    closed: true,
    options: [option('due', '待更新', 'Update due')],
  },
  articleState: {
    zh: '知识状态',
    en: 'Article state',
    closed: true,
    options: [
      option('draft', '草稿', 'Draft'),
      option('review', '待审核', 'To be approved'),
      option('published', '已发布', 'Published'),
      option('retired', '已停用', 'Retired'),
    ],
  },
  scriptStep: {
    zh: '环节',
    en: 'Step',
    closed: true,
    options: [
      option('opening', '开场', 'Opening'),
      option('identity', '核实身份', 'Identity check'),
      option('listening', '倾听复述', 'Listening'),
      option('questions', '提问', 'Questions'),
      option('confirmation', '确认方案', 'Confirming the solution'),
      option('progress', '进度告知', 'Progress notice'),
      option('delay', '延迟告知', 'Delay notice'),
      option('closing', '结束与评价', 'Closing and survey'),
      option('calming', '安抚情绪', 'Calming'),
      option('transfer', '转接', 'Transfer'),
      option('callBack', '回访', 'Call-back'),
    ],
  },
  role: {
    zh: '角色',
    en: 'Role',
    closed: true,
    options: [
      option('agent', '客服', 'Agent'),
      option('handler', '主办', 'Handler'),
      option('supervisor', '主管', 'Supervisor'),
      option('quality', '质量', 'Quality'),
      option('administrator', '管理员', 'Administrator'),
    ],
  },
  clock: {
    zh: '计时',
    en: 'Clock',
    closed: true,
    options: [option('working', '工作时间', 'Working hours'), option('always', '7×24', '24/7')],
  },
  dayKind: {
    zh: '类型',
    en: 'Kind',
    closed: true,
    options: [option('holiday', '节假日', 'Holiday'), option('workday', '调休上班', 'Working day')],
  },
  met: {
    zh: '达标',
    en: 'Met',
    closed: true,
    options: [option('yes', '是', 'Yes'), option('no', '否', 'No')],
  },
} as const satisfies Record<string, { zh: string; en: string; closed: boolean; options: readonly Option[] }>;

export type ListKey = keyof typeof lists;
export type OptionKey<L extends ListKey> = (typeof lists)[L]['options'][number]['key'];
export type Status = OptionKey<'status'>;
export type TaskState = OptionKey<'taskState'>;
export type SlaState = OptionKey<'slaState'>;
export type YesNo = OptionKey<'met'>;

/** The lists that teams edit, in the order in which set-up puts them side by side. */
export const openLists: readonly ListKey[] = (Object.keys(lists) as ListKey[]).filter((key) => !lists[key].closed);

/** The languages of the desk. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** What ledgers of other systems call the five verdicts of D1, as far as the meaning is beyond doubt; 5 is the best. */
const verdicts: Readonly<Record<OptionKey<'satisfaction'>, string>> = {
  verySatisfied: 'extremely satisfied|highly satisfied|很满意|十分满意|特别满意|极其满意|5',
  satisfied: '比较满意|较满意|4',
  neutral: 'neither satisfied nor dissatisfied|中立|3',
  unsatisfied: 'dissatisfied|not satisfied|不满|不太满意|2',
  veryUnsatisfied:
    'very dissatisfied|extremely dissatisfied|highly dissatisfied|extremely unsatisfied|很不满意|非常不满|很不满|十分不满意|极不满意|极其不满意|1',
};

/** A bare score also stands with its unit: 5分, 5 points, 5星, 5 stars, 5/5. */
const spellings = (word: string): readonly string[] =>
  /^\d$/.test(word)
    ? ['', '.0', '分', ' 分', '星', ' points', ' stars', '/5']
        .map((unit) => word + unit)
        .concat(word === '1' ? ['1 point', '1 star'] : [])
    : [word];

/** Other words for built-in options: a team may run three urgencies, 紧急, 一般, 低 (D1, D3). */
const synonyms: Partial<Record<ListKey, ReadonlyMap<string, string>>> = {
  urgency: new Map([
    ['一般', 'medium'],
    ['normal', 'medium'],
  ]),
  satisfaction: new Map(
    Object.entries(verdicts).flatMap(([key, words]) =>
      words.split('|').flatMap((word) => spellings(word).map((spelling) => [spelling, key] as const)),
    ),
  ),
};

/** The keys of built-in options by their folded labels, of a list as soon as it is first wanted. */
const keysByLabel = new Map<ListKey, ReadonlyMap<string, string>>();

function keysOf(list: ListKey): ReadonlyMap<string, string> {
  const known = keysByLabel.get(list);
  if (known !== undefined) return known;
  const options: readonly Option[] = lists[list].options;
  const keys = new Map(
    options.flatMap(({ key, zh, en }) => [zh, en].map((label) => [foldedName(label), key] as const)),
  );
  keysByLabel.set(list, keys);
  return keys;
}

/** The built-in option whose label in either language `text` is: its key, or undefined. */
export const builtInKey = (list: ListKey, text: string): string | undefined => keysOf(list).get(foldedName(text));

/**
 * The built-in option that `text` names, in either language, by the name that the team gave it or by another word.
 * @returns its key, or undefined for a team's own option.
 */
export function optionKey<L extends ListKey>(list: L, text: string): OptionKey<L> | undefined {
  const found = builtInKey(list, text) ?? learntKey(list, text) ?? synonyms[list]?.get(foldedName(text));
  return found as OptionKey<L> | undefined;
}

/** The label of the option `key` in `language`; undefined for a key the list lacks. */
export function labelOf(list: ListKey, key: string, language: Language): string | undefined {
  const options: readonly Option[] = lists[list].options;
  return options.find((candidate) => candidate.key === key)?.[language];
}

/** The label of a built-in option in `language`. */
export function optionLabel<L extends ListKey>(list: L, key: OptionKey<L>, language: Language): string {
  const label = labelOf(list, key, language);
  if (label === undefined) throw new RangeError(`list ${list} has no option ${key}`);
  return label;
}
