import { withChange } from '../../domain/record/change';
import type { TaskRow } from '../../domain/tasks/task';
import type { Acting, Letter } from '../actions/deed';
import { withdrawTask } from '../actions/withdrawTask';
import { joined, nothing, type TypedTaskDeed } from './typedTaskDeed';

/**
 * What it brings about that people set ended tasks back in their sheet (D7): what they had brought leaves the ticket,
 * and the owner and whom each asks are told.
 */
export function reopeningDeed(acting: Acting, back: readonly TaskRow[]): TypedTaskDeed {
  let deed: TypedTaskDeed = nothing;
  for (const found of back) {
    const { taskNo, person, department } = found.task;
    const now = { ...acting, ticket: withChange(acting.ticket, deed.change) };
    const { note, taskChanges = [], ...withdrawn } = withdrawTask(now, found);
    const { owner = '', department: ownersDepartment = '' } = acting.ticket;
    const asked: Letter = { kind: 'taskReopened', person, department, note };
    const letters: readonly Letter[] =
      owner === '' || owner === person ? [asked] : [asked, { ...asked, person: owner, department: ownersDepartment }];
    deed = joined(deed, { ...withdrawn, taskChanges, letters: letters.map((letter) => ({ taskNo, letter })) });
  }
  return deed;
}
