import type { MenuEntry } from '../contract/execution';
import type { ExecutionRecord, Person } from '../contract/host';
import { RefusedEdit } from '../contract/refusedEdit';
import type { CellValue, Rectangle } from '../contract/view';
import type { ExecutionRequest, Executor } from '../execution/executor';
import type { HostScreen } from '../execution/hostScreen';
import { carried } from '../execution/transport';
import { type EditOutcome, Edits, notThere } from '../model/edits';
import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { type ChangeType, changeEvent, editEvent, openEvent } from './events';
import type { Triggers } from './triggers';

/** What a person needs of the host. */
export interface PersonSurroundings {
  readonly workbook: Workbook;
  readonly triggers: Triggers;
  readonly screen: HostScreen;
  readonly executor: Pick<Executor, 'defines'>;
  run(request: ExecutionRequest): ExecutionRecord;
}

/** A person at the grid: each act is done in the workbook, then fires what it fires at Google. */
export class LocalPerson implements Person {
  constructor(
    readonly email: string,
    private readonly host: PersonSurroundings,
  ) {}

  open(): void {
    this.host.screen.menus = [];
    this.host.triggers.fireSimple('onOpen', this.email, openEvent);
    this.host.triggers.fireInstalled('ON_OPEN', this.email, openEvent);
  }

  type(sheet: string, row: number, column: number, text: string): void {
    this.activate(sheet, row, column);
    const outcome = this.edits(sheet).typeText(row, column, text);
    if (!settled(outcome)) return;
    this.edited(sheet, one(row, column), values(outcome.oldValue, outcome.newValue));
  }

  paste(sheet: string, row: number, column: number, block: readonly (readonly CellValue[])[]): void {
    this.activate(sheet, row, column);
    if (!settled(this.edits(sheet).paste(row, column, block))) return;
    const width = Math.max(...block.map((cells) => cells.length));
    const area = { startRow: row, endRow: row + block.length - 1, startColumn: column, endColumn: column + width - 1 };
    this.edited(sheet, area, {});
  }

