import { halfWidth } from '../customer/halfWidth';

/** Before the at sign no more than addresses have there, lest a long text is gone through from each of its characters. */
const email = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/g;
const phone = /(?<![\d.])(?:\+?\d{1,3}[ -]?)?\d{3,4}[ -]?\d{4}(?:[ -]?\d{4})?(?![\d.])/g;
/** A day and serial, as ticket numbers have them, and dates are no phone numbers. */
const dated = /^(?:19|20)\d{2}(?:-?(?:0\d|1[0-2]))/;

/** A note without addresses and phone numbers in it, for people who may hold no more than the last four digits. */
export const withoutContacts = (note: string): string =>
  halfWidth(note)
    .replace(email, '***')
    .replace(phone, (digits) => (dated.test(digits) ? digits : '***'));
