import type { Field } from './field';

/**
 * D1, in the order of the sheet's columns on first set-up. A new field is one entry here. What the desk fills in
 * stands together at the left, so that one write changes it all.
 */
export const fields = [
  { key: 'number', zh: '工单编号', en: 'Ticket no.', type: 'id', writer: 'system', group: 'main', width: 112, synonyms: ['工单号', '编号', 'ticket id', 'ticket number'] },
  {
    key: 'createdAt',
    zh: '反馈时间',
    en: 'Reported at',
    type: 'dateTime',
    writer: 'system',
    group: 'main',
    width: 128,
    synonyms: ['提交时间', '创建时间', '登记时间', '受理时间', '日期', 'created', 'opened', 'open date', 'date opened', 'open_dt', 'reported', 'date', '登记日期', '反馈日期', '受理日期', '来电时间', 'created date', 'date created', 'creation date', 'created time', 'date reported', 'submitted at', 'date submitted'],
  },
  { key: 'status', zh: '状态', en: 'Status', type: 'state', list: 'status', writer: 'person', group: 'main', width: 92, synonyms: ['工单状态', '处理状态', '进度', 'state', 'case status', 'ticket status', '当前状态', '完成情况'] },
  { key: 'owner', zh: '主办人', en: 'Owner', type: 'person', writer: 'both', group: 'main', width: 96, synonyms: ['处理人', '负责人', '责任人', '经办人', '跟进人', 'assignee', 'assigned to', 'agent', 'queue', '处理人员', '处理客服', '受派人', '技术员', 'handler'] },
  { key: 'department', zh: '处理部门', en: 'Department', type: 'option', list: 'department', writer: 'both', group: 'main', width: 92, synonyms: ['部门', '责任部门', 'team', '受理组', '处理组', '责任单位', 'group', 'assigned group'] },
  { key: 'slaState', zh: 'SLA状态', en: 'SLA state', type: 'state', list: 'slaState', writer: 'system', group: 'main', width: 92 },
  { key: 'responseDue', zh: '响应时限', en: 'Response due', type: 'dateTime', writer: 'system', group: 'main', width: 128, synonyms: ['响应期限', 'first response due'] },
  { key: 'resolveDue', zh: '解决时限', en: 'Resolution due', type: 'dateTime', writer: 'system', group: 'main', width: 128, synonyms: ['截止时间', '要求完成时间', '期限', 'due', 'due date', 'target', 'target_dt', 'target date', 'deadline', '预计完成时间', '计划完成时间', '解决期限', 'target resolution date'] },
  { key: 'missing', zh: '待补充', en: 'Still needed', type: 'text', writer: 'system', group: 'main', width: 116 },

  { key: 'planDue', zh: '方案时限', en: 'Plan due', type: 'dateTime', writer: 'system', group: 'filing', width: 128 },
  { key: 'nextUpdateDue', zh: '下次同步时限', en: 'Next update due', type: 'dateTime', writer: 'system', group: 'filing', width: 128 },
  { key: 'updateState', zh: '同步状态', en: 'Update state', type: 'state', list: 'updateState', writer: 'system', group: 'filing', width: 92 },
  { key: 'lastToldAt', zh: '上次告知时间', en: 'Last told at', type: 'dateTime', writer: 'system', group: 'filing', width: 128 },
  { key: 'receiver', zh: '受理人', en: 'Received by', type: 'person', writer: 'system', group: 'filing', width: 148, synonyms: ['登记人', '录入人', 'received by', 'created by', '创建人', '记录人', '接线员', '受理客服', '登记客服', 'reporter', 'opened by'] },
  { key: 'assignedAt', zh: '分配时间', en: 'Assigned at', type: 'dateTime', writer: 'system', group: 'filing', width: 128 },
  { key: 'customerNo', zh: '客户编号', en: 'Customer no.', type: 'id', writer: 'system', group: 'filing', width: 116 },
  { key: 'month', zh: '月份', en: 'Month', type: 'text', writer: 'system', group: 'filing', width: 76 },

  { key: 'respondedAt', zh: '首次响应时间', en: 'Responded at', type: 'dateTime', writer: 'system', group: 'clock', width: 128, synonyms: ['响应时间', 'first response', '首响时间', 'first responded at', 'first reply'] },
  { key: 'responseMinutes', zh: '响应用时(分钟)', en: 'Response minutes', type: 'number', writer: 'system', group: 'clock', width: 108 },
  { key: 'responseMet', zh: '响应达标', en: 'Response met', type: 'state', list: 'met', writer: 'system', group: 'clock', width: 84 },
  {
    key: 'resolvedAt',
    zh: '解决时间',
    en: 'Resolved at',
    type: 'dateTime',
    writer: 'system',
    group: 'clock',
    width: 128,
    synonyms: ['完成时间', '处理完成时间', 'resolved', 'completed', '完成日期', '实际完成时间', '处理完成日期', '解决日期', 'solved at', 'date resolved', 'solved', 'completion date', 'resolved date', 'resolution date', 'solved date', 'completed date', 'date completed', 'resolved time', 'date solved'],
  },
  { key: 'resolveMinutes', zh: '处理用时(分钟)', en: 'Resolution minutes', type: 'number', writer: 'system', group: 'clock', width: 108 },
  { key: 'resolveMet', zh: '解决达标', en: 'Resolution met', type: 'state', list: 'met', writer: 'system', group: 'clock', width: 84 },
  { key: 'closedAt', zh: '关闭时间', en: 'Closed at', type: 'dateTime', writer: 'system', group: 'clock', width: 128, synonyms: ['结案时间', '关单时间', 'closed', 'close date', 'closed_dt', 'closed date', 'closed time', '关闭日期', '结案日期', '办结时间', 'date closed'] },
  { key: 'pauses', zh: '暂停记录', en: 'Pauses', type: 'text', writer: 'system', group: 'clock', width: 140 },
  { key: 'originalResolveDue', zh: '原解决时限', en: 'Original resolution due', type: 'dateTime', writer: 'system', group: 'clock', width: 128 },
  { key: 'reopenCount', zh: '重开次数', en: 'Reopened', type: 'number', writer: 'system', group: 'clock', width: 84 },
  { key: 'reopenedAt', zh: '重开时间', en: 'Reopened at', type: 'dateTime', writer: 'system', group: 'clock', width: 128 },
  { key: 'callbackDue', zh: '回访时限', en: 'Call-back due', type: 'dateTime', writer: 'system', group: 'clock', width: 128 },
  { key: 'surveySentAt', zh: '调查发送时间', en: 'Survey sent at', type: 'dateTime', writer: 'system', group: 'clock', width: 128 },
  { key: 'taskOutputs', zh: '协同产出', en: 'Task outputs', type: 'longText', writer: 'system', group: 'clock', width: 180 },

  { key: 'urgency', zh: '紧急程度', en: 'Urgency', type: 'option', list: 'urgency', writer: 'person', group: 'main', width: 84, intake: 'required', synonyms: ['优先级', '紧急度', '级别', 'priority', 'severity', '紧急级别', '优先程度'] },
  { key: 'customerName', zh: '客户姓名', en: 'Customer', type: 'text', writer: 'person', group: 'main', width: 96, intake: 'required', synonyms: ['客户', '姓名', '联系人', '客户名称', 'customer name', 'name', 'requester', '反馈人', '投诉人', '来电人', '用户', '用户姓名', 'contact name', 'account name', 'client'] },
  { key: 'category1', zh: '一级分类', en: 'Category 1', type: 'category', writer: 'person', group: 'main', width: 108, intake: 'required', synonyms: ['分类', '类别', '问题分类', '大类', 'category', '问题大类', '故障类别', 'main category'] },
  { key: 'phenomenon', zh: '现象', en: 'What happens', type: 'longText', writer: 'person', group: 'main', width: 260, intake: 'required', synonyms: ['问题描述', '描述', '问题', '内容', 'description', 'issue', 'problem', 'case title', 'details', '详细描述'] },

  {
    key: 'contact',
    zh: '联系方式',
    en: 'Contact',
    type: 'contact',
    writer: 'person',
    group: 'customer',
    width: 132,
    intake: 'required',
    synonyms: ['电话', '手机', '手机号', '联系电话', '邮箱', 'phone', 'mobile', 'email', '电话号码', 'phone number', '来电号码', '客户电话', '客户手机', '客户邮箱', '电子邮箱', 'customer email', 'customer phone', 'email address', 'contact email'],
    hint: { zh: '手机、座机或邮箱', en: 'Phone or e-mail' },
  },
  { key: 'customerType', zh: '客户类型', en: 'Customer type', type: 'option', list: 'customerType', writer: 'person', group: 'customer', width: 92, intake: 'optional' },
  { key: 'customerTier', zh: '客户级别', en: 'Customer tier', type: 'option', list: 'customerTier', writer: 'person', group: 'customer', width: 108, intake: 'optional', synonyms: ['客户等级', '会员等级', 'tier'] },
  { key: 'industry', zh: '所属行业', en: 'Industry', type: 'text', writer: 'person', group: 'customer', width: 96, intake: 'optional', onlyWhen: { field: 'customerType', key: 'company' }, synonyms: ['行业'] },
  { key: 'mood', zh: '客户情绪', en: 'Mood', type: 'option', list: 'mood', writer: 'person', group: 'customer', width: 84, intake: 'optional', synonyms: ['情绪'] },

  { key: 'channel', zh: '渠道', en: 'Channel', type: 'option', list: 'channel', writer: 'person', group: 'problem', width: 92, intake: 'required', synonyms: ['来源', '反馈渠道', '受理渠道', 'source', 'origin', '来源渠道', '受理方式', '反馈方式'] },
  { key: 'nature', zh: '问题性质', en: 'Nature', type: 'option', list: 'nature', writer: 'person', group: 'problem', width: 92, intake: 'required', synonyms: ['性质', '问题类型', '工单类型', 'ticket type', 'kind', '反馈类型', '诉求类型', 'issue type', 'request type'] },
  { key: 'complaintLevel', zh: '投诉等级', en: 'Complaint level', type: 'option', list: 'complaintLevel', writer: 'person', group: 'problem', width: 116, intake: 'optional', requiredWhen: { field: 'nature', key: 'complaint' }, onlyWhen: { field: 'nature', key: 'complaint' }, synonyms: ['投诉级别'] },
  { key: 'category2', zh: '二级分类', en: 'Category 2', type: 'category', writer: 'person', group: 'problem', width: 108, intake: 'optional', synonyms: ['子类', '小类', '中类', 'subcategory', 'sub-category', 'reason', '问题小类'] },
  { key: 'category3', zh: '三级分类', en: 'Category 3', type: 'category', writer: 'person', group: 'problem', width: 120, intake: 'optional', synonyms: ['细类', '细分', 'type', 'detail'] },
  { key: 'product', zh: '产品/服务', en: 'Product or service', type: 'option', list: 'product', writer: 'person', group: 'problem', width: 108, intake: 'optional', requiredWhen: { field: 'nature', key: 'fault' }, synonyms: ['产品', '产品名称', 'product', 'service', '涉及产品', 'product name', 'item'] },
  { key: 'model', zh: '产品型号', en: 'Model', type: 'text', writer: 'person', group: 'problem', width: 96, intake: 'optional', synonyms: ['型号', '规格', '产品规格', 'model number', '规格型号'] },
  { key: 'orderNo', zh: '订单号', en: 'Order no.', type: 'text', writer: 'person', group: 'problem', width: 116, intake: 'optional', synonyms: ['订单编号', '单号', 'order', 'order number', 'order id'] },
  { key: 'purchaseDate', zh: '购买日期', en: 'Purchase date', type: 'date', writer: 'person', group: 'problem', width: 104, intake: 'optional', synonyms: ['购买时间', 'purchased', 'purchase', '下单日期', '下单时间', 'order date'] },
  { key: 'occurredAt', zh: '问题发生时间', en: 'Occurred at', type: 'dateTime', writer: 'person', group: 'problem', width: 128, intake: 'optional', synonyms: ['发生时间', '故障时间', 'occurred', 'incident time', '发生日期', '故障日期', '发现时间', 'date occurred'] },
  { key: 'scenario', zh: '业务场景', en: 'Scenario', type: 'option', list: 'scenario', writer: 'person', group: 'problem', width: 92, intake: 'optional', synonyms: ['场景'] },
  { key: 'impact', zh: '影响', en: 'Impact', type: 'longText', writer: 'person', group: 'problem', width: 180, intake: 'optional', requiredWhen: { field: 'urgency', key: 'urgent' }, synonyms: ['影响范围'] },
  { key: 'expectation', zh: '期望', en: 'Expectation', type: 'longText', writer: 'person', group: 'problem', width: 160, intake: 'optional', synonyms: ['客户诉求', '诉求', '客户期望', 'expected', '期望解决方式', '期望的解决方式', 'desired outcome'] },
  { key: 'attempted', zh: '已尝试的方法', en: 'Already tried', type: 'longText', writer: 'person', group: 'problem', width: 160, intake: 'optional' },

  { key: 'collaborators', zh: '协办人', en: 'Collaborators', type: 'people', writer: 'person', group: 'handling', width: 120 },
  { key: 'solution', zh: '解决方案', en: 'Solution', type: 'longText', writer: 'person', group: 'handling', width: 220, synonyms: ['处理方案', '处理措施', '处理过程', '解决办法', 'resolution', 'closure reason', '处理办法', '解决措施', '处理情况', '处理内容', 'fix'] },
  { key: 'resources', zh: '使用配件/资源', en: 'Parts and resources', type: 'text', writer: 'person', group: 'handling', width: 120 },
  { key: 'workMinutes', zh: '工时(分钟)', en: 'Work minutes', type: 'number', writer: 'person', group: 'handling', width: 92, synonyms: ['工时', 'effort', '处理工时', 'minutes spent'] },
  { key: 'promisedAt', zh: '承诺回复时间', en: 'Promised reply at', type: 'dateTime', writer: 'person', group: 'handling', width: 128, intake: 'optional', synonyms: ['承诺时间'] },
  { key: 'deadlineReason', zh: '改期原因', en: 'Why deadline moved', type: 'text', writer: 'person', group: 'handling', width: 140 },

  { key: 'result', zh: '处理结果', en: 'Result', type: 'option', list: 'result', writer: 'person', group: 'closing', width: 92, synonyms: ['结果', 'outcome'] },
  { key: 'unresolvedReason', zh: '未解决原因', en: 'Why unresolved', type: 'text', writer: 'person', group: 'closing', width: 140 },
  { key: 'confirmedAt', zh: '客户确认时间', en: 'Confirmed at', type: 'dateTime', writer: 'both', group: 'closing', width: 128, synonyms: ['确认时间', 'customer confirmed'] },
  { key: 'overdueReason', zh: '超时原因', en: 'Overdue reason', type: 'text', writer: 'person', group: 'closing', width: 140 },
  { key: 'followUpPlan', zh: '后续跟进计划', en: 'Follow-up plan', type: 'text', writer: 'person', group: 'closing', width: 140 },
  { key: 'reopenReason', zh: '重开原因', en: 'Why reopened', type: 'text', writer: 'person', group: 'closing', width: 140 },
  { key: 'satisfaction', zh: '客户满意度', en: 'Satisfaction', type: 'option', list: 'satisfaction', writer: 'both', group: 'closing', width: 108, synonyms: ['满意度', '评价', 'csat', 'rating', 'score', 'customer satisfaction'] },
  { key: 'feedback', zh: '客户评价', en: 'Customer comment', type: 'longText', writer: 'both', group: 'closing', width: 160, synonyms: ['评价内容', '客户意见', 'feedback'] },
  { key: 'calledBackAt', zh: '回访时间', en: 'Called back at', type: 'dateTime', writer: 'both', group: 'closing', width: 128 },

  { key: 'relatedTo', zh: '关联工单', en: 'Related tickets', type: 'text', writer: 'both', group: 'record', width: 128, synonyms: ['related', 'linked to'] },
  { key: 'knowledgeNo', zh: '知识编号', en: 'Knowledge no.', type: 'text', writer: 'both', group: 'record', width: 96, synonyms: ['知识库编号', 'article no'] },
  { key: 'externalNo', zh: '外部编号', en: 'External no.', type: 'text', writer: 'both', group: 'record', width: 120, synonyms: ['原编号', '原工单号', '外部单号', 'case_enquiry_id', 'case id', 'id', 'reference', 'external id', 'case number', '工单id', '流水号', '受理编号', '投诉编号', 'issue key', 'case no'] },
  { key: 'importKey', zh: '导入标识', en: 'Import key', type: 'text', writer: 'system', group: 'record', width: 96 },
  { key: 'remarks', zh: '备注', en: 'Remarks', type: 'text', writer: 'person', group: 'record', width: 160, synonyms: ['说明', 'notes', 'comment', 'comments', 'remark'] },
] as const satisfies readonly Field[];

export type FieldKey = (typeof fields)[number]['key'];

/** Every field, in the order of the columns. */
export const fieldKeys: readonly FieldKey[] = fields.map((field) => field.key);
