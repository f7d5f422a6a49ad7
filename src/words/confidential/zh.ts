import type { ConfidentialWords } from './words';

export const confidentialZh: ConfidentialWords = {
  refusal: {
    keyMissing: () =>
      '这个工作簿里没有能打开客户联系方式的密钥（工作簿的副本不带密钥）。请管理员在“客服台 › 管理 › 密钥…”中用备份恢复。',
    customerMissing: (customerNo) =>
      `“客户”表里已经没有 ${customerNo} 这一行，无法查看其联系方式。请在“文件 › 版本历史记录 › 查看版本历史记录”里打开删除之前的版本，把这一行复制回“客户”表，或向客户重新登记联系方式。`,
    customerOther: (customerNo) =>
      `“客户”表里 ${customerNo} 这一行与这张工单显示的客户对不上，可能是另一位客户的，因此没有显示。请对照“文件 › 版本历史记录”，改正工单里的客户编号或遮盖后的联系方式，或在“客户”表中找回原来的那一行；也可以向客户重新登记联系方式。`,
    customerDamaged: (customerNo) =>
      `“客户”表中 ${customerNo} 的密文已被改动，无法打开。请在“文件 › 版本历史记录”里找回这一行，或向客户重新登记联系方式。`,
    otherDepartment: () =>
      '主办只能查看本部门的、自己主办或协办的、或他人交给自己（或本部门）协同任务的工单的客户联系方式。请找这张工单的主办人，或请主管查看。',
    backupWrong: () => '备份文字有误：应为 14 组，每组 4 个字母或数字。请逐组核对后再试。',
    keyForeign: (keyId) => `这份备份没有抄错，但它的密钥（${keyId}）打不开这个工作簿里的客户，没有写入。请换一份备份。`,
    keyNone: () => '还没有密钥：请先选“客服台 › 初始化 / 修复工作簿”。',
  },
  menu: { administration: '管理', keys: '密钥…' },
  title: '客户联系方式的密钥',
  revealed: '查看联系方式',
};
