import { maskContact } from './contact';
import { halfWidth } from './halfWidth';

/** Before the at sign no more than addresses have there, lest a long text is gone through from each of its characters. */
const addresses = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi;
/** Not inside a longer number, so that order numbers stay. */
const mobiles = /(?<![\d.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.])/g;

/** With an area code or a country's, as both are told from order numbers by their separators. */
const landlines = /(?<![\d.+-])\(?0\d{2,3}\)?[ -]\d{3,4}[ -]?\d{4}(?![\d.])/g;
const foreign = /(?<![\d.])\+[1-9]\d{0,2}(?:[ -]?\d{2,5}){2,5}(?![\d.])/g;

/** A text that leaves the desk, its e-mail addresses and telephone numbers as they are shown (D12): ****5678, a***@x.com. */
export const maskContactsIn = (text: string): string =>
  [addresses, mobiles, foreign, landlines].reduce(
    (masked, contacts) => masked.replace(contacts, maskContact),
    halfWidth(text),
  );
