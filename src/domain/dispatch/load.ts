import type { Moment } from '../record/ticket';
import { type Load, loadOf, withAssignment } from './chooseOwner';

/** The load once one ticket of a person's is closed, or goes to somebody else. */
export function withoutTicket(load: Load, name: string | undefined): Load {
  if (name === undefined) return load;
  const { open, assignedAt } = loadOf(load, name);
  return open === 0 ? load : { ...load, [name]: { open: open - 1, assignedAt } };
}

/** The load with one more ticket that its owner was given long ago: it was reopened, or a file brought it. */
export const withKept = (load: Load, name: string | undefined): Load =>
  name === undefined ? load : withAssignment(load, name, loadOf(load, name).assignedAt);

/** The load once a ticket went from one person to another. */
export const withTransfer = (load: Load, from: string | undefined, to: string, now: Moment): Load =>
  withAssignment(withoutTicket(load, from), to, now);
