import { CommandType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Clipboard } from './clipboard';
import type { CellMatrix } from './contents';
import type { GridPorts } from './grid';
import { judge } from './mutations';
import type { Origin, Outgoing } from './outgoing';
import { unitId } from './snapshot';
import type { Steps } from './steps';

const spreadCommands = /auto-fill|move-range|paste|refill/;
const entryCommand = 'sheet.command.set-range-values';

/** Looks at everything Univer is about to do and lets through what the host can follow. */
export function watch(
  api: FUniver,
  outgoing: Outgoing,
  clipboard: Clipboard,
  steps: Steps,
  ports: GridPorts,
  setEditing: (editing: boolean) => void,
): void {
  let editing = false;
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.type === CommandType.COMMAND && !editing && clipboard.takes(event.id, event.params)) {
      event.cancel = true;
    }
    if (event.type !== CommandType.MUTATION || event.options?.fromCollab) {
      return;
    }
    const params: Readonly<Record<string, unknown>> = { ...event.params };
    if (params.unitId === unitId && !mayHappen(event.id, params)) {
      event.cancel = true;
    }
  });

  function mayHappen(id: string, params: Readonly<Record<string, unknown>>): boolean {
    const verdict = judge(id, params);
    switch (verdict.kind) {
      case 'local':
        return true;
      case 'contents':
        return mayChange(params);
      case 'acts':
        void steps.perform(verdict.acts);
        return false;
      case 'blocked':
        ports.blocked();
        return false;
    }
  }

  function mayChange(params: Readonly<Record<string, unknown>>): boolean {
    const { cellValue, trigger } = params;
    if (!isMatrix(cellValue) || String(trigger).startsWith('formula.')) {
      return false;
    }
    return outgoing.change(Number(params.subUnitId), cellValue, originOf(String(trigger)));
  }

  api.addEvent(api.Event.BeforeUndo, (event) => {
    event.cancel = true;
    void steps.undo();
  });
  api.addEvent(api.Event.BeforeRedo, (event) => {
    event.cancel = true;
    void steps.redo();
  });
  watchEditor(api, outgoing, (now) => {
    editing = now;
    setEditing(now);
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
    const range = selections.at(-1);
    ports.placeChanged({
      sheetId: Number(worksheet.getSheetId()),
      row: range?.startRow ?? 0,
      column: range?.startColumn ?? 0,
    });
  });
}

function watchEditor(api: FUniver, outgoing: Outgoing, setEditing: (editing: boolean) => void): void {
  api.addEvent(api.Event.SheetEditStarted, () => setEditing(true));
  api.addEvent(api.Event.SheetEditEnded, () => setEditing(false));
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    if (isConfirm) {
      const text = value.toPlainText().replace(/\r\n$/, '').replaceAll('\r', '\n');
      outgoing.noteTyped({ sheetId: Number(worksheet.getSheetId()), row, column, text });
    }
  });
}

function originOf(trigger: string): Origin {
  if (trigger === entryCommand) {
    return 'entry';
  }
  return spreadCommands.test(trigger) ? 'spread' : 'other';
}

function isMatrix(value: unknown): value is CellMatrix {
  return typeof value === 'object' && value !== null;
}
