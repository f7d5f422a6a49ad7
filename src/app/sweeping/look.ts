import { policyFields } from '../../domain/clock/policy';
import { type FieldKey, fieldKeys } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import type { Desk, Looked } from '../desk';
import type { Remembered } from '../memory';

/** How much of the sheet a sweep looks at. `open`: the open tickets; `hourly`: every row's clocks; `all`: every cell. */
export type Breadth = 'open' | 'hourly' | 'all';

/** What an hourly sweep reads of each row, nearly all of it side by side in the sheet as set up. */
const sweptFields: readonly FieldKey[] = [
  'number',
  'createdAt',
  'status',
  'slaState',
  'owner',
  'responseDue',
  'resolveDue',
  'planDue',
  'department',
  'urgency',
  'customerName',
  'complaintLevel',
  'category1',
  'phenomenon',
  'solution',
  'promisedAt',
  'respondedAt',
  'responseMet',
  'planMet',
  'promiseMet',
  'resolvedAt',
  'resolveMet',
  'reopenCount',
  'reopenedAt',
  'nextUpdateDue',
  'updateState',
  'contact',
  'customerNo',
  'surveySentAt',
  'calledBackAt',
  'importKey',
];
/** What besides says by which policy to warn of open tickets whose rows are not read whole. */
const warnedFields: readonly FieldKey[] = [...new Set([...sweptFields, ...policyFields])];
/** What tells an open ticket, and a number that stands twice. */
const openFields: readonly FieldKey[] = ['number', 'createdAt', 'status'];

export const isOpenTicket = ({ status }: Ticket): boolean => status !== 'closed';

/** What a sweep sees. Where open tickets are not known from before, or too many, it is hourly at least. */
export function lookOf(desk: Desk, remembered: Remembered, asked: Breadth): { looked: Looked; breadth: Breadth } {
  const { open, last } = remembered.sweep;
  if (asked === 'all') {
    const opened = desk.open(remembered, fieldKeys);
    return { looked: { ...opened, whole: new Set(opened.rows.map(({ row }) => row)) }, breadth: 'all' };
  }
  if (open === undefined || last === undefined) {
    return { looked: { ...desk.open(remembered, warnedFields), whole: new Set() }, breadth: 'hourly' };
  }
  const guess = { rows: open.map(([row]) => row), from: last };
  return {
    looked: desk.look(remembered, asked === 'open' ? openFields : sweptFields, guess, isOpenTicket),
    breadth: asked,
  };
}
