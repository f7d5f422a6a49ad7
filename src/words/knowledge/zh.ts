import type { KnowledgeWords } from './words';

/** Chinese (zh-CN). */
export const knowledgeZh: KnowledgeWords = {
  refusal: {
    articleMissing: (number) => `知识库里找不到 ${number}，可能已被删除，请刷新后重试。`,
    articleUnpublished: (number) => `${number} 还没有发布或已停用，不能使用。`,
    articleExpired: (number) => `${number} 的有效期已过。请先在“知识库”改“有效期至”，再批准。`,
    articleBlank: () => '知识至少要有标题和处理步骤，请补充后再试。',
    articleTooLong: () => '解决方案太长了，单元格最多容纳 50,000 个字符，请先精简。',
    mayNotApprove: () => '知识由主管或管理员审核，您可以请主管在侧栏“知识”里发布。',
  },
  completion: {
    step: '知识',
    numbered: (first, last) => (first === last ? `登记知识 ${first}` : `登记知识 ${first} 至 ${last}`),
  },
  decided: {
    draft: (number, title) => `退回修改 ${number} ${title}`,
    published: (number, title) => `发布 ${number} ${title}`,
    retired: (number, title) => `停用 ${number} ${title}`,
  },
  mark: '请注意：',
  notApproved: '知识由主管或管理员审核后发布，状态已改回。请主管在侧栏“知识”里发布，或由主管在此选择“已发布”。',
  textChanged: '已发布的内容有改动，须重新审核，状态已改为“待审核”。请主管在侧栏“知识”里发布。',
  figureCounted: '使用次数和是否有帮助由系统统计，不能手工填写，已恢复原值。',
  approverUnknown: '表格无法得知是谁填写的，状态已改回。请主管在侧栏“知识”里发布。',
  unknownPlaceholder: (names) => `不认识 ${names}，使用时会原样显示`,
  unknownStep: (value) => `没有环节“${value}”，这一行不会显示，请从列表选择`,
  unknownLanguage: (value) => `看不懂语言“${value}”，暂按工作簿语言处理，请填 中文 或 English`,
  known: '可用：{客户姓名} {工单编号} {时限} {主办人} {客服姓名} {现象} {解决方案}',
  review: {
    validUntil: (date) => `有效期至 ${date}`,
    updatedAt: (date) => `${date} 更新`,
    lastUsedAt: (date) => `上次使用 ${date}`,
    neverUsed: '从未使用',
    helped: (share, answers) => `${Math.round(share * 100)}% 认为有帮助（${answers} 人）`,
  },
};
