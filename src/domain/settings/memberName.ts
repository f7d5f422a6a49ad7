import type { Member } from './settings';

/** The name under which an address stands in the people sheet, else the address itself; blank stays blank. */
export const memberName = (people: readonly Member[], email: string): string =>
  people.find((member) => email !== '' && member.email.toLowerCase() === email.toLowerCase())?.name ?? email;
