import type { MoveOf } from '../app/monthReport';
import { optionLabel } from '../domain/record/lists';
import { wordsOf } from '../words/words';

const languages = ['zh', 'en'] as const;

/** Whether a note of the log begins with a move to that status, in either language. */
const leadsTo = (note: string, status: 'closed' | 'verifying' | 'waiting'): boolean =>
  languages.some((language) => {
    const to = note.split(/\s→\s/)[1] ?? '';
    const label = optionLabel('status', status, language);
    return to === label || to.startsWith(`${label}；`) || to.startsWith(`${label}; `);
  });

/** What a log line tells of a ticket's way. */
export const reportMoves: MoveOf = ({ step, note }) => {
  const is = (key: 'moved' | 'reopened'): boolean => languages.some((language) => wordsOf(language).flow[key] === step);
  if (is('reopened')) return 'reopened';
  if (languages.some((language) => wordsOf(language).working.actions.taskDone === step)) return 'task';
  if (!is('moved')) return undefined;
  if (leadsTo(note, 'waiting')) return 'waiting';
  if (leadsTo(note, 'verifying')) return 'resolved';
  return leadsTo(note, 'closed') ? 'closed' : undefined;
};
