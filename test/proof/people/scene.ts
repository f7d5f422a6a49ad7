import type { Host } from '../../../host/contract/host';
import { isTicketNumber } from '../../../src/domain/number/serial';
import type { FieldKey } from '../../../src/domain/record/fields';
import { fieldKeys } from '../../../src/domain/record/fields';
import { tables } from '../../../src/domain/tables/tables';

/** A ticket as the sheet shows it. */
export interface ShownTicket {
  /** Zero-based, as it stands just now. */
  readonly row: number;
  /** By field, as displayed; '' for a blank cell. */
  readonly texts: ReadonlyMap<FieldKey, string>;
  /** Fields whose cells hold a formula, which follows what it refers to wherever its row goes. */
  readonly calculated: ReadonlySet<FieldKey>;
}

/** What the ticket sheet shows between two deeds. */
export interface Scene {
  /** Where each field stands: people may call columns what they like, the desk knows them by their marks. */
  readonly columns: ReadonlyMap<FieldKey, number>;
  readonly tickets: ReadonlyMap<string, ShownTicket>;
  /** Numbers that more than one row bears. */
  readonly doubled: readonly string[];
  /** Texts of rows that hold something of a ticket, but no number. */
  readonly without: readonly string[];
}

interface SavedMarks {
  readonly workbook: {
    readonly metadata: readonly {
      readonly value: string | null;
      readonly location: { readonly sheetId?: number; readonly index?: number };
    }[];
  };
}

const isField = (text: string | null): text is FieldKey => fieldKeys.some((key) => key === text);

/** Where each field's column stands by its mark, whatever people call it. */
export function markedColumns(host: Host): ReadonlyMap<FieldKey, number> {
  const { metadata } = (host.save() as SavedMarks).workbook;
  return new Map(
    metadata.flatMap(({ value, location: { sheetId, index } }) =>
      sheetId !== tables.tickets.id || index === undefined || !isField(value) ? [] : [[value, index] as const],
    ),
  );
}

/** The cells that hold a formula, as "row column". */
function formulaCells(host: Host): ReadonlySet<string> {
  const view = host.view().sheets.find(({ id }) => id === tables.tickets.id);
  const held = (view?.cells ?? []).filter(([, , , , formula]) => typeof formula === 'string');
  return new Set(held.map(([row, column]) => `${row} ${column}`));
}

/** Of the day of a ticket (D2); a phone number that people paste has as many digits. */
const isDesks = (number: string): boolean => isTicketNumber(number) && number.startsWith('20');

/** @param sheet what the ticket sheet is called now */
export function sceneOf(host: Host, sheet: string): Scene {
  const columns = markedColumns(host);
  const formulas = formulaCells(host);
  const calculatedIn = (row: number): ReadonlySet<FieldKey> =>
    new Set([...columns].flatMap(([key, column]) => (formulas.has(`${row} ${column}`) ? [key] : [])));
  const tickets = new Map<string, ShownTicket>();
  const doubled: string[] = [];
  const without: string[] = [];
  for (const [row, cells] of host.displayValues(sheet).entries()) {
    if (row === 0) continue;
    const texts = new Map([...columns].map(([key, column]) => [key, cells[column] ?? ''] as const));
    const filled = [...texts.values()].filter((text) => text !== '');
    // What stands in the team's own columns only is no ticket.
    if (filled.length === 0) continue;
    const number = texts.get('number') ?? '';
    if (!isDesks(number)) without.push(filled.join(' | '));
    else if (tickets.has(number)) doubled.push(number);
    else tickets.set(number, { row, texts, calculated: calculatedIn(row) });
  }
  return { columns, tickets, doubled, without };
}
