import type { DeadlineKind } from '../../domain/clock/deadlineKinds';
import { policyFields } from '../../domain/clock/policy';
import { openDeadlines, slaState } from '../../domain/clock/slaState';
import { warnRuleFor } from '../../domain/clock/warning';
import { type Actor, actorOf, isNamed } from '../../domain/flow/permissions';
import type { FieldKey } from '../../domain/record/fields';
import type { SlaState } from '../../domain/record/lists';
import type { Moment, Ticket } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { Desk, Opened, TicketRow } from '../desk';

/** Which tickets: one's own, or what nobody holds, what is late, whose customer waits for word. */
export type Scope = 'mine' | 'unassigned' | 'overdue' | 'updates';

export interface Queued {
  readonly row: number;
  readonly ticket: Ticket;
  readonly state: SlaState | undefined;
  /** The deadline that comes first. */
  readonly due: { readonly deadline: DeadlineKind | 'update'; readonly dueAt: Moment } | undefined;
  readonly isUpdateDue: boolean;
}

export interface QueueOf {
  readonly opened: Opened;
  readonly actor: Actor;
  readonly items: readonly Queued[];
  readonly counts: Readonly<Record<Scope, number>>;
}

/** What the queue reads of each row when most of them are open; most of it stands together in the sheet as set up. */
const queueFields: readonly FieldKey[] = [
  'number',
  'createdAt',
  'status',
  'owner',
  'collaborators',
  'responseDue',
  'resolveDue',
  'planDue',
  'nextUpdateDue',
  'urgency',
  'customerName',
  'phenomenon',
  'contact',
  'solution',
  'promisedAt',
  'respondedAt',
  'resolvedAt',
  'resolveMet',
  'closedAt',
  'reopenedAt',
];

/** Where policies warn at their own times, what says by which. */
const shownFields = ({ policies }: Settings): readonly FieldKey[] =>
  policies.some(({ warnMinutes }) => warnMinutes !== undefined)
    ? [...new Set([...queueFields, ...policyFields])]
    : queueFields;

const itemsShown = 200;

/** Up to so many open tickets their rows are read whole: in a ledger of closed ones that is a fraction of the columns. */
const rowsReadSingly = 3000;
const scopes: readonly Scope[] = ['mine', 'unassigned', 'overdue', 'updates'];

function queuedAt({ row, ticket }: TicketRow, now: Moment, { settings }: Opened): Queued {
  const [first] = [...openDeadlines(ticket)].sort((a, b) => a.dueAt - b.dueAt);
  const isUpdateDue = ticket.nextUpdateDue !== undefined && ticket.nextUpdateDue <= now;
  return { row, ticket, state: slaState(ticket, now, warnRuleFor(ticket, settings)), due: first, isUpdateDue };
}

const belongs: Readonly<Record<Scope, (item: Queued, actor: Actor) => boolean>> = {
  mine: ({ ticket }, actor) => isNamed(actor, ticket.owner) || isNamed(actor, ticket.collaborators),
  unassigned: ({ ticket }) => ticket.owner === undefined,
  overdue: ({ state }) => state === 'overdue',
  updates: ({ isUpdateDue }) => isUpdateDue,
};

/** Among those whose customers wait for word, the one who waits longest comes first. */
function ordered(items: readonly Queued[], scope: Scope): readonly Queued[] {
  const named = items.map((item): Queued => {
    const dueAt = item.ticket.nextUpdateDue;
    return scope === 'updates' && dueAt !== undefined ? { ...item, due: { deadline: 'update', dueAt } } : item;
  });
  const last = Number.MAX_SAFE_INTEGER;
  return named.sort((a, b) => (a.due?.dueAt ?? last) - (b.due?.dueAt ?? last)).slice(0, itemsShown);
}

/** The rows of open tickets, in two calls: their statuses, then what the queue shows of them. */
function openRows(desk: Desk): { readonly opened: Opened; readonly rows: readonly TicketRow[] } {
  const remembered = desk.recall();
  const opened = desk.open(remembered, ['status']);
  const open = opened.rows.filter(({ ticket }) => ticket.status !== 'closed').map(({ row }) => row);
  if (open.length <= rowsReadSingly) return { opened, rows: desk.ticketsAt(opened, open) };
  const columns = desk.open(remembered, shownFields(opened.settings));
  return { opened: columns, rows: columns.rows };
}

/** The open tickets of a scope, nearest deadline first (at most 200), and how many each scope holds (D3, D6). */
export function queueOf(desk: Desk, scope: Scope): QueueOf {
  const email = desk.user();
  const { opened, rows } = openRows(desk);
  const actor = actorOf(email, opened.settings);
  const open = rows
    .filter(({ ticket }) => ticket.number !== undefined && ticket.status !== 'closed')
    .map((row) => queuedAt(row, desk.now, opened));
  const within = (of: Scope): readonly Queued[] => open.filter((item) => belongs[of](item, actor));
  const counts = { mine: 0, unassigned: 0, overdue: 0, updates: 0 };
  for (const of of scopes) counts[of] = within(of).length;
  return { opened, actor, items: ordered(within(scope), scope), counts };
}
