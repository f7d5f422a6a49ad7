import { type Language, optionKey } from '../record/lists';

const labels = {
  engineering: { zh: '修复版本', en: 'Fix version' },
  logistics: { zh: '物流单号', en: 'Tracking no.' },
  finance: { zh: '凭证号', en: 'Voucher no.' },
  product: { zh: '方案链接', en: 'Plan link' },
} as const;

/** What a department delivers (D7), e.g. 修复版本; blank for departments that deliver nothing of a kind. */
export function outputLabel(department: string, language: Language): string {
  const key = optionKey('department', department);
  return key === undefined || key === 'support' ? '' : labels[key][language];
}
