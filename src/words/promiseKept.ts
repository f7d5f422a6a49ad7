import { languages } from '../domain/record/lists';
import { wordsOf } from './words';

const mark = '\n';

/** The time of the promise that a note of the log says was answered, as it stands there, in either language. */
export function promiseIn(note: string): string | undefined {
  for (const language of languages) {
    const [before = '', after = ''] = wordsOf(language).working.actions.promiseKept(mark).split(mark);
    const from = note.lastIndexOf(before);
    if (from >= 0 && note.endsWith(after)) return note.slice(from + before.length, note.length - after.length);
  }
  return undefined;
}
