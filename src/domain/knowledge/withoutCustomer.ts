import type { Ticket } from '../record/ticket';

const email = /[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/gi;
const longNumber = /(?<![A-Za-z\d])\+?\d(?:[ -]?\d){6,}(?!\d)/g;
/** Order and tracking numbers mix letters and digits. */
const code = /(?<![A-Za-z\d])(?=[A-Za-z-]*\d)(?=\d*[A-Za-z])[A-Za-z\d-]{8,}(?![A-Za-z\d])/g;
/** Digits, letters and signs of addresses as typed in full width. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ＠．－＋]/g;
const mask = '***';

/** A name of one character would tear other words apart. */
const shortestName = 2;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The text without what tells who the customer is (D10, D12): name, contact and order number of the record, and
 * whatever looks like a phone number, an address, an identity, card, order or tracking number.
 */
export function withoutCustomer(text: string, { customerName, contact, orderNo }: Ticket): string {
  const known = [customerName, contact, orderNo].flatMap((value) => {
    const plain = value?.trim() ?? '';
    return plain.length >= shortestName && !plain.includes('*') ? [plain] : [];
  });
  const ownWords = known.length === 0 ? text : text.replace(new RegExp(known.map(literal).join('|'), 'g'), mask);
  return ownWords
    .replace(fullWidth, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(email, mask)
    .replace(longNumber, mask)
    .replace(code, mask)
    .replace(/(?:\*{3}[\s,，、]*){2,}/g, mask);
}
