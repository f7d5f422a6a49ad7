import type { Host } from '../../../host/contract/host';
import { filledIn, owner } from '../../desk/desk';
import { chen, li, wang, zhao } from '../../desk/team';
import { tick } from '../ground';
import type { Chance } from './chance';

/** Where a walk stands: the desk, its chances, and what it must not forget. */
export interface Walk {
  readonly host: Host;
  readonly chance: Chance;
  /** What the ticket sheet is called now. */
  sheet: string;
  /** Actions so far, which makes texts and tokens unique. */
  step: number;
  /** The last edit, for undoing it: where, and what stood there. */
  undo?: { readonly row: number; readonly column: number; readonly text: string };
}

/** Something that people do. A deed that makes no sense where the walk stands does nothing. */
export type Deed = (walk: Walk) => void;

const people = [wang, li, chen, zhao, owner];
/** Rows that hold tickets at most, so that a walk of any length goes on quickly. */
const rowsKept = 24;
const minute = 60_000;

const texts = [
  '紧急',
  '高',
  '中',
  '低',
  '处理中',
  '待验证',
  '已关闭',
  '等待客户',
  '投诉',
  '王芳',
  '李强',
  '已重新发起退款',
  '=1+1',
  '=A1',
  '<img src=x onerror=alert(1)>',
  '13812345678',
  '5月21日下午3点',
  '2024.5.3 14:30',
  '昨天',
  '已解决',
  '001',
  '👩‍👩‍👧‍👦 ‮反向',
  '',
];

const cells = ({ host, sheet }: Walk): readonly (readonly string[])[] => host.displayValues(sheet);
const used = (walk: Walk): number =>
  cells(walk).reduce((last, row, at) => (row.some((text) => text !== '') ? at : last), 0);
const by = ({ host, chance }: Walk) => host.person(chance.of(people));
const columns = (walk: Walk): number => (cells(walk)[0] ?? []).length;
const someRow = (walk: Walk): number => 1 + walk.chance.below(used(walk) + 1);
const someColumn = (walk: Walk): number => walk.chance.below(Math.max(1, columns(walk)));

const someText = ({ chance, step }: Walk): string => {
  const text = chance.of(texts);
  return text === '' && chance.below(2) === 0 ? `内容${step}` : text;
};

const types: Deed = (walk) => {
  const [row, column] = [someRow(walk), someColumn(walk)];
  walk.undo = { row, column, text: cells(walk)[row]?.[column] ?? '' };
  by(walk).type(walk.sheet, row, column, someText(walk));
};

const undoes: Deed = (walk) => {
  const { undo } = walk;
  if (undo === undefined) return;
  by(walk).type(walk.sheet, undo.row, undo.column, undo.text);
  delete walk.undo;
};

const pastes: Deed = (walk) => {
  const size = 1 + walk.chance.below(3);
  const block = Array.from({ length: size }, () => Array.from({ length: size }, () => someText(walk)));
  const column = walk.chance.below(Math.max(1, columns(walk) - size));
  by(walk).paste(walk.sheet, someRow(walk), column, block);
};

/** A whole ticket is copied elsewhere. */
const copies: Deed = (walk) => {
  const source = cells(walk)[someRow(walk)] ?? [];
  if (source.every((text) => text === '')) return;
  by(walk).paste(walk.sheet, used(walk) + 1, 0, [source]);
};

const clears: Deed = (walk) => by(walk).clear(walk.sheet, someRow(walk), someColumn(walk), 1, 1 + walk.chance.below(2));
const sorts: Deed = (walk) => by(walk).sort(walk.sheet, someColumn(walk), walk.chance.below(2) === 0);
const insertsRows: Deed = (walk) => by(walk).insertRows(walk.sheet, someRow(walk), 1 + walk.chance.below(2));
const deletesRows: Deed = (walk) => by(walk).deleteRows(walk.sheet, someRow(walk), 1);
const insertsColumn: Deed = (walk) => {
  if (columns(walk) < 85) by(walk).insertColumns(walk.sheet, someColumn(walk), 1);
};
const deletesColumn: Deed = (walk) => {
  if (columns(walk) > 55) by(walk).deleteColumns(walk.sheet, someColumn(walk), 1);
};
const movesColumn: Deed = (walk) => by(walk).moveColumns(walk.sheet, someColumn(walk), 1, someColumn(walk));
const hides: Deed = (walk) =>
  by(walk).setHidden(
    walk.sheet,
    walk.chance.of(['row', 'column']),
    1 + walk.chance.below(9),
    1,
    walk.chance.below(2) === 0,
  );
