import type { Language } from '../record/lists';
import { fieldOf, type Ticket } from '../record/ticket';
import { memberNamed, namesIn } from './memberName';
import { isSameAddress } from './sameAddress';
import type { Member } from './settings';

const marks: Readonly<Record<Language, (label: string) => string>> = {
  zh: (label) => `${label}(“人员”表里没有)`,
  en: (label) => `${label} (not in the People sheet)`,
};

/**
 * Labels, for 待补充, of the columns that name somebody whom the people sheet lacks, by name or address (D4). A team
 * without people yet is not asked who they are.
 */
export function strangerLabels(ticket: Ticket, people: readonly Member[], language: Language): readonly string[] {
  if (people.length === 0) return [];
  const isStranger = (name: string): boolean => memberNamed(people, name) === undefined;
  const owners = ticket.owner === undefined ? [] : [ticket.owner];
  return [
    ...(owners.some(isStranger) ? [marks[language](fieldOf('owner')[language])] : []),
    ...(namesIn(ticket.collaborators).some(isStranger) ? [marks[language](fieldOf('collaborators')[language])] : []),
  ];
}

/**
 * Whether tickets name owners whom the people sheet lacks, while nobody stands in it but whoever looks: as where it was
 * deleted, and nobody else may use the desk (D12).
 * @param me the e-mail of whoever looks
 */
export function isDeserted(tickets: readonly Ticket[], people: readonly Member[], me: string): boolean {
  const isAlone = people.length > 0 && people.every(({ email }) => isSameAddress(email, me));
  return isAlone && tickets.some(({ owner }) => owner !== undefined && memberNamed(people, owner) === undefined);
}
