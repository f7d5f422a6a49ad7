import { type Language, type ListKey, openLists, optionKey } from '../../../domain/record/lists';
import { foldedName } from '../../../domain/record/optionNames';
import { listPlaces } from '../../../domain/settings/listPlaces';
import { builtInOptions } from '../../../domain/settings/readLists';
import type { Settings } from '../../../domain/settings/settings';
import { tables } from '../../../domain/tables/tables';
import { ensureRoom } from '../../additions';
import type { Block, StoredCell } from '../../areas';
import { sheetOf } from '../../columns/locate';
import { writeBlocks } from '../../gateway';

type Cells = readonly (readonly StoredCell[])[];

/** Options of one list. */
interface OptionsOf {
  readonly list: ListKey;
  readonly options: readonly string[];
}

/** Options that went with a row of the settings: those that were put back, and those of which nothing tells who took them. */
export interface LostOptions {
  readonly back: readonly OptionsOf[];
  readonly gone: readonly OptionsOf[];
}

export const noOptionsLost: LostOptions = { back: [], gone: [] };

/** A list as it stands, its column counted from 0. */
interface StandingList {
  readonly list: ListKey;
  readonly at: number;
  /** The last row that holds an option; 0 where none does. */
  readonly last: number;
  readonly options: readonly string[];
}

function standingLists(cells: Cells): readonly StandingList[] {
  const places = listPlaces(cells[0] ?? []);
  return openLists.flatMap((list) => {
    const at = places[list]?.at;
    if (at === undefined) return [];
    const column = cells.map((row) => String(row[at] ?? '').trim());
    const last = column.reduce((found, text, row) => (text === '' ? found : row), 0);
    return [{ list, at, last, options: column.slice(1).filter((text) => text !== '') }];
  });
}

/** Whether a list has an option, under whatever name the team gave it. */
const has = ({ list, options }: StandingList, wanted: string): boolean =>
  options.some((option) => {
    const key = optionKey(list, wanted);
    return foldedName(option) === foldedName(wanted) || (key !== undefined && optionKey(list, option) === key);
  });

function lossOf(standing: StandingList, seen: Settings['lists'], language: Language) {
  const lacked = (options: readonly string[]) => options.filter((option) => !has(standing, option));
  const known = lacked(seen[standing.list] ?? []);
  const builtIn = lacked(builtInOptions(standing.list, language));
  // A list that has nothing left was hardly emptied on purpose where a row beside it was deleted as well.
  const back = standing.options.length === 0 && known.length === 0 ? builtIn : known;
  return { standing, back, gone: builtIn.filter((option) => !back.includes(option)) };
}

/**
 * Puts options back, at the end of their lists, that people deleted along with a setting's row: those that the desk
 * saw last and that are not there any more, and the first ones of a list that has none left. Of other built-in options
 * nobody can tell whether the team took them away on purpose. One call where there is anything to write.
 * @param cells the settings sheet as read, header first
 * @param seen the lists as the desk saw them last
 */
export function addMissingOptions(cells: Cells, seen: Settings['lists'], language: Language): LostOptions {
  const losses = standingLists(cells).map((standing) => lossOf(standing, seen, language));
  const { id: sheetId } = tables.settings;
  const blocks: readonly Block[] = losses
    .filter(({ back }) => back.length > 0)
    .map(({ standing: { at, last }, back }) => ({
      sheetId,
      row: last + 1,
      column: at,
      values: back.map((option) => [option]),
    }));
  if (blocks.length > 0) {
    ensureRoom(sheetOf('settings'), Math.max(...blocks.map(({ values }) => values.length)));
    writeBlocks(blocks);
  }
  const named = (key: 'back' | 'gone'): readonly OptionsOf[] =>
    losses.filter((loss) => loss[key].length > 0).map((loss) => ({ list: loss.standing.list, options: loss[key] }));
  return { back: named('back'), gone: named('gone') };
}
