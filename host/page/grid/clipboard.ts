import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import Papa from 'papaparse';
import type { CellValue } from '../../contract/view';
import type { Act } from '../../contract/wire';
import { rangeSize, univerRange } from './ranges';

type Block = readonly (readonly CellValue[])[];

interface Copied {
  readonly sheetId: number;
  readonly range: IRange;
  readonly text: string;
  readonly cut: boolean;
}

export interface ClipboardPorts {
  /** The cells of a range as they must be pasted at a place; rows that are not visible are left out. */
  copyOf(sheetId: number, range: IRange, target: { readonly sheetId: number; readonly range: IRange }): Block;
  /** Sends a paste after what must come before it. */
  paste(sheetId: number, row: number, column: number, block: Block, before: readonly Act[]): void;
}

const cutCommands: ReadonlySet<string> = new Set(['sheet.command.cut', 'univer.command.cut']);
const pasteCommands: ReadonlySet<string> = new Set([
  'sheet.command.paste',
  'univer.command.paste',
  'sheet.command.paste-value',
]);

/**
 * Copy is Univer's; paste is done here, so that the host gets the texts as they were copied elsewhere, and the very
 * contents where they were copied in this grid.
 */
export class Clipboard {
  private copied: Copied | undefined;

  constructor(
    private readonly api: FUniver,
    private readonly ports: ClipboardPorts,
  ) {
    api.addEvent(api.Event.BeforeClipboardChange, ({ fromSheet, fromRange, text }) => {
      const range = univerRange(fromRange.getRange());
      this.copied = { sheetId: Number(fromSheet.getSheetId()), range, text: evened(text), cut: false };
    });
  }

  /**
   * Looks at a command that is about to be executed.
   * @returns true when it is a paste, which is done here
   */
  takes(id: string, params: object | undefined): boolean {
    if (id === 'sheet.command.paste-by-short-key') {
      const text: unknown = params && Reflect.get(params, 'textContent');
      this.paste(typeof text === 'string' ? text : '');
      return true;
    }
    if (pasteCommands.has(id)) {
      void navigator.clipboard.readText().then((text) => this.paste(text));
      return true;
    }
    if (cutCommands.has(id) && this.copied) {
      this.copied = { ...this.copied, cut: true };
    }
    return false;
  }

  private paste(text: string): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const selected = sheet?.getSelection()?.getActiveRange()?.getRange();
    const source = this.copied?.text === evened(text) ? this.copied : undefined;
    if (!sheet || !selected || (text === '' && !source)) {
      return;
    }
    const sheetId = Number(sheet.getSheetId());
    const block = source
      ? this.ports.copyOf(source.sheetId, source.range, { sheetId, range: selected })
      : readTable(text);
    const { rows, columns } = rangeSize(selected);
    const filled = tiled(block, rows, columns);
    this.ports.paste(sheetId, selected.startRow, selected.startColumn, filled, this.cutActs(source));
    sheet.getRange(selected.startRow, selected.startColumn, filled.length, filled[0]?.length ?? 1).activate();
  }

  /** After cells were cut, pasting them once empties their old place; that comes first, since the places may overlap. */
  private cutActs(source: Copied | undefined): readonly Act[] {
    if (!source?.cut) {
      return [];
    }
    this.copied = undefined;
    const { sheetId, range } = source;
    return [{ kind: 'clear', sheetId, row: range.startRow, column: range.startColumn, ...rangeSize(range) }];
  }
}

function evened(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '');
}

/** Rows of texts out of what spreadsheets put on the clipboard: cells apart by tabs, quoted where they hold line ends. */
export function readTable(text: string): Block {
  const { data } = Papa.parse<string[]>(evened(text), { delimiter: '\t' });
  const width = Math.max(...data.map((row) => row.length));
  return data.map((row) => Array.from({ length: width }, (_, column) => row[column] || null));
}

/** Repeats a block to fill a selection that is a multiple of it, as Sheets does; else the block itself. */
export function tiled(block: Block, rows: number, columns: number): Block {
  const [height, width] = [block.length, block[0]?.length ?? 0];
  if (height === 0 || width === 0 || rows % height !== 0 || columns % width !== 0) {
    return block;
  }
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => block[row % height]?.[column % width] ?? null),
  );
}
