import { type ListKey, openLists, optionKey } from '../record/lists';
import { foldedName } from '../record/optionNames';
import { tables } from '../tables/tables';
import { listPlaces } from './listPlaces';
import { type Cell, columnPlaces } from './readTable';

type Cells = readonly (readonly Cell[])[];
type Seen = Readonly<Partial<Record<ListKey, readonly string[]>>>;

/** A column under a blank header, and what stands in it. */
interface Unheaded {
  readonly at: number;
  readonly texts: readonly string[];
}

function unheadedColumns(cells: Cells): readonly Unheaded[] {
  const [header = []] = cells;
  const own = new Set(Object.values(columnPlaces(tables.settings, header)));
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => at)
    .filter((at) => !own.has(at) && String(header[at] ?? '').trim() === '')
    .map((at) => ({ at, texts: cells.slice(1).flatMap((row) => String(row[at] ?? '').trim() || []) }))
    .filter(({ texts }) => texts.length > 0);
}

/** How many of the texts are options of the list: built in, or as the desk saw them last. */
function optionsAmong(texts: readonly string[], list: ListKey, seen: Seen): number {
  const known = new Set((seen[list] ?? []).map(foldedName));
  return texts.filter((text) => optionKey(list, text) !== undefined || known.has(foldedName(text))).length;
}

/**
 * The columns of option lists whose header people cleared, zero-based: that which holds most of a list's options, else that
 * which stands between the lists before and after it. People's own columns without a header are nobody's.
 * @param cells of the settings sheet, its header first
 * @param seen the lists as the desk saw them last
 */
export function unheadedLists(cells: Cells, seen: Seen = {}): ReadonlyMap<ListKey, number> {
  const headed = listPlaces(cells[0] ?? []);
  const places = new Map(
    openLists.flatMap((key) => (headed[key] === undefined ? [] : [[key, headed[key].at] as const])),
  );
  const missing = openLists.filter((key) => !places.has(key));
  const columns = missing.length === 0 ? [] : unheadedColumns(cells);
  const found = new Map<ListKey, number>();
  const claim = (key: ListKey, at: number): void => {
    if (places.has(key) || [...found.values()].includes(at)) return;
    places.set(key, at);
    found.set(key, at);
  };
  const likely = columns
    .flatMap(({ at, texts }) => missing.map((key) => ({ key, at, count: optionsAmong(texts, key, seen) })))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  for (const { key, at } of likely) claim(key, at);
  const placeOf = (index: number): number | undefined => places.get(openLists[index] ?? missing[0] ?? 'channel');
  for (const key of missing) {
    const index = openLists.indexOf(key);
    const before = index === 0 ? tables.settings.columns.length - 1 : placeOf(index - 1);
    const after = index + 1 < openLists.length ? placeOf(index + 1) : undefined;
    const between = columns.find(({ at }) => at - 1 === before && at + 1 === after);
    if (between !== undefined) claim(key, between.at);
  }
  return found;
}
