import type { FieldKey } from '../record/fields';

/** The deadlines of a ticket (D3): the cell that holds when it is due, and the one that says whether it was met. */
export const deadlineCells = {
  response: { due: 'responseDue', met: 'responseMet' },
  plan: { due: 'planDue', met: 'planMet' },
  resolve: { due: 'resolveDue', met: 'resolveMet' },
  promised: { due: 'promisedAt', met: 'promiseMet' },
} as const satisfies Readonly<Record<string, { readonly due: FieldKey; readonly met: FieldKey }>>;

export type DeadlineKind = keyof typeof deadlineCells;

export const deadlineKinds: readonly DeadlineKind[] = ['response', 'plan', 'resolve', 'promised'];
