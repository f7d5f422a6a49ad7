import { isSameAddress } from './sameAddress';
import type { Member } from './settings';

/** Who is meant by a name, or else by an address, as people type either into a cell. */
export function memberNamed(people: readonly Member[], text: string | undefined): Member | undefined {
  const wanted = (text ?? '').trim();
  if (wanted === '') return undefined;
  return people.find(({ name }) => name === wanted) ?? people.find(({ email }) => isSameAddress(email, wanted));
}

/** The names that stand in a cell for people, such as 协办人. */
export const namesIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[,，、;；\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The name under which an address stands in the people sheet, else the address itself; blank stays blank. */
export const memberName = (people: readonly Member[], email: string): string =>
  people.find((member) => isSameAddress(member.email, email))?.name ?? email;
