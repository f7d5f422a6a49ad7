import { languages } from '../domain/record/lists';
import { noteParts } from '../domain/tables/noteParts';
import { intakeLogWords } from './intakeWords';
import { ownParts } from './ownLine';
import { wordsOf } from './words';

const all = languages.map(wordsOf);
const mark = '\n';

/** Steps of lines by which tickets were taken in. */
const intakes: ReadonlySet<string> = new Set([
  ...all.flatMap(({ log }) => [log.created, log.typed, log.imported]),
  ...languages.map((language) => intakeLogWords(language).form),
]);
/** What stands before the owner in such a line, and between him and why it was he. */
const forms = all.flatMap(({ log }) =>
  [log.createdNote, log.typedNote].map((noteOf) => {
    const [before = '', between = ''] = noteOf(mark, mark).split(mark);
    return { before, between };
  }),
);

/** How lines that tell of nothing but a new owner are headed, and what they call nobody. */
const transfers: ReadonlySet<string> = new Set(all.map(({ flow }) => flow.transferred));
const nobody: ReadonlySet<string> = new Set(all.map(({ unassigned }) => unassigned));

/** A time, as deadlines have them. */
const time = /\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?$/;

/** Whose a ticket became as it was taken in. */
function takenInFor(note: string): string | undefined {
  const form = forms.find(({ before }) => note.startsWith(before));
  if (form === undefined) return undefined;
  const [told = ''] = noteParts(note.slice(form.before.length));
  return told.split(form.between)[0]?.trim();
}

/**
 * Reads from a log line to whom it gave a ticket (D4), be it a new one or a transferred one: blank for nobody, undefined
 * for a line that tells of no owner.
 * @param isMember whether a name is one of the team's: other parts of a line tell of statuses
 */
export function readOwner(
  line: { readonly step: string; readonly note: string },
  isMember: (name: string) => boolean,
): string | undefined {
  const taker = intakes.has(line.step) || line.step === '' ? takenInFor(line.note) : undefined;
  if (taker !== undefined || intakes.has(line.step)) return taker;
  const names = ownParts(line).flatMap((part) => {
    const [from = '', to = ''] = part.split(' → ');
    if (to === '' || time.test(from) || time.test(to)) return [];
    if (nobody.has(to)) return [''];
    return transfers.has(line.step) || isMember(to) ? [to] : [];
  });
  return names[names.length - 1];
}
