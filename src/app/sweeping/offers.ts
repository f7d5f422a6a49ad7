import { shortHash } from '../../domain/importing/lineKey';
import type { Settings } from '../../domain/settings/settings';
import type { Looked } from '../desk';
import { type CategoryOffer, offerFor, offersTogether } from '../intake/categoryOffers';
import type { Remembered } from '../memory';
import { isOpenTicket } from './look';

/** By which the category tree is known again. */
export const treeMark = ({ categories }: Pick<Settings, 'categories'>): string => shortHash(JSON.stringify(categories));

/**
 * Drop-downs for open tickets that came in by no edit, and for all open ones when the tree changed (D1): the latest of
 * them, should they be too many.
 */
export function offersOf({ rows, whole, settings }: Looked, { sweep }: Remembered): readonly CategoryOffer[] {
  const { categories } = settings;
  if (categories.length === 0) return [];
  const isSameTree = sweep.tree === treeMark(settings);
  const had = new Set((sweep.open ?? []).map(([, number]) => number));
  const lacking = rows.filter(
    ({ row, ticket }) => whole.has(row) && isOpenTicket(ticket) && !(isSameTree && had.has(ticket.number ?? '')),
  );
  return lacking.slice(-offersTogether).map(({ row, ticket }) => offerFor(row, ticket, categories));
}
