import type { Silence } from '../people/telling';
import type { Walked } from '../people/walk';
import { inParallel } from './inParallel';
import { listed, type Part } from './part';
import { runOf, sourcesNow, today } from './sources';
import type { Task } from './task';
import { violationsIn } from './violations';

/** So many actions are walked on one desk, then a fresh one takes the next seed. */
const actionsTogether = 1000;

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);

const silenceWords: Readonly<Record<Silence, string>> = {
  nobodyToTell: 'nobody in the sheet of people could be told',
  toldAsLater: 'it had been told when it was a later one',
  overBeforeTheEndOfQuietHours: 'it was none any more when the quiet hours ended',
  overBeforeTheNextSweep: 'it was none any more at the next sweep',
};

/** How many deadlines passed without anybody hearing of them, by why. */
const silent = (walks: readonly Walked[]): string =>
  (Object.keys(silenceWords) as Silence[])
    .map((why) => `${silenceWords[why]} ${sum(walks.map(({ silences }) => silences[why] ?? 0))}`)
    .join(', ');

/** A seeded random walk of people. */
export async function walkedPart(seed: number, actions: number): Promise<Part> {
  const [on, sources] = [today(), sourcesNow()];
  const tasks = Array.from({ length: Math.ceil(actions / actionsTogether) }, (_, at): Task => {
    const left = actions - at * actionsTogether;
    return { kind: 'walk', seed: seed + at, actions: Math.min(actionsTogether, left) };
  });
  const tried = await inParallel(tasks);
  const walks = tried.flatMap(({ walked }) => walked);
  const violations = tried.flatMap(violationsIn);
  const done = sum(walks.map(({ actions: made }) => made));
  return {
    title: 'People',
    violations: violations.length,
    lines: [
      `Actions: ${done}, seeds ${seed} to ${seed + walks.length - 1}. Refused by the grid itself: ${sum(walks.map(({ refusedByTheGrid }) => refusedByTheGrid))}. Violations: ${violations.length}. Walked ${runOf(on, sources, sourcesNow())}.`,
      `Tickets under another number since people edited theirs after they had taken out of the log what told it: ${sum(walks.map(({ forgotten }) => forgotten))}.`,
      `Passed deadlines that were told to nobody: ${silent(walks)}.`,
      `Moves against the flow in rows that people marked as imported: ${sum(walks.map(({ imported }) => imported))}; back to the first status while the column of the first response was gone: ${sum(walks.map(({ unstamped }) => unstamped))}.`,
      ...listed(violations),
      '',
      'A seed alone again: `npm run proof -- --only walked --seed N --actions 1000`.',
    ],
  };
}
