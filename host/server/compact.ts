import type { CellStyle, CellView, ViewChange } from '../contract/view';
import type { PageEvent } from '../contract/wire';

type CellsChange = Extract<ViewChange, { kind: 'cells' }>;

/**
 * The same events with less to send: of many changes to one cell only the last, of all styles only those used,
 * no single cells when the whole view is to be fetched anyway, and of all selections only the last, in what it shows.
 */
export function compact(events: readonly PageEvent[]): readonly PageEvent[] {
  const changes = events.flatMap((event) => (event.kind === 'view' ? [event.change] : []));
  const selected = events.filter((event) => event.kind === 'selection').slice(-1);
  const others = events.filter((event) => event.kind !== 'view' && event.kind !== 'selection');
  return [...compactChanges(changes).map((change): PageEvent => ({ kind: 'view', change })), ...selected, ...others];
}

function compactChanges(changes: readonly ViewChange[]): readonly ViewChange[] {
  const structure = changes.find((change) => change.kind === 'structure');
  if (structure) {
    return [structure];
  }
  const cells = changes.filter((change) => change.kind === 'cells');
  const sheetIds = [...new Set(cells.map((change) => change.sheetId))];
  return [
    ...sheetIds.map((sheetId) => joined(cells.filter((change) => change.sheetId === sheetId))),
    ...changes.filter((change) => change.kind === 'notes'),
    ...changes.filter((change) => change.kind === 'floating').slice(0, 1),
  ];
}

/** One change instead of several of the same sheet. */
function joined(changes: readonly CellsChange[]): CellsChange {
  const latest = new Map<string, { readonly cell: CellView; readonly style: CellStyle | undefined }>();
  for (const { cells, styles } of changes) {
    for (const cell of cells) {
      latest.set(`${cell[0]}:${cell[1]}`, { cell, style: styles[cell[3]] });
    }
  }
  const numbers = new Map<CellStyle, number>();
  const numberOf = (style: CellStyle | undefined) => {
    if (style === undefined) {
      return -1;
    }
    const number = numbers.get(style) ?? numbers.size;
    numbers.set(style, number);
    return number;
  };
  const cells = [...latest.values()].map(({ cell, style }) => withStyle(cell, numberOf(style)));
  return { kind: 'cells', sheetId: changes[0]?.sheetId ?? 0, cells, styles: [...numbers.keys()] };
}

function withStyle([row, column, value, , formula]: CellView, style: number): CellView {
  return formula === undefined ? [row, column, value, style] : [row, column, value, style, formula];
}
