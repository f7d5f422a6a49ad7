import { actorOf } from '../../domain/flow/permissions';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import { isOwnWork } from '../../domain/satisfaction/ownWork';
import { isLow, scoreOf } from '../../domain/satisfaction/score';
import type { EditContext } from '../edit/editContext';
import type { AnswerEdit, LogEntry } from '../memory';
import { shortened } from './shortened';

/** What becomes of a satisfaction or a comment that somebody typed into its cell. */
export interface TypedRating {
  readonly change?: TicketChange;
  /** Why it was put back. */
  readonly refused?: string;
  readonly log?: readonly LogEntry[];
  readonly isLow?: boolean;
  /** It came with a paste, which does not tell whether it is new. */
  readonly isPasted?: boolean;
  /** A score that stood there was cleared. */
  readonly isCleared?: boolean;
  /** What the sweep is to compare with the log. */
  readonly answerEdit?: AnswerEdit;
}

type By = Pick<LogEntry, 'at' | 'operator'>;
type AnswerField = AnswerEdit['fields'][number];

const answerFields: readonly AnswerField[] = ['satisfaction', 'feedback'];

/** An edit of the own work: the score is taken back at once where the edit tells what stood there. */
function byOwner(
  ticket: Ticket,
  name: string,
  fields: readonly AnswerField[],
  { before, words }: EditContext,
): TypedRating {
  const { number = '', satisfaction } = ticket;
  const refused = words.satisfaction.typedByOwner(name);
  if (before !== undefined && fields.includes('satisfaction')) {
    return { change: { satisfaction: before === '' ? null : before }, refused };
  }
  const answerEdit = { number, fields, onlyBlank: false };
  if (!fields.includes('satisfaction') || (satisfaction ?? '') === '') return { answerEdit };
  return { change: { satisfaction: null }, refused, answerEdit };
}

/** The line of a comment that people entered; blank cells of a paste tell nothing. */
function commentLine({ number = '', feedback = '' }: Ticket, by: By, context: EditContext): readonly LogEntry[] {
  const { edited, before, words } = context;
  if (!edited.has('feedback') || (before === undefined && feedback === '')) return [];
  const old = edited.size > 1 ? undefined : shortened(before ?? '');
  const note = words.satisfaction.commentEntered(old, shortened(feedback));
  return [{ ...by, number, step: words.satisfaction.step, note, told: '' }];
}

/** Anybody else's: it stands and is logged, but blank cells of a paste take nothing away. */
function byOthers(
  ticket: Ticket,
  fields: readonly AnswerField[],
  by: By,
  { edited, before, words }: EditContext,
): TypedRating {
  const { number = '', satisfaction = '' } = ticket;
  const { step, typed, pasted } = words.satisfaction;
  const blank = before === undefined ? fields.filter((field) => (ticket[field] ?? '') === '') : [];
  const answerEdit = blank.length === 0 ? {} : { answerEdit: { number, fields: blank, onlyBlank: true } };
  if (!fields.includes('satisfaction') || blank.includes('satisfaction')) return answerEdit;
  const score = scoreOf(satisfaction);
  const isPasted = edited.size > 1;
  const entered = shortened(satisfaction);
  const note = isPasted ? pasted(entered) : typed(shortened(before ?? ''), entered);
  return {
    ...answerEdit,
    log: [{ ...by, number, step, note, told: '' }],
    isLow: score !== undefined && isLow(score),
    isCleared: satisfaction === '' && scoreOf(before) !== undefined,
    ...(isPasted ? { isPasted } : {}),
  };
}

/**
 * Nobody rates himself (D8): a satisfaction that the ticket's owner, or whoever owned or resolved it, types or pastes is put back, where Google tells who
 * does; whatever else is typed there, or into the comment, stands in the log as typed. Where an edit of several cells does
 * not tell what stood in them, the next sweep puts back what the customer said: all that the owner took away, and of
 * others' edits what blank cells did.
 */
export function typedRating(ticket: Ticket, by: By, context: EditContext): TypedRating {
  const { edited, editor, settings } = context;
  const fields = answerFields.filter((field) => edited.has(field));
  if (fields.length === 0) return {};
  const actor = actorOf(editor, settings);
  const lines = (context.logged ?? []).filter((line) => line.number === ticket.number);
  const isOwn = editor !== '' && isOwnWork(actor, ticket, lines, []);
  const typed = isOwn ? byOwner(ticket, actor.name, fields, context) : byOthers(ticket, fields, by, context);
  const log = [...(typed.log ?? []), ...commentLine(ticket, by, context)];
  return log.length === 0 ? typed : { ...typed, log };
}
