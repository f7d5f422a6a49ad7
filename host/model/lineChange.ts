import type { Axis, Rectangle } from './rectangle';
import { span, withSpan } from './rectangle';

/** An edit of a sheet's rows or columns; zero-based. */
export type LineChange =
  /** `atEnd`: the new lines follow the last line of the grid. */
  | {
      readonly kind: 'insert';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly atEnd: boolean;
    }
  | { readonly kind: 'delete'; readonly axis: Axis; readonly at: number; readonly count: number }
  /** The block comes to stand before the line that was at `before`. */
  | {
      readonly kind: 'move';
      readonly axis: Axis;
      readonly at: number;
      readonly count: number;
      readonly before: number;
    };

/** Where a line is after the change; null when it was deleted. */
export function mapLine(change: LineChange, line: number): number | null {
  const end = change.at + change.count;
  if (change.kind === 'insert') return line >= change.at ? line + change.count : line;
  if (change.kind === 'delete') return line < change.at ? line : line < end ? null : line - change.count;
  if (line >= change.at && line < end) {
    return line + (change.before > change.at ? change.before - end : change.before - change.at);
  }
  if (change.before > change.at) return line >= end && line < change.before ? line - change.count : line;
  return line >= change.before && line < change.at ? line + change.count : line;
}

type Span = readonly [first: number, last: number];

function mapInsert(change: Extract<LineChange, { kind: 'insert' }>, [first, last]: Span): readonly Span[] {
  if (change.at <= first) return [[first + change.count, last + change.count]];
  // A range that reaches the end of the grid grows with it, as open-ended ranges do at Google.
  const grows = change.at <= last || (change.atEnd && change.at === last + 1);
  return [[first, grows ? last + change.count : last]];
}

function mapDelete(change: LineChange, [first, last]: Span): readonly Span[] {
  const end = change.at + change.count;
  const before = Math.max(0, Math.min(end, first) - change.at);
  const inside = Math.max(0, Math.min(end, last + 1) - Math.max(change.at, first));
  const left = last - first + 1 - inside;
  return left === 0 ? [] : [[first - Math.max(0, before), first - Math.max(0, before) + left - 1]];
}

function mapMove(change: LineChange, [first, last]: Span): readonly Span[] {
  const blockLast = change.at + change.count - 1;
  const moved = (line: number) => mapLine(change, line) ?? line;
  if (first >= change.at && last <= blockLast) return [[moved(first), moved(last)]];
  const stays = (line: number) => line < change.at || line > blockLast;
  const firstStaying = stays(first) ? first : blockLast + 1;
  const lastStaying = stays(last) ? last : change.at - 1;
  const rest: Span = [moved(firstStaying), moved(lastStaying)];
  const blockStart = Math.max(first, change.at);
  const blockEnd = Math.min(last, blockLast);
  if (blockStart > blockEnd) return [rest];
  const block: Span = [moved(blockStart), moved(blockEnd)];
  if (block[0] > rest[1] + 1 || block[1] < rest[0] - 1) return [rest, block];
  return [[Math.min(rest[0], block[0]), Math.max(rest[1], block[1])]];
}

/** What becomes of a rectangle: nothing, one, or (a column moved out of it) two pieces, the larger rest first. */
export function mapRectangle(change: LineChange, area: Rectangle): readonly Rectangle[] {
  const lines = span(area, change.axis);
  const spans =
    change.kind === 'insert'
      ? mapInsert(change, lines)
      : change.kind === 'delete'
        ? mapDelete(change, lines)
        : mapMove(change, lines);
  return spans.map(([first, last]) => withSpan(area, change.axis, first, last));
}
