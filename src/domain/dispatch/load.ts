import type { Moment } from '../record/ticket';
import { type Load, withAssignment } from './chooseOwner';

/** The load once one ticket of a person's is closed, or goes to somebody else. */
export function withoutTicket(load: Load, name: string | undefined): Load {
  const known = name === undefined ? undefined : load[name];
  if (name === undefined || known === undefined) return load;
  return { ...load, [name]: { ...known, open: Math.max(0, known.open - 1) } };
}

/** The load once a ticket is reopened: it was given to its owner long ago. */
export function withReopened(load: Load, name: string | undefined): Load {
  if (name === undefined) return load;
  const known = load[name] ?? { open: 0, assignedAt: 0 };
  return { ...load, [name]: { ...known, open: known.open + 1 } };
}

/** The load once a ticket went from one person to another. */
export const withTransfer = (load: Load, from: string | undefined, to: string, now: Moment): Load =>
  withAssignment(withoutTicket(load, from), to, now);
