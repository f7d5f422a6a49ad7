import { type Choice, chooseOwner, type Load, withAssignment } from '../../domain/dispatch/chooseOwner';
import { withKept } from '../../domain/dispatch/load';
import { isOption, missingText } from '../../domain/intake/acceptTicket';
import { withChange } from '../../domain/record/change';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { unlistedLabels } from '../../domain/record/unlisted';
import { memberNamed } from '../../domain/settings/memberName';
import type { Settings } from '../../domain/settings/settings';

/** An imported ticket after dispatch. */
export interface Dispatched {
  readonly ticket: Ticket;
  /** Absent where nothing was to be chosen: the file names the owner, or the record is closed. */
  readonly choice?: Choice;
  readonly load: Load;
}

/**
 * Gives an imported ticket that is still open its owner and department by the rules (D4). What its file says stays;
 * a closed record of the past stays as it is.
 */
export function dispatchImported(ticket: Ticket, load: Load, settings: Settings, now: Moment): Dispatched {
  if (ticket.status === 'closed') return { ticket, load };
  const { owner } = ticket;
  const choice = owner === undefined ? chooseOwner(ticket, settings, load) : undefined;
  const member = choice === undefined ? memberNamed(settings.people, owner) : choice.member;
  const department = ticket.department ?? member?.department;
  const placed: Ticket = { ...ticket, ...(isOption(department, settings) && { department }) };
  if (choice === undefined) return { ticket: placed, load: owner === undefined ? load : withKept(load, owner) };
  if (member === undefined) return { ticket: placed, choice, load };
  const { name } = member;
  const given: Ticket = { ...placed, owner: name, assignedAt: ticket.assignedAt ?? now };
  const missing =
    placed.missing === undefined ? null : missingText(given, settings, now, unlistedLabels(given, settings));
  return {
    ticket: withChange(given, { missing }),
    choice,
    load: withAssignment(load, name, now),
  };
}
