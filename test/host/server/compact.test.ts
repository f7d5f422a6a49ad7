import type { ViewChange } from '../../../host/contract/view';
import type { PageEvent } from '../../../host/contract/wire';
import { compact } from '../../../host/server/compact';

const view = (change: ViewChange): PageEvent => ({ kind: 'view', change });
const bold = { bold: true };
const plain = { bold: false };

test('of two changes to one cell only the last is sent, with only the styles in use', () => {
  const first = view({ kind: 'cells', sheetId: 0, cells: [[1, 1, 'a', 0]], styles: [bold, plain] });
  const second = view({ kind: 'cells', sheetId: 0, cells: [[1, 1, 'b', 1]], styles: [bold, plain] });

  expect(compact([first, second])).toEqual([
    view({ kind: 'cells', sheetId: 0, cells: [[1, 1, 'b', 0]], styles: [plain] }),
  ]);
});

test('with a change of structure single cells are left out, other events stay', () => {
  const cells = view({ kind: 'cells', sheetId: 0, cells: [[1, 1, 'a', -1]], styles: [] });
  const clock: PageEvent = { kind: 'clock', now: 0, mode: 'real' };

  expect(compact([cells, view({ kind: 'structure' }), clock])).toEqual([view({ kind: 'structure' }), clock]);
});