const filters: Deed = (walk) => {
  const column = someColumn(walk);
  by(walk).filter(walk.sheet, column, walk.chance.below(2) === 0 ? null : [cells(walk)[1]?.[column] ?? '']);
};
const renamesHeader: Deed = (walk) => by(walk).type(walk.sheet, 0, someColumn(walk), `列${walk.step}`);
const renamesSheet: Deed = (walk) => {
  const name = walk.sheet === '工单' ? '我们的工单' : '工单';
  by(walk).renameSheet(walk.sheet, name);
  walk.sheet = name;
};

/** A rule of the team is rewritten, at times to nonsense. */
const setsRule: Deed = (walk) => {
  const sheet = walk.chance.of(['设置', '时限', '日历', '分类', '人员', '分派']);
  if (!walk.host.view().sheets.some(({ name }) => name === sheet)) return;
  const row = 1 + walk.chance.below(6);
  const column = walk.chance.below(4);
  const before = walk.host.displayValues(sheet)[row]?.[column] ?? '';
  by(walk).type(sheet, row, column, someText(walk));
  walk.host.person(owner).type(sheet, row, column, before);
};

const calls: Deed = (walk) => {
  const number = cells(walk)[someRow(walk)]?.find((text) => /^\d{11}$/.test(text)) ?? '20240520001';
  const values = filledIn({
    phenomenon: `来电${walk.step}`,
    contact: walk.chance.of(['13800000001', 'a@example.com']),
  });
  const token = `walked-to-step-${walk.step}`;
  const action = { number, row: someRow(walk), token };
  by(walk).call(
    ...walk.chance.of<readonly [string, readonly unknown[]]>([
      ['submitIntake', [{ token, values }]],
      ['submitIntake', [{ token, values }]],
      ['actOnTicket', [{ ...action, kind: 'take' }]],
      ['actOnTicket', [{ ...action, kind: 'progress', note: `说明${walk.step}`, told: '电话' }]],
      ['actOnTicket', [{ ...action, kind: 'transfer', owner: '赵敏', reason: '日志' }]],
      ['actOnTicket', [{ ...action, kind: 'move', to: 'inProgress', values: {} }]],
      ['openTicket', [number, null]],
      ['openQueue', ['mine']],
      ['earlierTickets', ['13800000001', '产品功能']],
    ]),
  );
};

const chooses: Deed = ({ host, chance }) =>
  void host.run(chance.of(['checkDeadlines', 'checkDeadlines', 'setUpWorkbook', 'reportThisMonth']), [], owner);

const waits: Deed = (walk) => {
  const { host, chance } = walk;
  host.advanceTo(host.now() + chance.of([1, 5, 5, 30, 60, 600]) * minute);
  tick(host);
};

/** The oldest rows go, as an archive takes them. */
const clearsOut: Deed = (walk) => {
  const many = used(walk) - rowsKept;
  if (many > 0) by(walk).deleteRows(walk.sheet, 1, many);
};

/** What people do, the likelier the more often it stands here. */
export const deeds: Readonly<Record<string, readonly [weight: number, deed: Deed]>> = {
  types: [26, types],
  undoes: [5, undoes],
  pastes: [8, pastes],
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
  renamesSheet: [1, renamesSheet],
  setsRule: [2, setsRule],
  calls: [14, calls],
  chooses: [1, chooses],
  waits: [10, waits],
  clearsOut: [4, clearsOut],
};
