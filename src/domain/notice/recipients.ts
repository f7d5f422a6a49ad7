import { memberNamed } from '../settings/memberName';
import { isSameAddress } from '../settings/sameAddress';
import type { MailKind, Member } from '../settings/settings';

/** An address that mail can go to; anything else in the people sheet is passed over. */
export const isMail = (text: string): boolean => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/.test(text.trim());

const withMail = (members: readonly Member[]): readonly string[] => [
  ...new Set(members.map((member) => member.email.trim()).filter(isMail)),
];

/** Whose addresses those are, by name; an address that is nobody's any more as it is. */
export const namesOf = (addresses: readonly string[], people: readonly Member[]): readonly string[] =>
  addresses.map((address) => people.find(({ email }) => email.trim() === address)?.name ?? address);

/** Supervisors of the department, else all supervisors, else the administrators. */
export function headsOf(department: string, people: readonly Member[]): readonly string[] {
  const supervisors = people.filter((member) => member.role === 'supervisor');
  const own = withMail(supervisors.filter((member) => member.department === department));
  if (own.length > 0) return own;
  const any = withMail(supervisors);
  return any.length > 0 ? any : withMail(people.filter((member) => member.role === 'administrator'));
}

/** Members who can be mailed, by mailbox: most often one each. */
export function mailboxes(people: readonly Member[]): readonly (readonly [Member, ...Member[]])[] {
  const found = new Map<string, [Member, ...Member[]]>();
  for (const member of people.filter(({ email }) => isMail(email))) {
    const address = member.email.trim().toLowerCase();
    const sharing = found.get(address);
    if (sharing === undefined) found.set(address, [member]);
    else sharing.push(member);
  }
  return [...found.values()];
}

export const isManager = ({ role }: Member): boolean => role === 'supervisor' || role === 'administrator';

/** Members who can be mailed, each address once, those of managers first: little quota reaches them before others (D15). */
export const reachable = (people: readonly Member[]): readonly Member[] =>
  [...mailboxes(people)].sort((a, b) => Number(b.some(isManager)) - Number(a.some(isManager))).map(([first]) => first);

/** Whether a person gets a kind of mail: as the people sheet says, else by role (D15). */
export const gets = (member: Member, kind: MailKind, byRole: boolean): boolean => member.wants?.[kind] ?? byRole;

/** Who gets the month report: supervisors and administrators but for those who declined, then who asked for it (D15). */
export const reportReaders = (people: readonly Member[]): readonly string[] =>
  reachable(people.filter((member) => gets(member, 'monthly', isManager(member)))).map(({ email }) => email.trim());

const departmentOf = (name: string, people: readonly Member[]): string | undefined =>
  memberNamed(people, name)?.department;

/** Those who did not say in the people sheet that they want no notices. */
const listening = (people: readonly Member[]): readonly Member[] =>
  people.filter((member) => member.wants?.notices !== false);

/**
 * Owner and department head (D3); a head who is the owner is not addressed twice. Whoever wants no notices gets none:
 * the head hears in place of an owner, another head in place of a head.
 */
export function breachRecipients(
  owner: string,
  department: string,
  team: readonly Member[],
): { readonly to: readonly string[]; readonly cc: readonly string[] } {
  const people = listening(team);
  const member = memberNamed(
    people.filter(({ email }) => isMail(email)),
    owner,
  );
  const heads = headsOf(department === '' ? (departmentOf(owner, team) ?? '') : department, people);
  if (member === undefined) return { to: heads, cc: [] };
  return { to: [member.email.trim()], cc: heads.filter((email) => !isSameAddress(email, member.email)) };
}

/** Who is told that something of the desk failed: the administrators. */
export const administrators = (people: readonly Member[]): readonly string[] =>
  withMail(listening(people).filter((member) => member.role === 'administrator'));
