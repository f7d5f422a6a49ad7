import { fields } from '../record/fields';

/** One column of a sheet of the desk: what identifies it and how it is headed. */
export interface Column {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
  /** Pixels. */
  readonly width: number;
  readonly kind: 'text' | 'dateTime' | 'date' | 'number' | 'share';
  /** It is found under its own header only and makes no row by itself. */
  readonly isDerived?: true;
}

/** A sheet of the desk. `id` is the sheet's own id, given at set-up: it survives renaming, moving and copying the workbook. */
export interface Table {
  readonly id: number;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column[];
}

const column = (key: string, zh: string, en: string, width: number, kind: Column['kind'] = 'text'): Column => ({
  key,
  zh,
  en,
  width,
  kind,
});

const kindOf = (type: string): Column['kind'] =>
  type === 'dateTime' || type === 'date' || type === 'number' ? type : 'text';

/** The sheets of the desk in tab order. The option lists stand in `settings`, one column a list, after its own columns. */
export const tables = {
  tickets: {
    id: 730_001,
    zh: '工单',
    en: 'Tickets',
    columns: fields.map((field) => column(field.key, field.zh, field.en, field.width, kindOf(field.type))),
  },
  log: {
    id: 730_002,
    zh: '处理进度',
    en: 'Progress',
    columns: [
      column('at', '时间', 'Time', 148, 'dateTime'),
      column('number', '工单编号', 'Ticket no.', 112),
      column('step', '环节', 'Step', 108),
      column('operator', '操作人', 'Operator', 148),
      column('note', '说明', 'Note', 420),
      column('told', '告知客户', 'Customer told', 108),
    ],
  },
  settings: {
    id: 730_003,
    zh: '设置',
    en: 'Settings',
    columns: [
      column('name', '设置项', 'Setting', 132),
      column('value', '值', 'Value', 180),
      column('explanation', '说明', 'Explanation', 300),
    ],
  },
  policies: {
    id: 730_004,
    zh: '时限',
    en: 'SLA policies',
    columns: [
      column('name', '规则', 'Policy', 108),
      column('nature', '问题性质', 'Nature', 92),
      column('complaintLevel', '投诉等级', 'Complaint level', 116),
      column('urgency', '紧急程度', 'Urgency', 92),
      column('category1', '一级分类', 'Category 1', 108),
      column('response', '响应', 'Response', 92),
      column('plan', '方案', 'Plan', 92),
      column('resolve', '解决', 'Resolution', 92),
      column('update', '同步间隔', 'Update every', 92),
      column('calendar', '计时', 'Clock', 108),
      { ...column('warn', '提前提醒', 'Warn before', 92), isDerived: true },
      { ...column('example', '示例', 'Example', 480), isDerived: true },
    ],
  },
  calendar: {
    id: 730_005,
    zh: '日历',
    en: 'Calendar',
    columns: [
      column('date', '日期', 'Date', 108, 'date'),
      column('kind', '类型', 'Kind', 108),
      column('name', '名称', 'Name', 180),
    ],
  },
  categories: {
    id: 730_006,
    zh: '分类',
    en: 'Categories',
    columns: [
      column('category1', '一级分类', 'Category 1', 180),
      column('category2', '二级分类', 'Category 2', 180),
      column('category3', '三级分类', 'Category 3', 220),
    ],
  },
  people: {
    id: 730_007,
    zh: '人员',
    en: 'People',
    columns: [
      column('name', '姓名', 'Name', 108),
      column('email', '邮箱', 'E-mail', 220),
      column('role', '角色', 'Role', 92),
      column('department', '部门', 'Department', 128),
      column('groups', '组', 'Groups', 180),
      column('onDuty', '在岗', 'On duty', 76),
      column('skills', '技能', 'Skills', 180),
      { ...column('daily', '日报', 'Daily digest', 92), isDerived: true },
      { ...column('weekly', '周报', 'Weekly digest', 92), isDerived: true },
      { ...column('monthly', '月报', 'Month report', 92), isDerived: true },
      { ...column('notices', '通知', 'Notices', 76), isDerived: true },
    ],
  },
  dispatch: {
    id: 730_008,
    zh: '分派',
    en: 'Dispatch',
    columns: [
      column('name', '规则', 'Rule', 132),
      column('nature', '问题性质', 'Nature', 92),
      column('urgency', '紧急程度', 'Urgency', 92),
      column('category1', '一级分类', 'Category 1', 132),
      column('group', '分派给组', 'To group', 132),
    ],
  },
  tasks: {
    id: 730_009,
    zh: '协同任务',
    en: 'Tasks',
    columns: [
      column('taskNo', '任务编号', 'Task no.', 128),
      column('number', '工单编号', 'Ticket no.', 112),
      column('department', '部门', 'Department', 92),
      column('person', '负责人', 'Assigned to', 96),
      column('what', '任务内容', 'What is needed', 300),
      column('dueAt', '时限', 'Due', 128, 'dateTime'),
      column('state', '任务状态', 'State', 92),
      column('output', '产出', 'Output', 220),
      column('minutes', '用时(分钟)', 'Minutes', 92, 'number'),
      column('createdAt', '提出时间', 'Asked at', 128, 'dateTime'),
      column('createdBy', '提出人', 'Asked by', 96),
      column('doneAt', '完成时间', 'Done at', 128, 'dateTime'),
      column('taken', '已汇总', 'Rolled up', 76),
    ],
  },
  customers: {
    id: 730_010,
    zh: '客户',
    en: 'Customers',
    columns: [
      column('customerNo', '客户编号', 'Customer no.', 116),
      column('fingerprint', '指纹', 'Fingerprint', 240),
      column('contact', '加密联系方式', 'Sealed contact', 240),
      column('name', '加密姓名', 'Sealed name', 240),
      column('maskedContact', '联系方式', 'Contact', 132),
      column('maskedName', '客户姓名', 'Customer', 96),
      column('firstSeenAt', '首次登记', 'First seen', 148, 'dateTime'),
    ],
  },
  archives: {
    id: 730_016,
    zh: '归档',
    en: 'Archives',
    columns: [
      column('year', '年份', 'Year', 76),
      column('book', '归档工作簿', 'Archive workbook', 420),
      column('tickets', '工单数', 'Tickets', 92, 'number'),
      column('archivedAt', '最近归档', 'Last archived', 148, 'dateTime'),
      column('keptThrough', '保留至', 'Kept through', 108),
      column('archiveOf', '所属工作簿', 'Archive of', 180),
    ],
  },
  articles: {
    id: 730_011,
    zh: '知识库',
    en: 'Knowledge',
    columns: [
      column('knowledgeNo', '知识编号', 'Knowledge no.', 96),
      column('title', '标题', 'Title', 220),
      column('category', '分类', 'Category', 108),
      column('tags', '标签', 'Tags', 140),
      column('symptoms', '现象', 'Symptoms', 260),
      column('steps', '处理步骤', 'Steps', 360),
      column('validUntil', '有效期至', 'Valid until', 104, 'date'),
      column('owner', '负责人', 'Owner', 96),
      column('state', '状态', 'State', 92),
      column('approvedBy', '审核人', 'Approved by', 96),
      column('uses', '使用次数', 'Uses', 84, 'number'),
      column('helped', '有帮助', 'Helped', 76, 'number'),
      column('notHelped', '没帮助', 'Did not help', 92, 'number'),
      column('helpedRate', '有帮助率', 'Helped rate', 92, 'share'),
      column('lastUsedAt', '上次使用', 'Last used', 128, 'dateTime'),
      column('updatedAt', '更新时间', 'Updated at', 128, 'dateTime'),
      column('fromTicket', '来源工单', 'From ticket', 112),
    ],
  },
  scripts: {
    id: 730_012,
    zh: '话术',
    en: 'Scripts',
    columns: [
      column('step', '环节', 'Step', 108),
      column('situation', '情形', 'Situation', 180),
      column('language', '语言', 'Language', 76),
      column('text', '话术', 'Words to say', 640),
    ],
  },
  improvements: {
    id: 730_014,
    zh: '改进',
    en: 'Improvements',
    columns: [
      column('number', '改进编号', 'Improvement no.', 112),
      column('category', '一级分类', 'Category 1', 108),
      column('month', '月份', 'Month', 76),
      column('volumeBefore', '改进前数量', 'Tickets before', 92, 'number'),
      column('why1', '为什么 1', 'Why 1', 200),
      column('why2', '为什么 2', 'Why 2', 200),
      column('why3', '为什么 3', 'Why 3', 200),
      column('why4', '为什么 4', 'Why 4', 200),
      column('why5', '为什么 5', 'Why 5', 200),
      column('rootCause', '根本原因', 'Root cause', 220),
      column('shortAction', '短期措施', 'Short-term action', 220),
      column('shortOwner', '短期负责人', 'Short-term owner', 92),
      column('shortDue', '短期期限', 'Short-term due', 96, 'date'),
      column('longAction', '长期措施', 'Long-term action', 220),
      column('longOwner', '长期负责人', 'Long-term owner', 92),
      column('longDue', '长期期限', 'Long-term due', 96, 'date'),
      column('acceptance', '验收标准', 'Acceptance', 200),
      column('state', '改进状态', 'State', 84),
      column('tickets', '关联工单', 'Tickets', 160),
      column('volumeAfter', '次月数量', 'Tickets after', 84, 'number'),
      column('effect', '效果', 'Effect', 84),
      column('createdAt', '建立时间', 'Created at', 128, 'dateTime'),
      column('createdBy', '建立人', 'Created by', 148),
      column('token', '系统标识', 'Key', 92),
    ],
  },
  health: {
    id: 730_013,
    zh: '运行状态',
    en: 'Health',
    columns: [
      column('item', '项目', 'Item', 180),
      column('state', '状态', 'State', 92),
      column('at', '上次运行', 'Last run', 128, 'dateTime'),
      column('seconds', '用时(秒)', 'Seconds', 72, 'number'),
      { ...column('requests', '表格 API 请求数', 'Sheets API requests', 132, 'number'), isDerived: true },
      column('nextAt', '下次', 'Next due', 128, 'dateTime'),
      column('failedAt', '上次出错', 'Last failure', 128, 'dateTime'),
      column('note', '说明', 'Note', 860),
    ],
  },
} as const satisfies Record<string, Table>;

export type TableKey = keyof typeof tables;
