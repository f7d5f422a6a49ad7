import type { LogEntry } from '../app/memory';
import type { MoveOf } from '../app/report/stories';
import { languages, optionLabel } from '../domain/record/lists';
import { fieldOf } from '../domain/record/ticket';
import type { Answer, TicketEvent } from '../domain/report/history';
import { ownLine } from '../words/ownLine';
import { readComment } from '../words/satisfaction/readLine';
import { wordsOf } from '../words/words';

/** Whether a note of the log begins with a move to that status, in either language. */
const leadsTo = (note: string, status: 'closed' | 'verifying' | 'waiting'): boolean =>
  languages.some((language) => {
    const to = note.split(/\s→\s/)[1] ?? '';
    const label = optionLabel('status', status, language);
    return to === label || to.startsWith(`${label}；`) || to.startsWith(`${label}; `);
  });

/** Whether a note of the log begins with a move from 待验证, in either language. */
const leavesVerifying = (note: string): boolean =>
  languages.some((language) => note.split(/\s→\s/)[0] === optionLabel('status', 'verifying', language));

/** What a line about satisfaction, or of a call-back, tells that the customer said. */
const answerIn = (step: string, note: string): Answer | undefined =>
  languages.flatMap((language) => {
    const words = wordsOf(language).working.actions.satisfaction;
    return (step === words.step || step === words.callback ? words.readLine(note) : undefined) ?? [];
  })[0];

/** What a line tells that people entered as the customer's comment. */
const commentIn = (step: string, note: string): TicketEvent['comment'] =>
  languages.some((language) => wordsOf(language).working.actions.satisfaction.step === step)
    ? readComment(note)
    : undefined;

/** What a log line tells of a ticket's way. */
function moveOf({ step, note }: LogEntry): TicketEvent['move'] {
  const is = (key: 'moved' | 'reopened'): boolean => languages.some((language) => wordsOf(language).flow[key] === step);
  if (is('reopened')) return 'reopened';
  if (languages.some((language) => wordsOf(language).working.actions.taskDone === step)) return 'task';
  if (!is('moved')) return undefined;
  if (leadsTo(note, 'waiting')) return 'waiting';
  if (leadsTo(note, 'verifying')) return 'resolved';
  if (leadsTo(note, 'closed')) return 'closed';
  return leavesVerifying(note) ? 'sentBack' : undefined;
}

/** What a line tells that a field of the ticket held, in either language. */
const heldIn = (key: 'overdueReason' | 'result'): RegExp => {
  const { zh, en } = fieldOf(key);
  return new RegExp(`[；;] ?(?:${zh}|${en}): ([^；;]*)`);
};
const lateBecause = heldIn('overdueReason');
const closedWith = heldIn('result');

/** What a log line tells of a ticket's way, of its customer's answer, and of the record that a reopening took off. */
export const reportMoves: MoveOf = (entry) => {
  const move = moveOf(entry);
  const told = move === 'reopened' ? entry.note : '';
  return {
    move,
    own: ownLine(entry),
    overdueReason: lateBecause.exec(told)?.[1],
    result: closedWith.exec(told)?.[1],
    answer: answerIn(entry.step, entry.note),
    comment: commentIn(entry.step, entry.note),
  };
};
