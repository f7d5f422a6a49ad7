import type { Acting } from './deed';

/** The supervisor of the ticket's department, else any; blank when the people sheet has none. */
export function supervisorOf({ ticket, settings }: Pick<Acting, 'ticket' | 'settings'>): {
  readonly name: string;
  readonly department: string;
} {
  const supervisors = settings.people.filter((member) => member.role === 'supervisor');
  const head = supervisors.find((member) => member.department === ticket.department) ?? supervisors[0];
  return { name: head?.name ?? '', department: head?.department ?? ticket.department ?? '' };
}
