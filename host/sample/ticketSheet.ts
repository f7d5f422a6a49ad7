import { type FieldKey, fields } from '../../src/domain/record/fields';
import type { Language } from '../../src/domain/record/lists';
import { tables } from '../../src/domain/tables/tables';
import type { Host } from '../contract/host';
import { headerOf, type Worded } from './words';

/** What people fill in, by field. */
export type Entries = { readonly [K in FieldKey]?: Worded };

/** The ticket sheet as people see it: found by its headers, rows and columns counted from 0. */
export class TicketSheet {
  readonly name: string;

  constructor(
    private readonly host: Host,
    private readonly language: Language,
  ) {
    this.name = tables.tickets[language];
  }

  get rows(): readonly (readonly string[])[] {
    return this.host.displayValues(this.name);
  }

  column(key: FieldKey): number {
    const column = this.rows[0]?.indexOf(headerOf(key, this.language)) ?? -1;
    if (column < 0) throw new Error(`there is no column ${headerOf(key, this.language)}`);
    return column;
  }

  /** The row of a ticket by its number. */
  row(number: string): number {
    const column = this.column('number');
    const row = this.rows.findIndex((cells) => cells[column] === number);
    if (row < 0) throw new Error(`there is no ticket ${number}`);
    return row;
  }

  firstBlankRow(): number {
    const { rows } = this;
    const blank = rows.findIndex((cells) => cells.every((cell) => cell === ''));
    return blank < 0 ? rows.length : blank;
  }

  text(row: number, key: FieldKey): string {
    return this.rows[row]?.[this.column(key)] ?? '';
  }

  /** A row as it is pasted: blank where nothing is told. */
  cells(entries: Entries): readonly (string | null)[] {
    const cells = new Array<string | null>(this.rows[0]?.length ?? 0).fill(null);
    for (const [key, text] of entriesOf(entries, this.language)) cells[this.column(key)] = text;
    return cells;
  }
}

/** The fields told, in order, as texts. */
export function entriesOf(entries: Entries, language: Language): readonly (readonly [FieldKey, string])[] {
  return Object.entries(entries).flatMap(([name, worded]) => {
    const field = fields.find(({ key }) => key === name);
    return field === undefined ? [] : [[field.key, worded(language)] as const];
  });
}
