import { actorOf } from '../../domain/flow/permissions';
import type { Desk } from '../desk';
import type { Remembered } from '../memory';
import { Refused } from '../refused';
import { type SeenTicket, seeTicket } from '../viewing/ticketView';

/** A ticket wherever it is kept; an archived one can be read and nothing else. */
export interface FoundTicket extends SeenTicket {
  readonly isArchived: boolean;
}

/**
 * Finds a ticket in the live sheet, else in the archives (D11).
 * @param row where it stood when last seen, zero-based
 * @throws Refused "ticketMissing"
 */
export function seeAnywhere(desk: Desk, remembered: Remembered, number: string, row: number | undefined): FoundTicket {
  try {
    return { ...seeTicket(desk, remembered, number, row), isArchived: false };
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'ticketMissing') throw error;
    const opened = desk.open(remembered, []);
    const [found] = desk.archives.find(opened, [number]);
    if (found === undefined) throw error;
    return {
      ...found,
      opened,
      number,
      row: 1,
      others: [],
      isInPlace: true,
      tasks: found.tasks.map((task) => ({ row: 0, task })),
      actor: actorOf(desk.user(), opened.settings),
      isArchived: true,
    };
  }
}
