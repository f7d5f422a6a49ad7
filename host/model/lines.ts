import type { LineChange } from './lineChange';

/** What a whole row or column has of its own. */
export interface Line {
  /** Pixels; null for the default. */
  size: number | null;
  hidden: boolean;
  /** How many groups it stands in. */
  depth: number;
  /** Depths of the folded groups that start here. */
  folded: readonly number[];
}

export interface LineGroup {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly collapsed: boolean;
}

const plain: Line = { size: null, hidden: false, depth: 0, folded: [] };

/** The rows or the columns of a sheet, apart from their cells. Sparse: most lines are plain. */
export class Lines {
  /** Kept in order of index; a line moves together with its place. */
  private lines: (Line | undefined)[] = [];

  at(index: number): Readonly<Line> {
    return this.lines[index] ?? plain;
  }

  change(index: number, values: Partial<Line>): void {
    this.lines[index] = { ...this.at(index), ...values };
  }

  changeSpan(first: number, count: number, values: Partial<Line>): void {
    for (let index = first; index < first + count; index += 1) this.change(index, values);
  }

  apply(change: LineChange): void {
    this.lines.length = Math.max(
      this.lines.length,
      change.at + change.count,
      change.kind === 'move' ? change.before : 0,
    );
    if (change.kind === 'delete') this.lines.splice(change.at, change.count);
    if (change.kind === 'insert') this.lines = insertBlank(this.lines, change.at, change.count);
    if (change.kind === 'move') this.lines = moveBlock(this.lines, change.at, change.count, change.before);
  }

  /** Groups as Sheets shows them: runs of neighbours at least so deep. */
  groups(): readonly LineGroup[] {
    const deepest = this.lines.reduce((most, line) => Math.max(most, line?.depth ?? 0), 0);
    return Array.from({ length: deepest }, (_, index) => this.groupsAt(index + 1)).flat();
  }

  group(index: number, depth: number): LineGroup | null {
    return this.groupsAt(depth).find((group) => group.start <= index && index <= group.end) ?? null;
  }

  setFolded(group: LineGroup, folded: boolean): void {
    const others = this.at(group.start).folded.filter((depth) => depth !== group.depth);
    this.change(group.start, { folded: folded ? [...others, group.depth] : others });
  }

  shiftDepth(first: number, count: number, by: number): void {
    for (let index = first; index < first + count; index += 1) {
      this.change(index, { depth: Math.max(0, this.at(index).depth + by) });
    }
  }

  /** Indexes hidden by a person or folded away in a group. */
  hidden(): readonly number[] {
    const hidden = new Set<number>();
    for (const [index, line] of this.lines.entries()) if (line?.hidden) hidden.add(index);
    for (const group of this.groups()) {
      if (!group.collapsed) continue;
      for (let index = group.start; index <= group.end; index += 1) hidden.add(index);
    }
    return [...hidden].sort((left, right) => left - right);
  }

  sizes(): Readonly<Record<number, number>> {
    const sizes: Record<number, number> = {};
    for (const [index, line] of this.lines.entries()) {
      if (line && line.size !== null) sizes[index] = line.size;
    }
    return sizes;
  }

  save(): readonly (readonly [number, Line])[] {
    return this.lines.flatMap((line, index) => (line ? [[index, line] as const] : []));
  }

  restore(saved: readonly (readonly [number, Line])[]): void {
    for (const [index, line] of saved) this.lines[index] = { ...line };
  }

  private groupsAt(depth: number): readonly LineGroup[] {
    const groups: LineGroup[] = [];
    for (let index = 0; index < this.lines.length; index += 1) {
      if (this.at(index).depth < depth) continue;
      const start = index;
      while (this.at(index + 1).depth >= depth) index += 1;
      groups.push({ start, end: index, depth, collapsed: this.at(start).folded.includes(depth) });
    }
    return groups;
  }
}

/** `splice` with thousands of arguments would overflow the stack. */
export function insertBlank<T>(list: readonly (T | undefined)[], at: number, count: number): (T | undefined)[] {
  return [...list.slice(0, at), ...new Array<T | undefined>(count), ...list.slice(at)];
}

export function moveBlock<T>(list: readonly T[], first: number, count: number, before: number): T[] {
  const block = list.slice(first, first + count);
  const rest = [...list.slice(0, first), ...list.slice(first + count)];
  const place = before > first ? before - count : before;
  return [...rest.slice(0, place), ...block, ...rest.slice(place)];
}
