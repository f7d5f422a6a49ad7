import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellValue } from '../../contract/view';
import { formatA1 } from '../a1';
import { rectangle } from '../rectangle';
import { engineSheetName, resultSheet } from './translation';

/** A formula to be calculated at its place; row and column are zero-based. */
export interface Task {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  /** Without "=". */
  readonly expression: string;
  /** The result may be a blank cell as it stands. */
  readonly passesCells: boolean;
}

export type Outcome =
  /** Null when a blank cell was passed on; errors are texts like #DIV/0!. */
  | { readonly kind: 'value'; readonly value: CellValue }
  /** More values than one, or something that the engine does not know. */
  | { readonly kind: 'unknown'; readonly shown: string };

const kinds = { number: 1, boolean: 4, error: 16 };

/** Errors that Sheets knows too; a circle is shown as a lost reference there. */
const errors: Readonly<Record<string, string>> = {
  '#DIV/0!': '#DIV/0!',
  '#N/A': '#N/A',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#REF!': '#REF!',
  '#VALUE!': '#VALUE!',
  '#CIRC!': '#REF!',
};

let loaded = false;

/** Reads the engine's program, 2 MB, on first use. */
function load(): void {
  if (loaded) return;
  initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  loaded = true;
}

/** What is typed into the engine for a value. */
export function inputOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return `'${value}`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The library that calculates: it holds the values that formulas see, and formulas only while they are calculated. */
export class Engine {
  private readonly model: Model;
  private readonly places = new Map<number, number>();

  constructor() {
    load();
    this.model = new Model('workbook', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
    this.model.renameSheet(0, resultSheet);
  }

  /** Types into a cell; '' empties it. */
  type(sheetId: number, row: number, column: number, input: string): void {
    this.model.setUserInput(this.placeOf(sheetId), row + 1, column + 1, input);
  }

  /** Calculates formulas, which may depend on one another, and leaves them in their cells. */
  calculate(tasks: readonly Task[]): readonly Outcome[] {
    for (const [index, task] of tasks.entries()) this.pose(task, index);
    this.model.evaluate();
    const outcomes = tasks.map((task, index) => this.outcome(task, index));
    if (tasks.length > 0) this.model.rangeClearContents(0, 1, 1, tasks.length, 2);
    return outcomes;
  }

  free(): void {
    this.model.free();
  }

  /** The result as text tells more digits than the engine shows of a number; and blanks it takes for 0. */
  private pose({ sheetId, row, column, expression, passesCells }: Task, index: number): void {
    this.type(sheetId, row, column, `=${expression}`);
    this.model.setUserInput(
      0,
      index + 1,
      1,
      `=${engineSheetName(sheetId)}!${formatA1(rectangle(row, column, 1, 1))}&""`,
    );
    if (passesCells) this.model.setUserInput(0, index + 1, 2, `=ISBLANK(${expression})`);
  }

  private outcome({ sheetId, row, column, passesCells }: Task, index: number): Outcome {
    const place = this.placeOf(sheetId);
    const type = this.model.getCellType(place, row + 1, column + 1);
    const text = this.model.getFormattedCellValue(0, index + 1, 1);
    if (!this.isSingle(place, row, column)) return { kind: 'unknown', shown: '#REF!' };
    if (type === kinds.error) {
      const shown = errors[this.model.getFormattedCellValue(place, row + 1, column + 1)];
      return shown === undefined ? { kind: 'unknown', shown: '#ERROR!' } : { kind: 'value', value: shown };
    }
    if (passesCells && this.model.getFormattedCellValue(0, index + 1, 2) === 'TRUE')
      return { kind: 'value', value: null };
    if (type === kinds.number) return { kind: 'value', value: Number(text) };
    return { kind: 'value', value: type === kinds.boolean ? text === 'TRUE' : text };
  }

  private isSingle(place: number, row: number, column: number): boolean {
    const structure = this.model.getCellArrayStructure(place, row + 1, column + 1);
    if (typeof structure === 'string') return structure === 'SingleCell';
    return 'DynamicAnchor' in structure && structure.DynamicAnchor.every((size) => size === 1);
  }

  private placeOf(sheetId: number): number {
    let place = this.places.get(sheetId);
    if (place === undefined) {
      place = this.places.size + 1;
      this.model.newSheet();
      this.model.renameSheet(place, engineSheetName(sheetId));
      this.places.set(sheetId, place);
    }
    return place;
  }
}
