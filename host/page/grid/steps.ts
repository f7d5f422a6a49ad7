import type { SheetView } from '../../contract/view';
import type { Act, ActAnswer } from '../../contract/wire';
import { actsFor, type ChangedCell } from './blocks';
import type { HeldCells } from './heldCells';
import { type History, inverseOf, type Step } from './history';

export interface StepPorts {
  send(acts: readonly Act[]): Promise<ActAnswer>;
  nothingToUndo(): void;
  undoOutdated(): void;
}

/** Does, undoes and redoes through the host. */
export class Steps {
  constructor(
    private readonly history: History,
    private readonly held: HeldCells,
    private readonly ports: StepPorts,
    private readonly sheetView: (sheetId: number) => SheetView | undefined,
    private readonly mayPerform: (acts: readonly Act[]) => boolean,
  ) {}

  /** Cells were changed by the person and accepted by the host. */
  changed(sheetId: number, before: readonly ChangedCell[], after: readonly ChangedCell[]): void {
    this.history.add({
      undo: actsFor(sheetId, before),
      redo: actsFor(sheetId, after),
      contents: { sheetId, before, after },
    });
  }

  /** Structural acts. What cannot be inverted ends the history, since it moves the cells the history speaks of. */
  async perform(acts: readonly Act[]): Promise<void> {
    if (!this.mayPerform(acts)) {
      return;
    }
    const steps = acts.map((act) => this.stepOf(act));
    const answer = await this.ports.send(acts);
    if (answer.refused !== null) {
      return;
    }
    for (const [index, step] of steps.entries()) {
      if (step !== undefined) {
        this.history.add(step);
      } else if (movesCells(acts[index])) {
        this.history.clear();
      }
    }
  }

  async undo(): Promise<void> {
    const step = this.history.takeUndo();
    if (step === undefined) {
      return this.ports.nothingToUndo();
    }
    if (await this.send(step.undo, step.contents?.sheetId, step.contents?.after)) {
      this.history.undoneNow(step);
    }
  }

  async redo(): Promise<void> {
    const step = this.history.takeRedo();
    if (step === undefined) {
      return this.ports.nothingToUndo();
    }
    if (await this.send(step.redo, step.contents?.sheetId, step.contents?.before)) {
      this.history.redoneNow(step);
    }
  }

  /** @param expected what the cells must hold for the step to make sense */
  private async send(
    acts: readonly Act[],
    sheetId: number | undefined,
    expected: readonly ChangedCell[] | undefined,
  ): Promise<boolean> {
    if (sheetId !== undefined && expected !== undefined) {
      const present = this.held.contents(sheetId, expected);
      if (present.some((cell, index) => cell.value !== expected[index]?.value)) {
        this.ports.undoOutdated();
        return false;
      }
    }
    return (await this.ports.send(acts)).refused === null;
  }

  private stepOf(act: Act): Step | undefined {
    if (act.kind === 'delete') {
      return { undo: [{ ...act, kind: 'insert' }, ...this.contentsUnder(act)], redo: [act] };
    }
    const inverse = inverseOf(act, (sheetId) => this.sheetView(sheetId)?.name ?? '');
    return inverse && { undo: [inverse], redo: [act] };
  }

  /** What has to be pasted to bring back the contents of deleted rows or columns. */
  private contentsUnder(act: Extract<Act, { kind: 'insert' | 'delete' }>): readonly Act[] {
    return actsFor(act.sheetId, this.held.filled(act.sheetId, act.axis, act.first, act.count));
  }
}

function movesCells(act: Act | undefined): boolean {
  return act?.kind === 'sort' || act?.kind === 'moveColumns';
}
