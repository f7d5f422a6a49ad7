import type { IntakeForm, IntakeReceipt } from '../../src/api';
import { type Language, type ListKey, lists } from '../../src/domain/record/lists';

const listKeys: readonly ListKey[] = [
  'channel',
  'customerType',
  'customerTier',
  'mood',
  'scenario',
  'nature',
  'complaintLevel',
  'urgency',
  'product',
];

/** The form as a workbook fresh from set-up would answer it. */
export function intakeForm(language: Language = 'zh', rest: Partial<IntakeForm> = {}): IntakeForm {
  return {
    language,
    options: Object.fromEntries(listKeys.map((key) => [key, lists[key].options.map((option) => option[language])])),
    categories: language === 'zh' ? chineseTree : englishTree,
    user: 'agent@example.com',
    timeZone: 'Asia/Shanghai',
    ...rest,
  };
}

const leaves = (...names: readonly string[]) => names.map((name) => ({ name, children: [] }));

const chineseTree = [
  {
    name: '产品功能',
    children: [
      { name: '支付模块', children: leaves('退款失败', '重复扣款') },
      { name: '登录', children: [] },
    ],
  },
  { name: '物流配送', children: leaves('延误', '破损') },
  { name: '业务失误', children: [] },
];

const englishTree = [
  {
    name: 'Product features',
    children: [
      { name: 'Payment module', children: leaves('Refund failed', 'Charged twice') },
      { name: 'Sign-in', children: [] },
    ],
  },
  { name: 'Delivery', children: leaves('Late', 'Damaged') },
];

export const receipt = (rest: Partial<IntakeReceipt> = {}): IntakeReceipt => ({
  number: '20240520001',
  promise:
    '您好，您的问题已登记，工单编号 20240520001。我们会在 5月20日（周一）14:15 前联系您，5月21日（周二）14:00 前给出解决结果。',
  owner: '王敏',
  responseDue: '2024-05-20 14:15',
  resolveDue: '2024-05-21 14:00',
  mailed: false,
  repeated: false,
  ...rest,
});
