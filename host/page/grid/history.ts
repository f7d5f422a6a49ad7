import type { Act } from '../../contract/wire';
import type { ChangedCell } from './blocks';

/** Something the person did in the grid that can be taken back. */
export interface Step {
  readonly undo: readonly Act[];
  readonly redo: readonly Act[];
  /** For steps in cells: what they held before and after. */
  readonly contents?: {
    readonly sheetId: number;
    readonly before: readonly ChangedCell[];
    readonly after: readonly ChangedCell[];
  };
}

const longest = 100;

/**
 * What this person did here, to be undone and redone through the host. It is the page's own, since every change is
 * the host's to make and others may have changed the same cells meanwhile.
 */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];

  add(step: Step): void {
    this.done = [...this.done, step].slice(-longest);
    this.undone = [];
  }

  /** Forgets all: positions have changed in ways that cannot be followed. */
  clear(): void {
    this.done = [];
    this.undone = [];
  }

  takeUndo(): Step | undefined {
    return this.done.pop();
  }

  takeRedo(): Step | undefined {
    return this.undone.pop();
  }

  undoneNow(step: Step): void {
    this.undone.push(step);
  }

  redoneNow(step: Step): void {
    this.done.push(step);
  }
}

/** How to take back an act on the sheet's structure, or undefined when it cannot be. */
export function inverseOf(act: Act, sheetName: (sheetId: number) => string): Act | undefined {
  switch (act.kind) {
    case 'insert':
      return { ...act, kind: 'delete' };
    case 'hide':
      return { ...act, hidden: !act.hidden };
    case 'fold':
      return { ...act, folded: !act.folded };
    case 'rename':
      return { ...act, name: sheetName(act.sheetId) };
    case 'moveColumns':
      return act.before > act.first
        ? { ...act, first: act.before - act.count, before: act.first }
        : { ...act, first: act.before, before: act.first + act.count };
    default:
      return undefined;
  }
}
