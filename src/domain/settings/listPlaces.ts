import { type ListKey, lists, openLists } from '../record/lists';
import { tables } from '../tables/tables';
import { type Cell, folded } from './readTable';

const ownColumns = tables.settings.columns.length;

/** Where a list's options stand. `header`: under its own name; `position`: where set-up had put them. */
interface ListPlace {
  readonly at: number;
  readonly foundBy: 'header' | 'position';
}

/**
 * The column of each option list, zero-based: by its header in either language, else at its place as set up when
 * that column is headed as no other list. A list that has neither is absent.
 */
export function listPlaces(header: readonly Cell[]): Readonly<Partial<Record<ListKey, ListPlace>>> {
  const headers = header.map(folded);
  const places: Partial<Record<ListKey, ListPlace>> = {};
  const taken = new Set<number>();
  for (const key of openLists) {
    const names = [folded(lists[key].zh), folded(lists[key].en)];
    const at = headers.findIndex((text, index) => index >= ownColumns && names.includes(text));
    if (at < 0) continue;
    places[key] = { at, foundBy: 'header' };
    taken.add(at);
  }
  openLists.forEach((key, index) => {
    const at = ownColumns + index;
    if (places[key] !== undefined || taken.has(at) || (headers[at] ?? '') === '') return;
    places[key] = { at, foundBy: 'position' };
  });
  return places;
}
