import { replaceContacts } from '../customer/contactsIn';
import type { Ticket } from '../record/ticket';

const longNumber = /(?<![A-Za-z\d])\+?\d(?:[ -]?\d){6,}(?!\d)/g;
/** Order and tracking numbers mix letters and digits. */
const code = /(?<![A-Za-z\d])(?=[A-Za-z-]*\d)(?=\d*[A-Za-z])[A-Za-z\d-]{8,}(?![A-Za-z\d])/g;
const mask = '***';

/** Numbers and addresses of which the record shows a part. */
const masked = /\*{4}\d{4}(?!\d)|(?<![\p{L}\d*])[\p{L}\d*]\*{3}@[\p{L}\d.-]+/gu;

/** A name of one character would tear other words apart. */
const shortestName = 2;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Words in letters are found as whole words only, lest other words are torn apart. */
const wordOf = (text: string): string =>
  /^[\p{Script=Latin}\s'’.-]+$/u.test(text) ? `(?<!\\p{L})${literal(text)}(?!\\p{L})` : literal(text);

/** A name as the record has it, and of names in letters the surname, by which people go on. */
function namesOf(customerName: string): readonly string[] {
  const words = customerName.replace('*', '').trim().split(/\s+/);
  return /\p{Script=Han}/u.test(customerName) ? [customerName] : [customerName, words[words.length - 1] ?? ''];
}

/**
 * The text without what tells who the customer is (D10, D12): name, contact and order number of the record, and
 * whatever looks like a phone number, an address, an identity, card, order or tracking number.
 */
export function withoutCustomer(text: string, { customerName, contact, orderNo }: Ticket): string {
  const known = [...namesOf(customerName ?? ''), contact, orderNo].flatMap((value) => {
    const plain = value?.trim() ?? '';
    return plain.length >= shortestName && !plain.includes('*') ? [wordOf(plain)] : [];
  });
  const ownWords = known.length === 0 ? text : text.replace(new RegExp(known.join('|'), 'giu'), mask);
  return replaceContacts(ownWords.replace(masked, mask), () => mask)
    .replace(longNumber, mask)
    .replace(code, mask)
    .replace(/(?:\*{3}[\s,，、]*){2,}/g, mask);
}
