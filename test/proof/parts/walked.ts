import { inParallel } from './inParallel';
import { listed, type Part } from './part';
import type { Task } from './task';
import { violationsIn } from './violations';

/** So many actions are walked on one desk, then a fresh one takes the next seed. */
const actionsTogether = 1000;

/** A seeded random walk of people. */
export async function walkedPart(seed: number, actions: number): Promise<Part> {
  const tasks = Array.from({ length: Math.ceil(actions / actionsTogether) }, (_, at): Task => {
    const left = actions - at * actionsTogether;
    return { kind: 'walk', seed: seed + at, actions: Math.min(actionsTogether, left) };
  });
  const tried = await inParallel(tasks);
  const walks = tried.flatMap(({ walked }) => walked);
  const violations = tried.flatMap(violationsIn);
  const done = walks.reduce((sum, made) => sum + made.actions, 0);
  return {
    title: 'People',
    violations: violations.length,
    lines: [
      `Actions: ${done}, seeds ${seed} to ${seed + walks.length - 1}. Refused by the grid itself: ${walks.reduce((sum, made) => sum + made.refusedByTheGrid, 0)}. Violations: ${violations.length}.`,
      `Tickets under another number since people edited theirs after they had taken out of the log what told it: ${walks.reduce((sum, made) => sum + made.forgotten, 0)}.`,
      ...listed(violations),
      '',
      'A seed alone again: `npm run proof -- --only walked --seed N --actions 1000`.',
    ],
  };
}
