import type { IntakeValues } from '../../api';
import { type FieldKey, fields } from '../../domain/record/fields';
import { newToken } from '../token';

/**
 * One filling-in of the form, from its first letter to its receipt. Its token stays the same through a second
 * click, a retry and a reopened draft, so that all of these mean one ticket.
 */
export interface Filling {
  readonly token: string;
  /** What was sent when no answer came back; it may have been saved. */
  readonly sent: IntakeValues | null;
}

export const newFilling = (): Filling => ({ token: newToken(), sent: null });

/** The first sending counts: only that one can have made the ticket. */
export const lostAfter = (filling: Filling, values: IntakeValues): Filling => ({
  ...filling,
  sent: filling.sent ?? values,
});

/** Fields changed since the sending that may have made the ticket. */
export const changedSince = ({ sent }: Filling, values: IntakeValues): readonly FieldKey[] =>
  sent === null ? [] : fields.map((field) => field.key).filter((key) => sent[key] !== values[key]);
