import type { Desk } from '../app/desk';
import type { TakenIn } from '../app/intake/takeIn';
import { tellCustomer } from '../app/notices/tellCustomer';
import { receiptMail } from '../mail/receiptMail';
import { receiptWords } from '../words/receiptWords';

/** Mails the customer the receipt, where the team wants that (D6). @returns whether it was mailed */
export function mailReceipt(desk: Desk, taken: TakenIn, contact: string): boolean {
  const { step, note, told } = receiptWords(taken.settings.language);
  return tellCustomer(desk, taken, contact, { mail: receiptMail, line: { step, note, told } });
}
