import type { MoveOf } from '../app/monthReport';
import { optionLabel } from '../domain/record/lists';
import type { SatisfactionWords } from '../words/satisfaction/words';
import { wordsOf } from '../words/words';

const languages = ['zh', 'en'] as const;

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

const isRating = (step: string, note: string, words: Pick<SatisfactionWords, 'step' | 'readLine'>): boolean =>
  step === words.step && words.readLine(note) !== undefined;

/** What a log line tells of a ticket's way. */
export const reportMoves: MoveOf = ({ step, note }) => {
  const is = (key: 'moved' | 'reopened'): boolean => languages.some((language) => wordsOf(language).flow[key] === step);
  if (is('reopened')) return 'reopened';
  if (languages.some((language) => wordsOf(language).working.actions.taskDone === step)) return 'task';
  if (languages.some((language) => isRating(step, note, wordsOf(language).working.actions.satisfaction)))
    return 'rated';
  if (!is('moved')) return undefined;
  if (leadsTo(note, 'waiting')) return 'waiting';
  if (leadsTo(note, 'verifying')) return 'resolved';
  if (leadsTo(note, 'closed')) return 'closed';
  return leavesVerifying(note) ? 'sentBack' : undefined;
};
