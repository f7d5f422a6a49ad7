import type { FieldKey } from '../../domain/record/fields';

/** What is read of every ticket of the workbook. */
export const glanceFields = [
  'number',
  'status',
  'closedAt',
  'reopenedAt',
  'category1',
] as const satisfies readonly FieldKey[];

/** What key figures need. */
export const figureFields: readonly FieldKey[] = [
  'number',
  'createdAt',
  'status',
  'closedAt',
  'category1',
  'month',
  'resolvedAt',
  'responseMet',
  'planMet',
  'resolveMet',
  'promiseMet',
  'pauses',
  'reopenCount',
  'reopenedAt',
  'lastToldAt',
  'taskOutputs',
  'result',
  'satisfaction',
  'confirmedAt',
  'calledBackAt',
  'responseDue',
  'respondedAt',
  'planDue',
  'resolveDue',
  'originalResolveDue',
  'promisedAt',
];

/** What lists, tables and pivots of the period itself need besides. */
export const reportFields: readonly FieldKey[] = [
  ...figureFields,
  'owner',
  'department',
  'slaState',
  'solution',
  'responseMinutes',
  'resolveMinutes',
  'urgency',
  'channel',
  'nature',
  'product',
  'overdueReason',
  'feedback',
];
