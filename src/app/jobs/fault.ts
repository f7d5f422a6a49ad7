import { maskContactsIn } from '../../domain/customer/maskText';
import { withoutContacts } from '../../domain/visitor/withoutContacts';

/** Characters of an error that are kept. */
const faultLength = 300;

/**
 * From the first quotation mark to the last: errors quote what they choked on, which may be a customer's words. An
 * apostrophe inside a word is none.
 */
const quoted = /["“「][\s\S]*["”」]|(?<!\p{L})['‘][\s\S]*['’](?!\p{L})|`[\s\S]*`/gu;

/** Addresses may be secrets, as those of group chats are. */
const address = /https?:\/\/[^\s）)，,]+/gi;

/** An error as it may be kept, mailed and logged (D12): nothing that it quotes, no contact, no address, cut to 300 characters. */
export const faultText = (error: unknown): string =>
  withoutContacts(maskContactsIn(String(error).replace(address, '…').replace(quoted, '“…”')))
    .replace(/\s+/g, ' ')
    .slice(0, faultLength);

/** Where an error was thrown, without its message. */
function frames(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  return (error.stack ?? '').split('\n').filter((line) => /^\s+at \S/.test(line));
}

/** Tells the execution log of an error. @param context what failed, in a few words */
export function logFault(error: unknown, context = ''): void {
  const message = context === '' ? faultText(error) : `${maskContactsIn(context)}: ${faultText(error)}`;
  console.error([message, ...frames(error)].join('\n'));
}
