import { walk } from '../people/walk';
import { listed, type Part } from './part';

/** So many actions are walked on one desk, then a fresh one takes the next seed. */
const actionsTogether = 1000;

/** A seeded random walk of people. */
export function walkedPart(seed: number, actions: number): Part {
  const walks = Array.from({ length: Math.ceil(actions / actionsTogether) }, (_, at) => {
    const made = walk(seed + at, Math.min(actionsTogether, actions - at * actionsTogether));
    console.error(`seed ${made.seed}: ${made.actions} actions, ${made.violations.length} violations`);
    return made;
  });
  const violations = walks.flatMap((made) =>
    made.violations.map((text) => `seed ${made.seed}, after ${made.actions} actions: ${text}`),
  );
  const done = walks.reduce((sum, made) => sum + made.actions, 0);
  return {
    title: 'People',
    violations: violations.length,
    lines: [
      `Actions: ${done}, seeds ${seed} to ${seed + walks.length - 1}. Refused by the grid itself: ${walks.reduce((sum, made) => sum + made.refusedByTheGrid, 0)}. Violations: ${violations.length}.`,
      ...listed(violations),
      '',
      'A seed alone again: `npm run proof -- --only walked --seed N --actions 1000`.',
    ],
  };
}
