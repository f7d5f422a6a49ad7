import { standingOf } from '../../domain/clock/standing';
import { moveFields } from '../../domain/flow/moveFields';
import { refusedMove } from '../../domain/flow/moves';
import { allowedStatuses } from '../../domain/flow/permissions';
import { type Issue, readValue } from '../../domain/intake/readIntake';
import { withChange } from '../../domain/record/change';
import { optionLabel, type Status } from '../../domain/record/lists';
import { fieldOf, type TicketChange } from '../../domain/record/ticket';
import { openTasks, taskNames } from '../../domain/tasks/openTasks';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';

export interface Move {
  readonly to: Status;
  /** Text by field as typed; a blank text blanks the field. */
  readonly values: Readonly<Record<string, string>>;
}

/** What was typed into the fields that the move asks for; others are not taken. */
function readFields({ ticket, status, settings, zone, now }: Acting, { to, values }: Move) {
  const change: Record<string, string | number | null> = {};
  const issues: Issue[] = [];
  const asked = moveFields(withChange(ticket, standingOf(ticket, now, settings).change), status, to);
  for (const key of asked) {
    const text = values[key]?.trim();
    if (text === undefined) continue;
    if (text === '') {
      change[key] = null;
      continue;
    }
    const read = readValue(fieldOf(key), text, values, { settings, zone, now });
    if ('value' in read) change[key] = read.value;
    else issues.push({ field: key, code: read.code, value: text });
  }
  return { change, issues };
}

/**
 * Carries a ticket to another status (D5).
 * @throws Refused "fieldsWrong" or "moveLacks" with the fields, "moveForbidden" when the flow does not lead there,
 *   "tasksOpen" with the tasks that must end before the ticket is closed (D7)
 */
export function moveTicket(acting: Acting, move: Move): Deed {
  const { ticket, status, settings, now, history, actor } = acting;
  const label = optionLabel('status', move.to, settings.language);
  const { change, issues } = readFields(acting, move);
  if (issues.length > 0) throw new Refused('fieldsWrong', issues);
  // What passed since the last sweep counts as missed, too: then an overdue reason is demanded.
  const filled = withChange(ticket, change);
  const judged = withChange(filled, standingOf(filled, now, settings).change);
  const left = openTasks(acting.tasks);
  const refused = refusedMove(judged, status, move.to, left);
  if (refused !== null && refused.missing.length > 0) {
    throw new Refused(
      'moveLacks',
      refused.missing.map((field) => ({ field, code: 'required' })),
      label,
    );
  }
  if (refused?.tasks !== undefined) throw new Refused('tasksOpen', [], taskNames(refused.tasks, settings.language));
  if (refused !== null) throw new Refused('moveForbidden', [], label);
  if (!allowedStatuses(actor, ticket, status).includes(move.to)) {
    throw new Refused('ownerDecides', [], ticket.owner);
  }
  const moved: TicketChange = { ...change, status: move.to };
  const reopened = status === 'closed' ? filled : undefined;
  const line = history.moved(status, move.to, reopened, acting.zone);
  const told = move.to === 'verifying' && left.length > 0 ? [line.note, history.tasksLeft(left)] : [line.note];
  return {
    change: revisedWith(acting, moved, ['status']),
    log: [{ ...line, note: told.join(history.separator) }],
  };
}
