import type { Answer, ImportReport, IntakeReceipt } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import type { Language } from '../../src/domain/record/lists';
import type { MenuEntry } from '../contract/execution';
import type { ExecutionRecord, Host } from '../contract/host';
import { emailOf } from '../sample/team';
import { type Entries, entriesOf, TicketSheet } from '../sample/ticketSheet';
import { both } from '../sample/words';
import type { Deed, Step } from './day';

/** Does what the story tells, as people do it: through the form, the grid and the menu. */
export class Deeds {
  /** Ticket numbers by the story's names. */
  private readonly numbers = new Map<string, string>();
  private readonly sheet: TicketSheet;

  constructor(
    private readonly host: Host,
    private readonly language: Language,
  ) {
    this.sheet = new TicketSheet(host, language);
  }

  /**
   * @returns what was done, in words
   * @throws Error when the add-on fails or refuses
   */
  do({ by, deed }: Step): string {
    const person = this.host.person(emailOf(by, this.language));
    switch (deed.kind) {
      case 'takesIn':
        return this.takeIn(person.call('submitIntake', [this.submission(deed)]), deed);
      case 'typesRow':
        return this.typeRow(deed, (row, column, text) => person.type(this.sheet.name, row, column, text));
      case 'pastesRows':
        person.paste(
          this.sheet.name,
          this.sheet.firstBlankRow(),
          0,
          deed.rows.map((row) => this.sheet.cells(row)),
        );
        return this.said(both(`粘贴 ${deed.rows.length} 行`, `pastes ${deed.rows.length} rows`));
      case 'edits':
        return this.edit(deed, (row, column, text) => person.type(this.sheet.name, row, column, text));
      case 'imports':
        return this.import(deed, (request) => person.call('runImport', [request]));
      case 'chooses':
        succeeded(person.choose(...menuPath(this.host, deed.function)));
        return `${this.said(both('菜单', 'menu'))}: ${menuPath(this.host, deed.function).slice(1).join(' › ')}`;
    }
  }

  private submission({ ticket, values }: Extract<Deed, { kind: 'takesIn' }>) {
    return { token: `demo-ticket-${ticket}`, values: Object.fromEntries(entriesOf(values, this.language)) };
  }

  private takeIn(record: ExecutionRecord, { ticket, values }: Extract<Deed, { kind: 'takesIn' }>): string {
    const { number, owner } = answered<IntakeReceipt>(record);
    this.numbers.set(ticket, number);
    return `${this.said(both('登记', 'takes in'))} ${number} ${this.customer(values)} → ${owner}`;
  }

  private typeRow({ ticket, values }: Extract<Deed, { kind: 'typesRow' }>, type: Type): string {
    const row = this.sheet.firstBlankRow();
    for (const [key, text] of entriesOf(values, this.language)) type(row, this.sheet.column(key), text);
    const number = this.sheet.text(row, 'number');
    this.numbers.set(ticket, number);
    return `${this.said(both('在表中录入', 'types into the sheet'))} ${number} ${this.customer(values)}`;
  }

  private edit({ ticket, values }: Extract<Deed, { kind: 'edits' }>, type: Type): string {
    const number = this.numbers.get(ticket) ?? '';
    const entries = entriesOf(values, this.language);
    for (const [key, text] of entries) type(this.sheet.row(number), this.sheet.column(key), text);
    return `${number}: ${entries.map(([, text]) => text).join(' · ')}`;
  }

  private import(
    { name, lines }: Extract<Deed, { kind: 'imports' }>,
    run: (request: object) => ExecutionRecord,
  ): string {
    const [headers = [], ...rows] = lines.map((line) => line.map((worded) => worded(this.language)));
    const table = { name: name(this.language), headers, rows };
    const request = { token: 'demo-import', table, columns: matchColumns(headers, rows), addOptions: true };
    const { imported, refusedCount } = answered<ImportReport>(run(request));
    const zh = `导入“${table.name}”：${imported} 行，未导入 ${refusedCount} 行`;
    return this.said(both(zh, `imports “${table.name}”: ${imported} lines, ${refusedCount} refused`));
  }

  private customer({ customerName }: Entries): string {
    return customerName?.(this.language) ?? '';
  }

  private said(worded: (language: Language) => string): string {
    return worded(this.language);
  }
}

type Type = (row: number, column: number, text: string) => void;

function succeeded(record: ExecutionRecord): void {
  if (record.error !== null) throw new Error(`demo: ${record.function} failed: ${record.error}`);
}

function answered<T>(record: ExecutionRecord): T {
  succeeded(record);
  const answer = record.result as Answer<T>;
  if (!answer.ok) throw new Error(`demo: ${record.function} was refused: ${answer.refusal.message}`);
  return answer.value;
}

/** The labels that lead to the menu entry of a function. */
export function menuPath(host: Host, functionName: string): readonly string[] {
  const search = (entries: readonly MenuEntry[], above: readonly string[]): readonly string[] | undefined => {
    for (const { label, call, entries: inside = [] } of entries) {
      const path = call === functionName ? [...above, label] : search(inside, [...above, label]);
      if (path) return path;
    }
    return undefined;
  };
  const path = search(host.menus, []);
  if (!path) throw new Error(`demo: no menu entry calls ${functionName}`);
  return path;
}
