import { withoutForbiddenStatus } from '../../domain/flow/forbiddenStatus';
import { permissionsOf } from '../../domain/flow/permissions';
import { withChange } from '../../domain/record/change';
import { isFieldKey, type Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { TaskRow } from '../../domain/tasks/task';
import { recallCounters } from '../counters';
import { repeatsContact } from '../customers/repeatedContacts';
import type { Commit, Desk } from '../desk';
import { type Remembered, sweepSoon } from '../memory';
import { Refused } from '../refused';
import { type SeenTicket, seeTicket } from '../viewing/ticketView';
import { actingOn, type WordsOfActions } from './acting';
import { afterDeed, isDone } from './afterDeed';
import { type Acting, type Deed, entryOf, type Letter } from './deed';
import { logOfDeed } from './logOfDeed';
import { letterOwed } from './owedLetters';
import { type Action, perform } from './perform';

/** An action as sent: the same token is the same action. */
export interface Order {
  readonly number: string;
  readonly row: number;
  readonly token: string;
  readonly action: Action;
}

export interface Acted {
  /** The ticket as it stands now. */
  readonly seen: SeenTicket;
  /** To be mailed and forgotten before others may have the desk again. */
  readonly letter?: Letter;
}

/** What the action starts from, with all that the desk has. */
const orderedBy = (desk: Desk, remembered: Remembered, seen: SeenTicket, words: WordsOfActions): Acting =>
  actingOn(
    seen,
    {
      actor: seen.actor,
      now: desk.now,
      keeper: remembered.keeper ?? '',
      load: remembered.load,
      articles: () => desk.library(seen.opened).articles,
      articleSerial: remembered.articleSerial,
      find: (other) => desk.openTicket(remembered, other).found,
    },
    words,
  );

function commitOf({ row, number }: SeenTicket, deed: Deed, acting: Acting): Commit {
  const others = deed.others ?? [];
  const own = Object.keys(deed.change).length === 0 ? [] : [{ row, number, change: deed.change }];
  const elsewhere = others.map(({ row: other, log }) => entryOf({ ...acting, number: other.number }, log));
  return {
    changes: [...own, ...others.map((other) => other.row).filter(({ change }) => Object.keys(change).length > 0)],
    log: [...logOfDeed(deed, acting), ...elsewhere],
    ...(deed.newTasks === undefined ? {} : { newTasks: deed.newTasks }),
    ...(deed.taskChanges === undefined ? {} : { taskChanges: deed.taskChanges }),
    ...(deed.newArticles === undefined ? {} : { newArticles: deed.newArticles }),
    ...(deed.articleChanges === undefined ? {} : { articleChanges: deed.articleChanges }),
  };
}

/** The ticket with what the action wrote, which spares reading it again. */
function seenAfter(seen: SeenTicket, deed: Deed, acting: Acting): SeenTicket {
  const changes = new Map(deed.taskChanges?.map((change) => [change.taskNo, change.change]));
  const changed = seen.tasks.map((row) => ({ ...row, task: { ...row.task, ...changes.get(row.task.taskNo) } }));
  const added = (deed.newTasks ?? []).map((task): TaskRow => ({ row: 0, task }));
  return {
    ...seen,
    ticket: withChange(seen.ticket, deed.change),
    log: [...seen.log, ...logOfDeed(deed, acting)],
    tasks: [...changed, ...added],
  };
}

/** Whether what was entered may repeat the ticket's contact, which the next sweep masks (D12). */
const owesMasking = ({ contact }: Ticket, { change }: Deed): boolean =>
  contact !== undefined &&
  repeatsContact(withChange({ contact }, change), new Set(Object.keys(change).filter(isFieldKey)));

const acted = (seen: SeenTicket, letter: Letter | undefined): Acted => ({ seen, ...(letter && { letter }) });

/**
 * Does what a person orders for a ticket (D4–D7, D9): decides, remembers the token, writes all of it in one call. Sent
 * again with the same token it does nothing twice, and finishes what died halfway. Whoever mails the letter does so
 * while the desk is still held, and forgets it.
 * @throws Refused when the ticket is not there, people moved its row this moment ("busy"), or the action is not allowed
 *   or lacks something; nothing is written
 */
export function actOnTicket(desk: Desk, order: Order, words: (settings: Settings) => WordsOfActions): Acted {
  return desk.exclusively(() => {
    const remembered = recallCounters(desk);
    const { number, row, token, action } = order;
    const found = seeTicket(desk, remembered, number, row);
    const seen = { ...found, ticket: withoutForbiddenStatus(found.ticket, found.opened.zone) };
    if (isDone(remembered, token, number, seen.log)) return acted(seen, letterOwed(remembered, token));
    if (!seen.isInPlace) throw new Refused('busy');
    const acting = orderedBy(desk, remembered, seen, words(seen.opened.settings));
    const deed = perform(action, acting, permissionsOf(seen.actor, seen.ticket, desk.now));
    const after = afterDeed(remembered, token, deed, acting, seen.log.length);
    desk.remember(remembered, owesMasking(seen.ticket, deed) ? sweepSoon(after) : after);
    desk.commit(seen.opened, commitOf(seen, deed, acting));
    return acted(seenAfter(seen, deed, acting), deed.letter);
  });
}
