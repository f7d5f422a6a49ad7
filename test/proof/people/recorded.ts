import type { Host } from '../../../host/contract/host';
import type { SheetView } from '../../../host/contract/view';
import type { Ticket } from '../../../src/domain/record/ticket';
import { readSettings, type SettingsCells } from '../../../src/domain/settings/readSettings';
import type { Settings } from '../../../src/domain/settings/settings';
import { tables } from '../../../src/domain/tables/tables';
import { type Zone, zoneOf } from '../../../src/domain/time/zone';
import { decodeTicket } from '../../../src/sheets/cells/codec';
import { settingsTables } from '../../../src/sheets/settings/settingsCells';
import type { Scene } from './scene';

/** What the sheets hold, read as the rules read it. */
export interface Recorded {
  /** Rows that bear a number. */
  readonly tickets: readonly Ticket[];
  readonly settings: Settings;
  readonly zone: Zone;
}

type Cell = string | number | boolean;

/** The stored cells of a sheet, as the batch reader gives them. */
function storedCells({ cells }: SheetView): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  for (const [row, column, value] of cells) {
    rows[row] ??= [];
    (rows[row] as Cell[])[column] = value ?? '';
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? ''));
}

function settingsOf(views: readonly SheetView[], timeZone: string): Settings {
  const read = Object.fromEntries(
    settingsTables.map((key) => {
      const view = views.find(({ id }) => id === tables[key].id);
      return [key, view === undefined ? [] : storedCells(view)];
    }),
  ) as SettingsCells;
  return readSettings(read, { language: () => 'zh', timeZone: () => timeZone }).settings;
}

/** @returns undefined where the ticket sheet is gone */
export function recordedIn(host: Host, { columns }: Scene): Recorded | undefined {
  const { sheets, timeZone } = host.view();
  const view = sheets.find(({ id }) => id === tables.tickets.id);
  if (view === undefined) return undefined;
  const settings = settingsOf(sheets, timeZone);
  const zone = zoneOf(timeZone);
  const notation = { language: settings.language, zone };
  const tickets = storedCells(view)
    .slice(1)
    .map((cells) => decodeTicket(cells, Object.fromEntries(columns), notation))
    .filter(({ number }) => number !== undefined);
  return { tickets, settings, zone };
}
