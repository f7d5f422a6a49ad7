import { filledIn, owner } from '../../desk/desk';
import { tick } from '../ground';
import { area, edits, moves } from './editing';
import { elsewhere } from './elsewhere';
import { markedColumns } from './scene';
import { statusDeeds } from './statusDeeds';
import { by, cells, columns, type Deed, someColumn, someRow, someText, used, type Walk } from './walking';

/** Rows that hold tickets at most, so that a walk of any length goes on quickly. */
const rowsKept = 24;
const minute = 60_000;

const types: Deed = (walk) => {
  const [row, column] = [someRow(walk), someColumn(walk)];
  edits(walk, area(row, column));
  by(walk).type(walk.names.工单, row, column, someText(walk));
};

/** Google puts the former texts back without a word to the script. */
const undoes: Deed = (walk) => {
  if (walk.undo === undefined) return;
  const { area: edited, texts } = walk.undo;
  // A row that had been pasted there is gone again.
  walk.reach = { area: edited, brings: texts.flat(), ...(edited.columns > 3 && { removes: 'rows' }) };
  walk.host.run('undoneByHand', [walk.names.工单, edited.row, edited.column, texts], owner);
  delete walk.undo;
};

const pastes: Deed = (walk) => {
  const size = 1 + walk.chance.below(3);
  const block = Array.from({ length: size }, () => Array.from({ length: size }, () => someText(walk)));
  const column = walk.chance.below(Math.max(1, columns(walk) - size));
  const row = someRow(walk);
  edits(walk, area(row, column, size, size));
  by(walk).paste(walk.names.工单, row, column, block);
};

/** Something is pasted over the numbers of tickets, or they are cleared. */
const losesNumbers: Deed = (walk) => {
  const column = markedColumns(walk.host).get('number');
  if (column === undefined) return;
  const [row, rows] = [someRow(walk), 1 + walk.chance.below(3)];
  edits(walk, area(row, column, rows));
  const block = Array.from({ length: rows }, () => [someText(walk)]);
  if (walk.chance.below(2) === 0) by(walk).clear(walk.names.工单, row, column, rows, 1);
  else by(walk).paste(walk.names.工单, row, column, block);
};

/** A whole ticket is copied elsewhere. */
const copies: Deed = (walk) => {
  const source = cells(walk)[someRow(walk)] ?? [];
  if (source.every((text) => text === '')) return;
  const row = used(walk) + 1;
  edits(walk, area(row, 0, 1, source.length));
  by(walk).paste(walk.names.工单, row, 0, [source]);
};

const clears: Deed = (walk) => {
  const [row, column] = [someRow(walk), someColumn(walk)];
  const wide = Math.min(1 + walk.chance.below(2), columns(walk) - column);
  edits(walk, area(row, column, 1, wide));
  by(walk).clear(walk.names.工单, row, column, 1, wide);
};

const sorts: Deed = (walk) => {
  moves(walk);
  by(walk).sort(walk.names.工单, someColumn(walk), walk.chance.below(2) === 0);
};

const insertsRows: Deed = (walk) => {
  moves(walk);
  by(walk).insertRows(walk.names.工单, someRow(walk), 1 + walk.chance.below(2));
};

function removesRows(walk: Walk, first: number, count: number): void {
  moves(walk);
  walk.reach = { area: area(first, 0, count, columns(walk)), removes: 'rows' };
  by(walk).deleteRows(walk.names.工单, first, count);
}

const deletesRows: Deed = (walk) => removesRows(walk, someRow(walk), 1);

/** The oldest rows go, as an archive takes them. */
const clearsOut: Deed = (walk) => {
  const many = used(walk) - rowsKept;
  if (many > 0) removesRows(walk, 1, many);
};

const insertsColumn: Deed = (walk) => {
  if (columns(walk) >= 85) return;
  moves(walk);
  by(walk).insertColumns(walk.names.工单, someColumn(walk), 1);
};

const deletesColumn: Deed = (walk) => {
  if (columns(walk) <= 55) return;
  moves(walk);
  const column = someColumn(walk);
  const number = markedColumns(walk.host).get('number');
  walk.reach = { area: area(0, column, used(walk) + 1), removes: 'columns' };
  by(walk).deleteColumns(walk.names.工单, column, 1);
  // Without numbers the walk knows no ticket from another: somebody repairs that at once.
  if (column !== number) return;
  walk.host.run('setUpWorkbook', [], owner);
  walk.host.run('checkDeadlines', [], owner);
};

