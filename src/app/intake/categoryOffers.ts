import { type CategoryTree, namesUnder } from '../../domain/record/categoryTree';
import type { FieldKey } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import type { TicketRow } from '../desk';

/** What the category cells of a row offer: the names that belong to what is chosen above them (D1). */
export interface CategoryOffer {
  readonly row: number;
  readonly category2: readonly string[];
  readonly category3: readonly string[];
}

export const offerFor = (row: number, { category1, category2 }: Ticket, tree: CategoryTree): CategoryOffer => ({
  row,
  category2: namesUnder(tree, 'category2', [category1]),
  category3: namesUnder(tree, 'category3', [category1, category2]),
});

/** Rows whose drop-downs one sweep gives: a call takes two megabytes at most. */
export const offersTogether = 500;

const offering: readonly FieldKey[] = ['category1', 'category2', 'category3'];

/**
 * The offers of the rows `first` … `first + count - 1` after an edit of `edited`: none where no category was touched.
 * Rows without a ticket offer whole levels again.
 */
export function categoryOffers(
  rows: readonly TicketRow[],
  { first, count, edited }: { readonly first: number; readonly count: number; readonly edited: ReadonlySet<FieldKey> },
  tree: CategoryTree,
): readonly CategoryOffer[] {
  if (tree.length === 0 || !offering.some((key) => edited.has(key))) return [];
  const tickets = new Map(rows.map(({ row, ticket }) => [row, ticket]));
  return Array.from({ length: count }, (_, at) => offerFor(first + at, tickets.get(first + at) ?? {}, tree));
}
