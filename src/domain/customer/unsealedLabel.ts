import type { Language } from '../record/lists';
import type { Ticket } from '../record/ticket';

/** Stands in 待补充 of rows whose customer is in plain text because the workbook lacks its key (D12). */
export const unsealedLabel: Readonly<Record<Language, string>> = {
  zh: '客户未加密(密钥缺失)',
  en: 'Customer not encrypted (key missing)',
};

/** Whether the record itself lacks nothing: the key that its customer waits for is the workbook's business. */
export const isRecordComplete = ({ missing }: Pick<Ticket, 'missing'>): boolean =>
  missing === undefined || missing === unsealedLabel.zh || missing === unsealedLabel.en;