const movesColumn: Deed = (walk) => {
  moves(walk);
  by(walk).moveColumns(walk.names.工单, someColumn(walk), 1, someColumn(walk));
};

const hides: Deed = (walk) =>
  by(walk).setHidden(
    walk.names.工单,
    walk.chance.of(['row', 'column']),
    1 + walk.chance.below(9),
    1,
    walk.chance.below(2) === 0,
  );

const filters: Deed = (walk) => {
  const column = someColumn(walk);
  by(walk).filter(walk.names.工单, column, walk.chance.below(2) === 0 ? null : [cells(walk)[1]?.[column] ?? '']);
};

const renamesHeader: Deed = (walk) => by(walk).type(walk.names.工单, 0, someColumn(walk), `列${walk.step}`);

const calls: Deed = (walk) => {
  const number = cells(walk)[someRow(walk)]?.find((text) => /^\d{11}$/.test(text)) ?? '20240520001';
  const values = filledIn({
    phenomenon: `来电${walk.step}`,
    contact: walk.chance.of(['13800000001', 'a@example.com']),
  });
  const token = `walked-to-step-${walk.step}`;
  const action = { number, row: someRow(walk), token };
  const [name, args] = walk.chance.of<readonly [string, readonly unknown[]]>([
    ['submitIntake', [{ token, values }]],
    ['submitIntake', [{ token, values }]],
    ['actOnTicket', [{ ...action, kind: 'take' }]],
    ['actOnTicket', [{ ...action, kind: 'progress', note: `说明${walk.step}`, told: '电话' }]],
    ['actOnTicket', [{ ...action, kind: 'transfer', owner: '赵敏', reason: `日志${walk.step}` }]],
    ['actOnTicket', [{ ...action, kind: 'move', to: 'inProgress', values: {} }]],
    ['openTicket', [number, null]],
    ['openQueue', ['mine']],
    ['earlierTickets', ['13800000001', '产品功能']],
  ]);
  if (name === 'actOnTicket') walk.reach = { number };
  const { result } = by(walk).call(name, args);
  const said = args.map((arg) => JSON.stringify(arg)).join();
  const note = /说明\d+|日志\d+/.exec(said)?.[0];
  if (note !== undefined && isGranted(result)) walk.noted.push(`${number} ${note}`);
};

const isGranted = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === true;

/** Entries of the desk's menu that ask nothing first, those that change tickets the likelier. */
const entries = [
  'checkDeadlines',
  'checkDeadlines',
  'checkDeadlines',
  'setUpWorkbook',
  'reportThisMonth',
  'reportLastMonth',
  'reportLastWeek',
  'mailLastMonth',
  'sendDigestNow',
  'archiveNow',
  'showRetention',
  'showIntake',
  'showImporter',
  'showPrint',
  'showImprovement',
  'showMonthChoice',
  'showKeys',
];

const chooses: Deed = ({ host, chance }) => void host.run(chance.of(entries), [], owner);

const waits: Deed = (walk) => {
  const { host, chance } = walk;
  host.advanceTo(host.now() + chance.of([1, 5, 5, 30, 60, 600]) * minute);
  tick(host);
};

/** What people do, the likelier the more often it stands here. */
export const deeds: Readonly<Record<string, readonly [weight: number, deed: Deed]>> = {
  types: [26, types],
  undoes: [5, undoes],
  pastes: [8, pastes],
  losesNumbers: [2, losesNumbers],
  copies: [3, copies],
  clears: [4, clears],
  sorts: [4, sorts],
  insertsRows: [3, insertsRows],
  deletesRows: [3, deletesRows],
  insertsColumn: [1, insertsColumn],
  deletesColumn: [1, deletesColumn],
  movesColumn: [2, movesColumn],
  hides: [2, hides],
  filters: [2, filters],
  renamesHeader: [1, renamesHeader],
  calls: [14, calls],
  chooses: [2, chooses],
  waits: [10, waits],
  clearsOut: [4, clearsOut],
  ...statusDeeds,
  ...elsewhere,
};
