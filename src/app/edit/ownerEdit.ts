import type { Ticket } from '../../domain/record/ticket';
import type { LogEntry } from '../memory';
import type { EditContext } from './editContext';
import { ownerBefore } from './ownersBefore';
import type { Revising } from './rowRevision';

/** What an edit of its owner is to a ticket (D4). */
export interface OwnerEdit {
  /** Whose it was before, where a transfer is to be told: from nobody where it was nobody's. */
  readonly transfer?: { readonly from: string | undefined };
  /** The line for an owner typed into a blank cell, which can wait for the sweep. */
  readonly journal: readonly LogEntry[];
  /** It is whose it was: a block was put over its cell too, or the same name typed. */
  readonly isKept: boolean;
}

/** Nobody is said to have had a ticket whose former owner nothing tells; that it is nobody's any more is sure. */
export function ownerEdit(ticket: Ticket, context: EditContext, by: Revising['by']): OwnerEdit {
  const { edited, before, isPasted, words } = context;
  if (!edited.has('owner')) return { journal: [], isKept: false };
  const { number = '', owner = '' } = ticket;
  const from = ownerBefore(ticket, context);
  if (from === words.history.nameInLog(owner) || from === owner) return { journal: [], isKept: true };
  if (from === undefined && owner !== '') return { journal: [], isKept: false };
  if (before !== undefined || isPasted === true) return { transfer: { from }, journal: [], isKept: false };
  return { journal: [{ ...by, number, ...words.history.transferred('', owner), told: '' }], isKept: false };
}
