import type { Occurrence } from '../time/zone';
import type { Field } from './field';
import type { FieldKey } from './fields';

const deadlines: ReadonlySet<string> = new Set<FieldKey>([
  'responseDue',
  'planDue',
  'resolveDue',
  'originalResolveDue',
  'nextUpdateDue',
  'promisedAt',
  'callbackDue',
]);

/**
 * Which of two moments a time in a field is that autumn repeats and that nothing tells apart: until when something has to
 * be done (D3, D6, D8) is the last, so that nobody misses it by that; when something happened is the first.
 */
export const occurrenceIn = ({ key }: Pick<Field, 'key'>): Occurrence => (deadlines.has(key) ? 'last' : 'first');
