import { broughtAlong, systemBlanks, typedAnew } from '../../domain/intake/typedAnew';
import { withChange } from '../../domain/record/change';
import { unreadableLabel } from '../../domain/record/doubtLabels';
import { fields } from '../../domain/record/fields';
import { fieldOf } from '../../domain/record/ticket';
import { memberName } from '../../domain/settings/memberName';
import type { TicketRow } from '../desk';
import type { Remembered } from '../memory';
import { withNotices } from '../notices/notice';
import { noticesOfEdit } from '../notices/notices';
import { acceptRows } from './acceptRows';
import type { EditChange, EditContext } from './editContext';
import type { EditOutcome } from './reviseRows';
import { asUnderstood, spelledStatus, stillNeeded } from './typedCells';

/** Turns new and copied rows into tickets. */
export function takeInRows(
  fresh: readonly TicketRow[],
  copies: ReadonlySet<TicketRow>,
  remembered: Remembered,
  context: EditContext,
): EditOutcome {
  const { now, settings, zone, editor, words, externalNos } = context;
  const rows = fresh.map((source) => {
    // A row that was no ticket yet was typed just now, cell by cell.
    const filled = fields.map(({ key }) => key).filter((key) => source.texts?.[key] ?? source.ticket[key]);
    const edited = new Set([...context.edited, ...filled]);
    const { row, ticket, understood, unclear } = asUnderstood(source, { ...context, edited });
    const isCopy = copies.has(source);
    const brought = broughtAlong(source.ticket);
    const typed = isCopy ? typedAnew(ticket) : withChange(ticket, { ...brought, number: null });
    const blanks = isCopy ? systemBlanks(source.ticket) : brought;
    const spelled = spelledStatus({ ...source, ticket: typed });
    const { texts = {}, statusText } = source;
    return { row, ticket: typed, texts, statusText, before: ticket, understood, unclear, blanks, spelled };
  });
  const receiver = memberName(settings.people, editor);
  const taken = acceptRows(rows, remembered, { now, settings, zone, receiver, words, externalNos });
  let after: Remembered = { ...taken.remembered, journal: [...remembered.journal, ...taken.log] };
  const accepted = new Map(taken.changes.map(({ row, change }) => [row, change]));
  const changes = rows.map(({ row, ticket, before, understood, unclear, blanks, spelled }): EditChange => {
    const own = accepted.get(row) ?? {};
    // What stood for the time of report is told beside its cell instead.
    const open = unclear.filter((label) => label !== unreadableLabel(fieldOf('createdAt'), settings.language));
    const change = { ...blanks, ...understood, ...spelled, ...own, ...stillNeeded(own.missing, before, open, context) };
    const made = withChange(ticket, change);
    after = withNotices(after, noticesOfEdit({}, made, made.slaState, { since: remembered.sweep.sweptUntil, now }));
    return { row, change };
  });
  return { changes, after, refusals: taken.refusals };
}
