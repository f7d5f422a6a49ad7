import { isNamed } from '../../domain/flow/permissions';
import type { TicketChange } from '../../domain/record/ticket';
import type { LogLine } from '../history';
import { type Acting, type Deed, revisedWith } from './deed';

/** Takes a ticket up (D4, D5): it becomes the actor's, and what was 待处理 is 处理中. */
export function takeTicket(acting: Acting): Deed {
  const { ticket, status, actor, history, zone } = acting;
  const isOwn = isNamed(actor, ticket.owner) || actor.name === '';
  const isBegun = status !== 'open';
  const change: TicketChange = {
    ...(isOwn ? {} : { owner: actor.name }),
    ...(isBegun ? {} : { status: 'inProgress' }),
  };
  const log: LogLine[] = [
    ...(isBegun ? [] : [history.moved('open', 'inProgress', undefined, zone)]),
    ...(isOwn ? [] : [history.transferred(ticket.owner ?? '', actor.name)]),
  ];
  const edited = [...(isOwn ? [] : (['owner'] as const)), ...(isBegun ? [] : (['status'] as const))];
  return { change: revisedWith(acting, change, edited), log };
}
