import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { at } from '../domain/moments';
import { archived, deskWithOldTickets, liveCustomers } from './archives';
import { columnOf, later, reopened } from './desk';

type SavedCell = [row: number, column: number, ...rest: unknown[]];

/** The workbook after somebody put a note on a cell of a ticket. */
function noted(host: Host, row: number, key: FieldKey, note: string): Host {
  const column = columnOf(host, key);
  const state = JSON.parse(JSON.stringify(host.save())) as {
    readonly workbook: { readonly sheets: readonly { readonly name: string; readonly cells: SavedCell[] }[] };
  };
  const cells = state.workbook.sheets.find(({ name }) => name === '工单')?.cells ?? [];
  const place = cells.findIndex(([r, c]) => r === row && c === column);
  const [, , value = null, style = -1, formula = null, , ...rest] = cells[place] ?? [row, column];
  cells.splice(place < 0 ? cells.length : place, place < 0 ? 0 : 1, [
    row,
    column,
    value,
    style,
    formula,
    note,
    ...rest,
  ]);
  return reopened(state, '2024-09-10 09:00');
}

const kept = (host: Host) =>
  archived(host, '处理进度')
    .filter((line) => line.环节 === '单元格备注')
    .map((line) => [line.工单编号, line.操作人, line.说明]);

/** 甲 and 丁 with notes, 丁 being closed last week only. */
const deskWithNotes = (): Host =>
  noted(
    noted(noted(deskWithOldTickets(), 1, 'phenomenon', '等供应商回电 13812345678'), 1, 'remarks', '发票已补'),
    4,
    'remarks',
    '还要回访',
  );

test('D11: what people noted on cells of a ticket goes into the archive with its progress, contacts masked', () => {
  const host = deskWithNotes();
  host.advanceTo(at('2024-09-10 09:10'));
  expect(liveCustomers(host)).toEqual(['丁*', '戊*']);
  expect(kept(host)).toEqual([['20240520001', '夜间归档', '现象：等供应商回电 ****5678\n备注：发票已补']]);
  expect(host.displayValues('处理进度').filter((line) => line.includes('单元格备注'))).toEqual([]);
});

test('D11: killed at any service call, the notes stand in the archive once', () => {
  const state = deskWithNotes();
  for (let call = 3; call <= 12; call += 1) {
    const host = later(state, '2024-09-10 09:00');
    host.plan({ kind: 'kill', at: call });
    host.advanceTo(at('2024-09-10 09:30'));
    expect([call, kept(host).length]).toEqual([call, 1]);
  }
});
