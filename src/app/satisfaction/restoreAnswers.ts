import type { FieldKey } from '../../domain/record/fields';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import type { SatisfactionWords } from '../../words/satisfaction/words';
import type { Desk, RowChange } from '../desk';
import type { AnswerEdit, LogEntry, Remembered } from '../memory';
import { shortened } from './shortened';

/** Edits that wait for the next sweep; of a larger paste the last ones are looked at. */
const kept = 100;

/** Memory with an edit of a customer's answer. */
export const withAnswerEdit = (remembered: Remembered, edit: AnswerEdit): Remembered => ({
  ...remembered,
  answerEdits: [...(remembered.answerEdits ?? []), edit].slice(-kept),
});

type Standing = Readonly<Partial<Record<'satisfaction' | 'feedback', string>>>;

/** What stood in a ticket's cells, as its log tells: the last answer, with the score as colleagues corrected it. */
export function standingAnswer(log: readonly LogEntry[], words: SatisfactionWords): Standing {
  let standing: Standing = {};
  for (const { step, note } of log) {
    const said = step === words.step || step === words.callback ? words.readLine(note) : undefined;
    if (said === undefined) continue;
    const { label: satisfaction, comment: feedback = standing.feedback } = said;
    standing = { satisfaction, ...(feedback === undefined ? {} : { feedback }) };
  }
  return standing;
}

/** The cells that hold something else than what stood there. */
function putBack(ticket: Ticket, standing: Standing, edits: readonly AnswerEdit[]): TicketChange {
  const change: { satisfaction?: string | null; feedback?: string | null } = {};
  for (const { fields, onlyBlank } of edits) {
    for (const field of fields) {
      const { [field]: said } = standing;
      const { [field]: held = '' } = ticket;
      // A log line of an earlier version holds the beginning of the comment alone.
      const isSame = said === undefined || held === said || shortened(held) === shortened(said);
      if (!isSame && (held === '' || !onlyBlank)) change[field] = said === '' ? null : said;
    }
  }
  return change;
}

const fields: readonly FieldKey[] = ['number', 'satisfaction', 'feedback'];

/** Compares the edited answers with the log and writes what is put back, in one call. */
function restore(desk: Desk, edits: readonly AnswerEdit[], wordsOf: (settings: Settings) => SatisfactionWords): void {
  const opened = desk.open(desk.recall(), fields);
  const words = wordsOf(opened.settings);
  const logs = desk.logOf(opened, new Set(edits.map(({ number }) => number)));
  const changes: RowChange[] = [];
  const log: LogEntry[] = [];
  for (const { row, ticket } of opened.rows) {
    const { number = '' } = ticket;
    const own = edits.filter((edit) => edit.number === number);
    if (own.length === 0) continue;
    const standing = standingAnswer(logs.get(number) ?? [], words);
    const change = putBack(ticket, standing, own);
    if (Object.keys(change).length === 0) continue;
    changes.push({ row, number, change });
    const note = words.restored(standing.satisfaction ?? '', shortened(standing.feedback ?? ''));
    log.push({ at: desk.now, number, step: words.step, operator: '', note, told: '' });
  }
  if (changes.length > 0) desk.commit(opened, { changes, log });
}

/**
 * Puts back what customers said where an edit took it away that did not tell what the cell held: a paste of the ticket's
 * owner, or blank cells of anybody's paste (D8). A kill after it is written repeats nothing: the cells hold what stood there.
 */
export function restoreAnswers(desk: Desk, wordsOf: (settings: Settings) => SatisfactionWords): void {
  if ((desk.known().answerEdits ?? []).length === 0) return;
  desk.exclusively(() => {
    const remembered = desk.recall();
    const edits = remembered.answerEdits ?? [];
    restore(desk, edits, wordsOf);
    const now = desk.recall();
    desk.remember(now, { ...now, answerEdits: [] });
  });
  desk.release();
}
