import type { LoggedLine } from '../../domain/intake/loggedDeadline';
import type { Moment, Ticket } from '../../domain/record/ticket';
import { minuteMillis } from '../../domain/time/local';
import type { EditContext } from './editContext';

/** Whose tickets were that a block was put over: by ticket number, as lines of the log have the name, and since when. */
export type OwnersTold = ReadonlyMap<string, { readonly name: string; readonly since: Moment }>;

/** Whom the log tells last of each ticket as its owner (D4). */
export function ownersTold(
  lines: readonly LoggedLine[],
  { settings, words }: Pick<EditContext, 'settings' | 'words'>,
): OwnersTold {
  const people = settings.people.map(({ name }) => name);
  const told = new Map<string, { readonly name: string; readonly since: Moment }>();
  for (const line of lines) {
    const name = words.history.ownerIn(line, people);
    if (name !== undefined && line.at >= (told.get(line.number)?.since ?? line.at)) {
      told.set(line.number, { name, since: line.at });
    }
  }
  return told;
}

/**
 * Whose a ticket was before an edit of its owner, blank for nobody's: told by the event of one cell that was typed into,
 * else by the log, where its line is as old as the ticket's assignment.
 * @returns undefined where nothing tells
 */
export function ownerBefore(
  { number = '', assignedAt, importKey }: Ticket,
  { before, isPasted, edited, owners }: Pick<EditContext, 'before' | 'isPasted' | 'edited' | 'owners'>,
): string | undefined {
  if (before !== undefined || isPasted !== true) return before ?? '';
  if (assignedAt === undefined && importKey === undefined) return '';
  const told = owners?.get(number);
  if (told === undefined) return undefined;
  const isLast = edited.has('assignedAt') || Math.abs(told.since - (assignedAt ?? 0)) < minuteMillis;
  return isLast ? told.name : undefined;
}
