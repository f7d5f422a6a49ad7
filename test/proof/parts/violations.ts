import type { KilledCase } from '../killed';
import type { Tried } from './task';

const placeOf = ({ call, method, unflushed }: KilledCase): string =>
  method === '' ? 'at the end' : `${unflushed} at ${call} ${method}`;

const ofKilled = ({ killed }: Tried): readonly string[] =>
  killed.flatMap((made) => made.violations.map((text) => `${made.entry}, ${placeOf(made)}: ${text}`));

const ofPairs = ({ interleaved }: Tried): readonly string[] =>
  interleaved.flatMap(({ first, second, call, violations }) =>
    violations.map((text) => `${second} at call ${call} of ${first}: ${text}`),
  );

const ofPeople = ({ meddled }: Tried): readonly string[] =>
  meddled.flatMap(({ entry, meddling, call, violations }) =>
    violations.map((text) => `somebody ${meddling} at call ${call} of ${entry}: ${text}`),
  );

const ofWalks = ({ walked }: Tried): readonly string[] =>
  walked.flatMap(({ seed, actions, violations }) =>
    violations.map((text) => `seed ${seed}, after ${actions} actions: ${text}`),
  );

/** What was found, each with where it was found, for people who read the proof. */
export const violationsIn = (tried: Tried): readonly string[] =>
  [ofKilled, ofPairs, ofPeople, ofWalks].flatMap((found) => found(tried));
