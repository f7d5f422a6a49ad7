/** An e-mail address as two of them are compared: neither case nor blanks around it tell people apart. */
export const foldedAddress = (email: string): string => email.trim().toLowerCase();

/** Whether two e-mail addresses are one person's; a blank one is nobody's. */
export const isSameAddress = (one: string, other: string): boolean =>
  foldedAddress(one) !== '' && foldedAddress(one) === foldedAddress(other);
