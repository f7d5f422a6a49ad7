import { recognizeContact } from '../customer/contact';

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Two letters before the "@" are soon guessed. */
function lastFourOfAddress(address: string): string {
  const [name = ''] = address.split('@');
  return name.length < 4 ? address : name.slice(-4);
}

/**
 * What proves that somebody knows a contact (D17): the last four digits of a phone, the last four characters before the
 * "@" of an e-mail, the whole address where there are fewer; of a phone shown
 * masked, the digits it still shows, and nothing of any other mask. Blank when there is nothing to know.
 */
export function lastFourOf(contact: string): string {
  const plain = folded(contact);
  const shown = /^\*{4}(\d{4})$/.exec(plain)?.[1];
  if (shown !== undefined) return shown;
  // A mask hides what is to be known, and digits of its domain prove nothing.
  if (plain.includes('***')) return '';
  const recognized = recognizeContact(contact);
  if (recognized?.kind === 'email') return lastFourOfAddress(recognized.normal);
  const digits = (recognized?.normal ?? plain).replace(/x\d+$/, '').replace(/\D/g, '');
  return digits.length < 4 ? '' : digits.slice(-4);
}

/** Whether `typed` is the last four of the contact. */
export function isLastFour(typed: string, contact: string): boolean {
  const wanted = lastFourOf(contact);
  return wanted !== '' && folded(typed) === wanted;
}
