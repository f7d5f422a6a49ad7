import type { FieldKey } from '../../../src/domain/record/fields';
import { optionKey } from '../../../src/domain/record/lists';
import type { Scene, ShownTicket } from './scene';

type Status = 'open' | 'inProgress' | 'waiting' | 'verifying' | 'closed';

/** The moves of D5, node by node; whatever is not here is put back. */
const mayFollow: Readonly<Record<Status, readonly Status[]>> = {
  open: ['inProgress'],
  inProgress: ['verifying', 'waiting'],
  waiting: ['inProgress'],
  verifying: ['closed', 'inProgress'],
  closed: ['inProgress'],
};

/** Where a ticket came by allowed moves, and how often it had been reopened then. */
interface Stand {
  readonly status: Status;
  readonly reopened: string;
}

export interface Flow {
  /** Where each ticket stands, by number, as far as it got there by moves that D5 allows. */
  readonly stands: Map<string, Stand>;
  /**
   * Moves against the flow of rows that people marked as imported, at any time: those need no stamps (D16), so that only
   * the trigger of the edit could tell of it, and what they missed meanwhile nothing tells once the mark is gone.
   */
  readonly imported: Set<string>;
  /** Numbers of rows that ever bore that mark. */
  readonly marked: Set<string>;
  /** Tickets set back to the first status while people had done away with the column of the first response, which tells of it. */
  readonly unstamped: Set<string>;
}

const statusOf = ({ texts }: ShownTicket): Status | undefined => optionKey('status', texts.get('status') ?? '');

const standOf = (ticket: ShownTicket): Stand | undefined => {
  const status = statusOf(ticket);
  return status === undefined ? undefined : { status, reopened: ticket.texts.get('reopenCount') ?? '' };
};

/** What the row lacks for the move, or does not show although the move brings it. */
function lacking({ texts }: ShownTicket, from: Stand, to: Status): readonly FieldKey[] {
  const isBlank = (key: FieldKey): boolean => (texts.get(key) ?? '') === '';
  if (to === 'verifying') return isBlank('solution') ? ['solution'] : [];
  if (to === 'closed') {
    const isUnsettled = isBlank('confirmedAt') && isBlank('unresolvedReason');
    return [...(isBlank('result') ? ['result' as const] : []), ...(isUnsettled ? ['confirmedAt' as const] : [])];
  }
  return from.status === 'closed' && Number(texts.get('reopenCount')) <= Number(from.reopened) ? ['reopenCount'] : [];
}

/** Why the ticket may not have come where it is from where it was; undefined where it may. */
function forbidden(ticket: ShownTicket, from: Stand): string | undefined {
  const to = statusOf(ticket);
  if (to === from.status) return undefined;
  if (to === undefined) return `“${ticket.texts.get('status')}” is no status; it was ${from.status}`;
  if (!mayFollow[from.status].includes(to)) return `from ${from.status} to ${to}`;
  const lacks = lacking(ticket, from, to);
  return lacks.length === 0 ? undefined : `from ${from.status} to ${to} without ${lacks.join()}`;
}

export const flowOf = (scene: Scene): Flow => {
  const flow: Flow = { stands: new Map(), imported: new Set(), marked: new Set(), unstamped: new Set() };
  followFlow(flow, scene);
  return flow;
};

const isMarkedImported = ({ texts }: ShownTicket): boolean => (texts.get('importKey') ?? '') !== '';

const isSetBackUnseen = ({ texts }: ShownTicket, from: Stand | undefined): boolean =>
  from?.status === 'inProgress' && !texts.has('respondedAt');

/** Lets the tickets go on that moved as D5 allows. @returns moves that it forbids, about to be put back */
export function followFlow({ stands, imported, marked, unstamped }: Flow, { tickets }: Scene): readonly string[] {
  return [...tickets].flatMap(([number, ticket]) => {
    const from = stands.get(number);
    const why = from === undefined ? undefined : forbidden(ticket, from);
    if (isMarkedImported(ticket)) marked.add(number);
    const isToOpen = why !== undefined && statusOf(ticket) === 'open';
    if (isToOpen && isSetBackUnseen(ticket, from)) unstamped.add(number);
    if (isToOpen && unstamped.has(number)) return [];
    if (why !== undefined && marked.has(number)) imported.add(`${number} ${why}`);
    else if (why !== undefined) return [`${number}: went ${why} against the flow`];
    const stand = standOf(ticket);
    if (stand !== undefined) stands.set(number, stand);
    return [];
  });
}
