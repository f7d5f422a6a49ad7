import type { FUniver } from '@univerjs/core/facade';
import type { CellValue, SheetView } from '../../contract/view';
import type { Act, ActAnswer } from '../../contract/wire';
import { actsFor, type ChangedCell } from './blocks';
import { type CellMatrix, changedCells } from './contents';
import type { HeldCells } from './heldCells';
import { setCells } from './incoming';
import { itemsAt, pickedItem } from './validations';

/** Cells that were changed here already and that the host has yet to accept. */
interface Tentative {
  readonly sheetId: number;
  /** What stood there, by "row:column". */
  readonly before: Map<string, { readonly row: number; readonly column: number; readonly cell: object }>;
  readonly contents: readonly ChangedCell[];
}

interface Typed {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface OutgoingPorts {
  /** Sends acts, after all earlier ones; resolves when everything they caused is shown. */
  send(acts: readonly Act[]): Promise<ActAnswer>;
  sheetView(sheetId: number): SheetView | undefined;
  /** A change of contents went through: what was there before and what is there now. */
  accepted(sheetId: number, before: readonly ChangedCell[], after: readonly ChangedCell[]): void;
}

/** Which command of Univer sets the cells: one that enters a value, one that spreads or moves cells, or another. */
export type Origin = 'entry' | 'spread' | 'other';

/** Takes the contents that people change in the grid to the host; where the host stores otherwise, it wins. */
export class Outgoing {
  private typed: Typed | undefined;
  private readonly pending = new Set<Tentative>();

  constructor(
    private readonly api: FUniver,
    private readonly held: HeldCells,
    private readonly ports: OutgoingPorts,
  ) {}

  /** Remembers the text with which an edit of a cell ends, before Univer reads it its own way. */
  noteTyped(typed: Typed): void {
    this.typed = typed;
  }

  /**
   * Looks at cells that Univer is about to set, and tells the host.
   * @returns whether Univer may set them already
   */
  change(sheetId: number, cellValue: CellMatrix, origin: Origin): boolean {
    const cells = changedCells(cellValue, (row, column) => this.held.pattern(sheetId, row, column));
    const typed = this.takeTyped(sheetId, cells);
    const [only] = cells;
    if (
      only === undefined ||
      this.isNoChange(sheetId, only, typed) ||
      this.isPickedAgain(sheetId, cells, typed, origin)
    ) {
      return false;
    }
    this.submit(sheetId, cells, this.actsOf(sheetId, cells, typed, origin));
    return !(typed?.startsWith('=') ?? cells.some(({ value }) => isFormula(value)));
  }

  /** Pastes a block, which shows when the host has it. */
  paste(
    sheetId: number,
    row: number,
    column: number,
    block: readonly (readonly CellValue[])[],
    before: readonly Act[],
  ): void {
    const cells = block.flatMap((values, down) =>
      values.map((value, right) => ({ row: row + down, column: column + right, value })),
    );
    this.submit(sheetId, cells, [...before, { kind: 'paste', sheetId, row, column, block }]);
  }

  /** The host has told what a cell holds, so the tentative contents are settled. */
  settled(sheetId: number, row: number, column: number): void {
    for (const tentative of this.pending) {
      if (tentative.sheetId === sheetId) {
        tentative.before.delete(`${row}:${column}`);
      }
    }
  }

  /** The whole grid was made anew from the host. */
  allSettled(): void {
    for (const tentative of this.pending) {
      tentative.before.clear();
    }
  }

  private takeTyped(sheetId: number, cells: readonly ChangedCell[]): string | undefined {
    const { typed } = this;
    this.typed = undefined;
    const isThere = cells.some(({ row, column }) => row === typed?.row && column === typed.column);
    return typed?.sheetId === sheetId && isThere ? typed.text : undefined;
  }

  /** An edit that ends with the text it began with; a date's hidden seconds are not lost by looking at it. */
  private isNoChange(sheetId: number, { row, column }: ChangedCell, typed: string | undefined): boolean {
    const before = this.held.formula(sheetId, row, column) ?? this.held.display(sheetId, row, column);
    return typed !== undefined && typed !== '' && typed === before;
  }

  /** Univer clears a cell when the item it holds is chosen again; in Sheets it stays. */
  private isPickedAgain(
    sheetId: number,
    cells: readonly ChangedCell[],
    typed: string | undefined,
    origin: Origin,
  ): boolean {
    const [only] = cells;
    const sheet = this.ports.sheetView(sheetId);
    return (
      origin === 'entry' &&
      typed === undefined &&
      only?.value === null &&
      cells.length === 1 &&
      sheet !== undefined &&
      itemsAt(sheet, only.row, only.column) !== null
    );
  }

  private actsOf(
    sheetId: number,
    cells: readonly ChangedCell[],
    typed: string | undefined,
    origin: Origin,
  ): readonly Act[] {
    const [only] = cells;
    const text = typed ?? (origin === 'entry' ? String(only?.value ?? '') : undefined);
    if (only === undefined || text === undefined) {
      return actsFor(sheetId, cells);
    }
    if (cells.length > 1) {
      return actsFor(
        sheetId,
        cells.map((cell) => ({ ...cell, value: text })),
      );
    }
    const { row, column } = only;
    const sheet = this.ports.sheetView(sheetId);
    return [{ kind: 'type', sheetId, row, column, text: sheet ? pickedItem(sheet, row, column, text) : text }];
  }

  private submit(sheetId: number, cells: readonly ChangedCell[], acts: readonly Act[]): void {
    const tentative: Tentative = {
      sheetId,
      before: new Map(
        cells.map(({ row, column }) => [
          `${row}:${column}`,
          { row, column, cell: this.held.whole(sheetId, row, column) },
        ]),
      ),
      contents: this.held.contents(sheetId, cells),
    };
    this.pending.add(tentative);
    void this.ports.send(acts).then(({ refused }) => this.answered(tentative, refused === null));
  }

  /** What the host did not tell anew is as it was. */
  private answered(tentative: Tentative, accepted: boolean): void {
    const { sheetId, before, contents } = tentative;
    this.pending.delete(tentative);
    if (before.size > 0) {
      setCells(
        this.api,
        sheetId,
        [...before.values()].map(({ row, column, cell }) => [row, column, cell]),
      );
    }
    if (accepted) {
      this.ports.accepted(sheetId, contents, this.held.contents(sheetId, contents));
    }
  }
}

function isFormula(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('=');
}
