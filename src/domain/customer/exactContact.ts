import { recognizeContact } from './contact';
import { replaceContacts } from './contactsIn';
import { halfWidth } from './halfWidth';
import { ownMask } from './maskText';

/** What people put between the digits of one number: anything but letters and digits. */
const between = String.raw`[^\p{L}\p{N}]{0,3}`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** The digits of a number, with its country's in front or not, set apart in any way. */
function numberPattern(normal: string): RegExp {
  const digits = [...normal.replace(/x\d+$/, '').replace(/\D/g, '')].join(between);
  const country = String.raw`(?:(?:\+|00)?(?:86|1)${between})?`;
  return new RegExp(String.raw`(?<!\p{N})(?:\+|00)?${normal.startsWith('+') ? '' : country}${digits}(?!\p{N})`, 'gu');
}

/** An address, whatever its case, also with blanks around the at sign. */
function addressPattern(normal: string): RegExp {
  const [name = '', domain = ''] = normal.split('@');
  return new RegExp(String.raw`(?<![\w.+-])${escaped(name)}\s?(?:@|\(at\))\s?${escaped(domain)}(?![\w-])`, 'giu');
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
  return { pattern, mask: ownMask(contact) };
}

/** Every contact that a contact's cell holds: people write two numbers into it, or a name before one. */
function contactsOf(cell: string): readonly string[] {
  if (recognizeContact(cell) !== undefined) return [cell];
  const found: string[] = [];
  replaceContacts(cell, (one) => {
    found.push(one);
    return one;
  });
  return found;
}

const unchanged = (text: string): string => text;

/**
 * What masks a contact in texts for good (D12): this one only, in whatever form it was written. Numbers and addresses of
 * others stay, and so does what stands in front of it. Made once for all texts of a ticket.
 * @param contact in full, as the contact's cell held it
 */
export function exactMasking(contact: string): (text: string) => string {
  const known = contactsOf(contact).flatMap((one) => knownAs(one) ?? []);
  if (known.length === 0) return unchanged;
  return (text) => {
    const plain = halfWidth(text);
    const shown = known.reduce((left, { pattern, mask }) => left.replace(pattern, mask), plain);
    return shown === plain ? text : shown;
  };
}
