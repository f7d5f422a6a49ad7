import type { Moment } from '../record/ticket';
import { isCounted, type Load, loadOf, withAssignment } from './chooseOwner';

/** The load once one ticket of a person's is closed, or goes to somebody else. */
export function withoutTicket(load: Load, name: string | undefined): Load {
  if (name === undefined || !isCounted(name)) return load;
  const { open, assignedAt } = loadOf(load, name);
  return open === 0 ? load : { ...load, [name]: { open: open - 1, assignedAt } };
}

/** The load once a ticket is reopened: it was given to its owner long ago. */
export function withReopened(load: Load, name: string | undefined): Load {
  if (name === undefined || !isCounted(name)) return load;
  const { open, assignedAt } = loadOf(load, name);
  return { ...load, [name]: { open: open + 1, assignedAt } };
}

/** The load once a ticket went from one person to another. */
export const withTransfer = (load: Load, from: string | undefined, to: string, now: Moment): Load =>
  withAssignment(withoutTicket(load, from), to, now);
