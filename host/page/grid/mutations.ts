import type { IRange } from '@univerjs/core';
import type { Act, Axis } from '../../contract/wire';

/** What is to become of a change that Univer is about to make to the workbook. */
export type Verdict =
  /** Only a matter of display: let it happen. */
  | { readonly kind: 'local' }
  /** Cell contents: let it happen and tell the host. */
  | { readonly kind: 'contents' }
  /** Let the host do it, and show what comes of it. */
  | { readonly kind: 'acts'; readonly acts: readonly Act[] }
  /** The host cannot do it: stop it and say so. */
  | { readonly kind: 'blocked' };

const local: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.empty',
  'sheet.mutation.re-calc-filter',
]);

type Params = Readonly<Record<string, unknown>>;

/** Judges a mutation by its id and parameters. */
export function judge(id: string, params: Params): Verdict {
  if (id === 'sheet.mutation.set-range-values') {
    return { kind: 'contents' };
  }
  if (local.has(id) || id.startsWith('formula.')) {
    return { kind: 'local' };
  }
  const acts = actsOf(id, Number(params.subUnitId), params);
  return acts === undefined ? { kind: 'blocked' } : { kind: 'acts', acts };
}

function actsOf(id: string, sheetId: number, params: Params): readonly Act[] | undefined {
  switch (id) {
    case 'sheet.mutation.insert-row':
      return [{ kind: 'insert', sheetId, axis: 'row', ...rowsOf(rangeOf(params.range)) }];
    case 'sheet.mutation.insert-col':
      return [{ kind: 'insert', sheetId, axis: 'column', ...columnsOf(rangeOf(params.range)) }];
    case 'sheet.mutation.remove-rows':
      return [{ kind: 'delete', sheetId, axis: 'row', ...rowsOf(rangeOf(params.range)) }];
    case 'sheet.mutation.remove-col':
      return [{ kind: 'delete', sheetId, axis: 'column', ...columnsOf(rangeOf(params.range)) }];
    case 'sheet.mutation.move-columns':
      return [
        {
          kind: 'moveColumns',
          sheetId,
          ...columnsOf(rangeOf(params.sourceRange)),
          before: rangeOf(params.targetRange).startColumn,
        },
      ];
    case 'sheet.mutation.set-row-hidden':
    case 'sheet.mutation.set-row-visible':
      return rangesOf(params.ranges).map((range) => ({
        kind: 'hide',
        sheetId,
        axis: 'row',
        ...rowsOf(range),
        hidden: id.endsWith('hidden'),
      }));
    case 'sheet.mutation.set-col-hidden':
    case 'sheet.mutation.set-col-visible':
      return rangesOf(params.ranges).map((range) => ({
        kind: 'hide',
        sheetId,
        axis: 'column',
        ...columnsOf(range),
        hidden: id.endsWith('hidden'),
      }));
    case 'sheet.mutation.set-worksheet-col-width':
      return rangesOf(params.ranges).flatMap((range) =>
        resizeActs(sheetId, 'column', columnsOf(range), params.colWidth),
      );
    case 'sheet.mutation.set-worksheet-row-height':
      return rangesOf(params.ranges).flatMap((range) => resizeActs(sheetId, 'row', rowsOf(range), params.rowHeight));
    case 'sheet.mutation.set-worksheet-name':
      return [{ kind: 'rename', sheetId, name: String(params.name) }];
    case 'sheet.mutation.set-filter-criteria':
      return filterActs(sheetId, Number(params.col), params.criteria);
    default:
      return undefined;
  }
}

interface Span {
  readonly first: number;
  readonly count: number;
}

/** @param size pixels for all, or by index */
function resizeActs(sheetId: number, axis: Axis, { first, count }: Span, size: unknown): readonly Act[] {
  if (typeof size === 'number') {
    return [{ kind: 'resize', sheetId, axis, first, count, pixels: Math.round(size) }];
  }
  return Array.from({ length: count }, (_, offset) => ({
    kind: 'resize',
    sheetId,
    axis,
    first: first + offset,
    count: 1,
    pixels: Math.round(Number(property(size, String(first + offset)))),
  }));
}

/** Only filters by value are known to the host. */
function filterActs(sheetId: number, column: number, criteria: unknown): readonly Act[] | undefined {
  if (criteria === null || criteria === undefined) {
    return [{ kind: 'filter', sheetId, column, values: null }];
  }
  const filters = property(criteria, 'filters');
  if (filters === undefined) {
    return undefined;
  }
  const listed = property(filters, 'filters');
  const values = (Array.isArray(listed) ? listed : []).map(String);
  return [{ kind: 'filter', sheetId, column, values: property(filters, 'blank') === true ? [...values, ''] : values }];
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function rowsOf(range: IRange): Span {
  return { first: range.startRow, count: range.endRow - range.startRow + 1 };
}

function columnsOf(range: IRange): Span {
  return { first: range.startColumn, count: range.endColumn - range.startColumn + 1 };
}

function rangesOf(value: unknown): readonly IRange[] {
  return Array.isArray(value) ? value.map(rangeOf) : [];
}

function rangeOf(value: unknown): IRange {
  const side = (name: string) => Number(property(value, name));
  return {
    startRow: side('startRow'),
    endRow: side('endRow'),
    startColumn: side('startColumn'),
    endColumn: side('endColumn'),
  };
}
