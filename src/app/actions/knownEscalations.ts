import type { EscalationDue, Remembered } from '../memory';

/** Escalations that are kept in mind. */
const kept = 100;

/** Memory with the escalation as it is now to be known; undefined: no more. */
export function withKnown(
  remembered: Remembered,
  { taskNo }: EscalationDue,
  now: EscalationDue | undefined,
): Remembered {
  const others = (remembered.escalations ?? []).filter((other) => other.taskNo !== taskNo);
  return { ...remembered, escalations: [...others, ...(now === undefined ? [] : [now])].slice(-kept) };
}

/** Memory with an escalation whose task is to be looked at once it is due. */
export const withEscalation = (remembered: Remembered, escalation: EscalationDue): Remembered =>
  withKnown(remembered, escalation, escalation);
