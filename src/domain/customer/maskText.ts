import { maskContact } from './contact';

const addresses = /[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}/gi;
/** Not inside a longer number, so that order numbers stay. */
const mobiles = /(?<![\d.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.])/g;

/** A text that leaves the desk, its e-mail addresses and mobile numbers as they are shown (D12): ****5678, a***@x.com. */
export const maskContactsIn = (text: string): string =>
  text.replace(addresses, maskContact).replace(mobiles, maskContact);
