import { maskContact, recognizeContact } from './contact';
import { contactsIn } from './contactsIn';
import { halfWidth } from './halfWidth';
import { ownContactSeeker } from './maskText';

/**
 * What people put between the digits of one number: anything but digits and letters, Latin ones and those of East Asia. Not
 * by Unicode's classes: a pattern of a dozen takes a tenth of a second to be made.
 */
const between = String.raw`[^0-9A-Za-zÀ-ɏ\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{0,3}`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** The digits of one number, set apart in any way. */
const apart = (digits: string): string => [...digits].join(between);

/** A country's code: behind a plus sign or 00 set apart like the digits, else right in front of them. */
const behindCode = (code: string): string => String.raw`(?:(?:\+|00)${code}${between}|${code})`;

/** A landline with its area code, with its country's in front, or as it is dialled in its own town. */
function landlinePattern(area: string, number: string): string {
  const code = area.replace(/^0/, '');
  return `(?:(?:0|${behindCode('86')}0?)${between}${apart(code)}${between})?${apart(number)}`;
}

const landline = /^(0\d{2,3})-(\d{7,8})$/;
const northAmerican = /^[2-9]\d{9}$/;

/** A number as `recognizeContact` gives it, as people write it. */
function writtenAs(normal: string): string {
  const [, area, number] = landline.exec(normal) ?? [];
  if (area !== undefined && number !== undefined) return landlinePattern(area, number);
  if (normal.startsWith('+')) return String.raw`(?:\+|00)?${apart(normal.slice(1))}`;
  const isService = /^[48]00\d{7}$/.test(normal);
  const code = northAmerican.test(normal) && !isService ? '1' : '86';
  return `${behindCode(code)}?${apart(normal)}`;
}

/** Nothing in front of it or behind it goes on as a number; what counts a line, like ①, is none. */
const numberPattern = (normal: string): RegExp =>
  new RegExp(String.raw`(?<!\d)(?:${writtenAs(normal.replace(/x\d+$/, ''))})(?!\d)`, 'g');

/** An address, whatever its case, also with blanks around the at sign; one that goes on in front of it or behind it is another. */
function addressPattern(normal: string): RegExp {
  const [name = '', domain = ''] = normal.split('@');
  const whole = String.raw`${escaped(name)}\s?(?:@|\(at\))\s?${escaped(domain)}`;
  return new RegExp(String.raw`(?<![a-z\d][.+_-]?)${whole}(?![.-]?[a-z\d])`, 'giu');
}

interface Known {
  readonly pattern: RegExp;
  readonly mask: string;
}

/** A contact as it is looked for; undefined for what is none in full. */
function knownAs(contact: string): Known | undefined {
  const known = recognizeContact(contact);
  if (known === undefined) return undefined;
  const pattern = known.kind === 'email' ? addressPattern(known.normal) : numberPattern(known.normal);
  return { pattern, mask: maskContact(contact) };
}

/** Every contact that a contact's cell holds: people write two numbers into it, or a name before one. */
const contactsOf = (cell: string): readonly string[] =>
  recognizeContact(cell) === undefined ? contactsIn(cell) : [cell];

/**
 * What masks a contact in texts for good (D12): this one only, in whatever form it was written. Numbers and addresses of
 * others stay, and so does what stands in front of it. Made once for all texts of a ticket.
 * @param contact in full, as the contact's cell held it
 */
export function exactMasking(contact: string): (text: string) => string {
  const mayHold = ownContactSeeker(contact);
  // Made when the first text may hold it: hardly one in a thousand does.
  let known: readonly Known[] | undefined;
  return (text) => {
    if (!mayHold(text)) return text;
    known ??= contactsOf(contact).flatMap((one) => knownAs(one) ?? []);
    const plain = halfWidth(text);
    const shown = known.reduce((left, { pattern, mask }) => left.replace(pattern, mask), plain);
    return shown === plain ? text : shown;
  };
}
