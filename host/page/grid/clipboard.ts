import type { FUniver } from '@univerjs/core/facade';
import type { CellValue } from '../../contract/view';
import type { Act } from '../../contract/wire';
import type { Source, Target } from './heldCells';
import { rangeSize, univerRange } from './ranges';
import { evened, readTable, type Table, tiled } from './table';

interface Copied extends Source {
  readonly text: string;
}

export interface ClipboardPorts {
  /** Cells as they must be pasted at a place, repeated to fill it; rows that are not visible are left out. */
  copyOf(source: Source, target: Target): Table<CellValue>;
  /** Sends a paste after what must come before it. */
  paste(sheetId: number, row: number, column: number, block: Table<CellValue>, before: readonly Act[]): void;
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
    const filled = source
      ? this.ports.copyOf(source, { sheetId, range: selected })
      : tiled(readTable(text), rangeSize(selected));
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
