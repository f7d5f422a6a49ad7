import { languages } from '../domain/record/lists';
import { noteParts } from '../domain/tables/noteParts';
import { wordsOf } from './words';

const mark = '\n';
const time = /^\d{4}-\d\d-\d\d \d\d:\d\d$/;

/** How lines of the progress are headed, and what stands before and after the time of a promise that was answered. */
const forms = languages.map((language) => {
  const { progress, promiseKept } = wordsOf(language).working.actions;
  const [before = '', after = ''] = promiseKept(mark).split(mark);
  return { progress, before, after };
});

/** The time of the promise that a line of the log says was answered, as it stands there: the desk tells it last. */
export function promiseIn({ step, note }: { readonly step: string; readonly note: string }): string | undefined {
  const last = [...noteParts(note)].pop() ?? '';
  return forms.flatMap(({ progress, before, after }) => {
    if ((step !== progress && step !== '') || !last.startsWith(before) || !last.endsWith(after)) return [];
    const told = last.slice(before.length, last.length - after.length);
    return time.test(told) ? [told] : [];
  })[0];
}