  clear(sheet: string, row: number, column: number, rows: number, columns: number): void {
    this.activate(sheet, row, column);
    const area = { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
    const cell = this.sheet(sheet).grid.at(row, column);
    const before = rows * columns === 1 ? (cell?.formula ?? cell?.value ?? null) : null;
    if (settled(this.edits(sheet).clear(area))) this.edited(sheet, area, values(before, null));
  }

  insertRows(sheet: string, before: number, count: number): void {
    this.changed(this.edits(sheet).insert('row', before, count), 'INSERT_ROW');
  }

  deleteRows(sheet: string, first: number, count: number): void {
    this.changed(this.edits(sheet).delete('row', first, count), 'REMOVE_ROW');
  }

  insertColumns(sheet: string, before: number, count: number): void {
    this.changed(this.edits(sheet).insert('column', before, count), 'INSERT_COLUMN');
  }

  deleteColumns(sheet: string, first: number, count: number): void {
    this.changed(this.edits(sheet).delete('column', first, count), 'REMOVE_COLUMN');
  }

  moveColumns(sheet: string, first: number, count: number, before: number): void {
    this.changed(this.edits(sheet).move('column', first, count, before), 'OTHER');
  }

  sort(sheet: string, column: number, ascending: boolean): void {
    this.changed(this.edits(sheet).sort(column, ascending), 'OTHER');
  }

  filter(sheet: string, column: number, shown: readonly string[] | null): void {
    this.changed(this.edits(sheet).filter(column, shown), 'OTHER');
  }

  slice(sheet: string, slicerId: number, hiddenValues: readonly string[] | null): void {
    this.changed(this.edits(sheet).slice(slicerId, hiddenValues), 'OTHER');
  }

  saveFilterView(sheet: string, title: string): void {
    this.changed(this.edits(sheet).saveFilterView(title), 'OTHER');
  }

  deleteFilterView(sheet: string, viewId: number): void {
    this.changed(this.edits(sheet).deleteFilterView(viewId), 'OTHER');
  }

  setHidden(sheet: string, axis: 'row' | 'column', first: number, count: number, hidden: boolean): void {
    this.changed(this.edits(sheet).setHidden(axis, first, count, hidden), 'OTHER');
  }

  resize(sheet: string, axis: 'row' | 'column', first: number, count: number, pixels: number): void {
    this.changed(this.edits(sheet).resize(axis, first, count, pixels), 'OTHER');
  }

  foldColumns(sheet: string, column: number, depth: number, folded: boolean): void {
    this.changed(this.edits(sheet).fold('column', column, depth, folded), 'OTHER');
  }

  renameSheet(sheet: string, name: string): void {
    this.changed(this.edits(sheet).rename(name), 'OTHER');
  }

  activate(sheet: string, row: number, column: number): void {
    const active = this.sheet(sheet);
    if (!active.inside(one(row, column))) throw new RefusedEdit(notThere);
    this.host.workbook.activeSheetId = active.id;
    active.selection = one(row, column);
  }

  choose(...path: readonly string[]): ExecutionRecord {
    const entry = entryAt(this.host.screen.menus, path);
    if (!entry?.call) throw new Error(`no menu entry ${path.join(' › ')}`);
    return this.host.run({ ...this.self(), function: entry.call, source: 'menu', arguments: () => [] });
  }

  /**
   * @throws TypeError, as in the page itself, for arguments that google.script.run does not carry and for functions it
   * does not offer (missing ones and those whose name ends with "_")
   */
  call(functionName: string, args: readonly unknown[]): ExecutionRecord {
    const given = args.map((value, index) => carried(value, String(index)));
    if (functionName.endsWith('_') || !this.host.executor.defines(functionName)) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    return this.host.run({
      ...this.self(),
      function: functionName,
      source: 'page',
      arguments: (realm) => given.map((value) => realm.copy(value)),
      result: (value) => carried(value, 'result') ?? null,
    });
  }

  private self() {
    return { person: this.email, activeUser: this.email, effectiveUser: this.email, auth: 'FULL' } as const;
  }

  private sheet(name: string): Sheet {
    const sheet = this.host.workbook.sheetByName(name);
    if (!sheet) throw new RefusedEdit(`No sheet named "${name}".`);
    return sheet;
  }

  private edits(sheet: string): Edits {
    return new Edits(this.sheet(sheet), this.email);
  }

  private edited(sheet: string, area: Rectangle, values: { value?: string; oldValue?: string }): void {
    const event = editEvent(sheet, area, values);
    this.host.triggers.fireSimple('onEdit', this.email, event);
    this.host.triggers.fireInstalled('ON_EDIT', this.email, event);
    this.host.triggers.fireInstalled('ON_CHANGE', this.email, changeEvent('EDIT'));
  }

  private changed(outcome: EditOutcome, changeType: ChangeType): void {
    if (settled(outcome)) this.host.triggers.fireInstalled('ON_CHANGE', this.email, changeEvent(changeType));
  }
}

/** Whether something changed. @throws RefusedEdit */
function settled(outcome: EditOutcome): boolean {
  if (outcome.refused !== null) throw new RefusedEdit(outcome.refused);
  return outcome.changed;
}

function one(row: number, column: number): Rectangle {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** What a single-cell edit tells: always text, dates as serial days; nothing for a blank. */
function values(before: CellValue, after: CellValue): { value?: string; oldValue?: string } {
  return {
    ...(after === null ? {} : { value: words(after) }),
    ...(before === null ? {} : { oldValue: words(before) }),
  };
}

function words(value: number | string | boolean): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function entryAt(menus: HostScreen['menus'], path: readonly string[]): MenuEntry | undefined {
  const [first, ...rest] = path;
  let entries = menus.find((menu) => menu.label === first)?.entries ?? [];
  let entry: MenuEntry | undefined;
  for (const label of rest) {
    entry = entries.find((candidate) => candidate.label === label);
    entries = entry?.entries ?? [];
  }
  return entry;
}
