import { maskContact, recognizeContact } from './contact';
import { contactsIn, replaceContacts, replaceNumberEnding } from './contactsIn';
import { halfWidth } from './halfWidth';
import { digitsOf, noReferences, type References } from './referenceNumber';

const masked = (contact: string): string =>
  contact.includes('@') ? maskContact(contact) : `****${contact.replace(/\D/g, '').slice(-4)}`;

/**
 * What stands where a colleague is named: a telephone number that was put into the wrong cell is shown masked (D12), an
 * address may be the colleague's own.
 */
export const maskNumbersIn = (name: string): string =>
  replaceContacts(name, (contact) => (contact.includes('@') ? contact : masked(contact)));

/** The digits in which the mask of a telephone number ends. */
const lastDigits = /^\*{4}(\d{4})$/;

/** Codes of the digit nought in half and full width, and by what signs beyond the common ones begin. */
const zero = 0x30;
const wideZero = 0xff10;
const surrogate = 0x1b;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= zero && code <= zero + 9) || (code >= wideZero && code <= wideZero + 9);
}

/** What a number that is masked by its end has at least, and what may stand between two of its digits. */
const fewestDigits = 7;
const longestGap = 3;

/**
 * Whether a number may end in four digits in a text: a hundred thousand rows are asked, and hardly one holds it. Signs
 * beyond the common ones may be digits too.
 */
function mayHold(text: string, end: string): boolean {
  const wanted = Number(end);
  let last = 0;
  let run = 0;
  let ended = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code < wideZero ? code - zero : code - wideZero;
    if (digit < 0 || digit > 9) {
      if (code >> 11 === surrogate) return digitsOf(halfWidth(text)).includes(end);
      continue;
    }
    run = at - ended > longestGap ? 1 : run + 1;
    ended = at + 1;
    last = (last * 10 + digit) % 10_000;
    if (last === wanted && run >= fewestDigits && !isDigit(text, ended)) return true;
  }
  return false;
}

const mayHoldAddress = (text: string): boolean => text.includes('@') || text.includes('＠');

/**
 * The masks of every contact that a contact's cell holds, in full or masked: people write two numbers into it, or a name
 * before one.
 */
function shownContacts(contact: string): readonly string[] {
  // Nearly all rows of a ledger show such a mask.
  if (lastDigits.test(contact)) return [contact];
  const shown = maskContact(contact);
  if (shown === contact.trim() || recognizeContact(contact) !== undefined) return [shown];
  return contactsIn(contact).map(masked);
}

const unmasked = (text: string): string => text;

/** Masks one contact wherever a text holds it. */
function maskingOf(shown: string): (text: string) => string {
  const [, end] = lastDigits.exec(shown) ?? [];
  // First what is a contact as a whole: a number in front of it is none of its digits.
  const asContact = (found: string): string => (digitsOf(found).endsWith(end ?? '-') ? masked(found) : found);
  if (end !== undefined)
    return (text) => (mayHold(text, end) ? replaceNumberEnding(replaceContacts(text, asContact), end, masked) : text);
  if (!shown.includes('@')) return unmasked;
  const asShown = (found: string): string => (found.includes('@') && maskContact(found) === shown ? shown : found);
  return (text) => (mayHoldAddress(text) ? replaceContacts(text, asShown) : text);
}

/**
 * What shows a ticket's own contact in its texts as the ticket shows it (D12), in whatever form it was written; what
 * else looks like a contact stays. Made once for all texts of a ticket.
 * @param contact of the ticket, in full or masked
 */
export function ownContactMasking(contact = ''): (text: string) => string {
  const [masking = unmasked, ...others] = shownContacts(contact).map(maskingOf);
  if (others.length === 0) return masking;
  const maskings = [masking, ...others];
  return (text) => maskings.reduce((left, mask) => mask(left), text);
}

/**
 * Whether a text may hold a ticket's own contact, in whatever form: cheap, and never wrong in saying no of what
 * `exactMasking` finds. Made once for all texts of a ticket.
 * @param contact as the ticket shows it
 */
export function ownContactSeeker(contact = ''): (text: string) => boolean {
  const shown = shownContacts(contact);
  const ends = shown.flatMap((mask) => lastDigits.exec(mask)?.[1] ?? []);
  const isAddress = shown.some((mask) => mask.includes('@'));
  return (text) =>
    ends.some((end) => mayHold(text, end)) || (isAddress && (mayHoldAddress(text) || /\(at\)/i.test(text)));
}

/** A text in which a ticket's own contact is masked, as `ownContactMasking` does. */
export const maskOwnContact = (text: string, contact = ''): string => ownContactMasking(contact)(text);

/** A text with the contacts masked that are shown by one of these masks. */
const maskShownBy = (text: string, shown: ReadonlySet<string>): string =>
  replaceContacts(text, (found) => (shown.has(masked(found)) ? masked(found) : found));

/**
 * What may be a number of an order or a thing, or the ticket's own contact typed into the wrong cell (D12): masked where it
 * has the form of a contact and ends as the contact does. A number that only shares its last digits with it stays.
 * @param contact of the ticket, in full or masked
 */
export const maskNumbered = (text: string, contact = ''): string => maskShownBy(text, new Set(shownContacts(contact)));

/**
 * What a person writes where it stays: telephone numbers that end as the ticket's own are masked (D12). Of an address the mask
 * does not tell it from a colleague's: the sweep, which knows it, sees to that.
 * @param contact of the ticket, in full or masked
 */
export function maskOwnNumber(text: string, contact = ''): string {
  const shown = new Set(shownContacts(contact).filter((mask) => lastDigits.test(mask)));
  return shown.size === 0 ? text : maskShownBy(text, shown);
}

/**
 * A text that leaves the desk, its e-mail addresses and telephone numbers as they are shown (D12): ****5678, a***@x.com.
 * @param own what is known of the numbers in it
 */
export const maskContactsIn = (text: string, own: References = noReferences): string =>
  maskOwnContact(
    replaceContacts(text, (contact) => (own.has(digitsOf(contact)) ? contact : masked(contact))),
    own.contact,
  );
