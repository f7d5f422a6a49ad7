import type { Host } from '../../host/contract/host';
import { columnOf } from '../desk/desk';
import { li } from '../desk/team';
import { rowOf, typeAt } from './place';

/** What somebody does at the grid while an execution runs; people ignore script locks. */
export interface Meddling {
  readonly name: string;
  /** The sheet in which it is done. */
  readonly sheet: string;
  readonly act: (host: Host) => void;
  /** It only moves what is there: done before an entry or after it, the same is to stand in every cell. */
  readonly isMove?: true;
  /** What the person's own cell must hold in the end: header and text, of tickets that of 旧单二. */
  readonly leaves?: readonly [header: string, text: string];
}

const typed = '李强刚刚写下';

/** What people do in the sheet of the tickets, into which nearly every entry writes. */
const inTickets: readonly Omit<Meddling, 'sheet'>[] = [
  { name: 'sorts', isMove: true, act: (host) => host.person(li).sort('工单', columnOf(host, 'phenomenon'), false) },
  {
    name: 'sorts the other way',
    isMove: true,
    act: (host) => host.person(li).sort('工单', columnOf(host, 'phenomenon'), true),
  },
  { name: 'inserts a row above', isMove: true, act: (host) => host.person(li).insertRows('工单', 1, 1) },
  { name: 'deletes a ticket above', act: (host) => host.person(li).deleteRows('工单', rowOf(host, '旧单三'), 1) },
  {
    name: 'moves a column',
    isMove: true,
    act: (host) => host.person(li).moveColumns('工单', columnOf(host, 'status'), 1, columnOf(host, 'remarks') + 1),
  },
  {
    name: 'inserts a column',
    isMove: true,
    act: (host) => host.person(li).insertColumns('工单', columnOf(host, 'slaState'), 1),
  },
  {
    name: 'types a remark',
    act: (host) => typeAt(host, li, '旧单二', 'remarks', typed),
    leaves: ['备注', typed],
  },
  {
    name: 'changes the status of another ticket',
    act: (host) => typeAt(host, li, '旧单二', 'status', '处理中'),
    leaves: ['状态', '处理中'],
  },
];

/** Another sheet into which entries write, and where people do something in it. */
interface Beside {
  readonly sheet: string;
  /** What its rows are sorted by; it is moved to the end too, and a column inserted before it. */
  readonly sorted: string;
  /** Where somebody types into the first row, which is no entry's own. */
  readonly typedInto: string;
  /** Whether what is there is only moved, and no row deleted. */
  readonly isOnlyMoved?: true;
  /** Whether entries are refused until columns that people moved are put back, so that before an entry is not as after it. */
  readonly isFixed?: true;
}

const besides: readonly Beside[] = [
  { sheet: '协同任务', sorted: '任务内容', typedInto: '产出' },
  { sheet: '知识库', sorted: '标题', typedInto: '标签' },
  { sheet: '处理进度', sorted: '说明', typedInto: '告知客户' },
  // A hidden sheet of the desk's own: who deletes a row deletes a customer, and set-up puts its columns back.
  { sheet: '客户', sorted: '客户姓名', typedInto: '联系方式', isOnlyMoved: true, isFixed: true },
  { sheet: '改进', sorted: '一级分类', typedInto: '验收标准' },
];

function columnAt(host: Host, sheet: string, header: string): number {
  const column = (host.displayValues(sheet)[0] ?? []).indexOf(header);
  if (column < 0) throw new Error(`no column ${header} in ${sheet}`);
  return column;
}

/** The first row below the header is above what the entries work on. */
const firstRow = 1;

const inSheet = ({ sheet, sorted, typedInto, isOnlyMoved, isFixed }: Beside): readonly Meddling[] => {
  const sort = (host: Host, isUp: boolean): void => host.person(li).sort(sheet, columnAt(host, sheet, sorted), isUp);
  const at = columnAt;
  const move = { isMove: true } as const;
  const moveColumn = isFixed ? {} : move;
  const deletion = {
    name: 'deletes a row above',
    act: (host: Host) => host.person(li).deleteRows(sheet, firstRow, 1),
  };
  return [
    { ...move, name: 'sorts', act: (host: Host) => sort(host, false) },
    { ...move, name: 'sorts the other way', act: (host: Host) => sort(host, true) },
    { ...move, name: 'inserts a row above', act: (host: Host) => host.person(li).insertRows(sheet, firstRow, 1) },
    {
      ...moveColumn,
      name: 'moves a column',
      act: (host: Host) => host.person(li).moveColumns(sheet, 0, 1, at(host, sheet, sorted) + 1),
    },
    {
      ...moveColumn,
      name: 'inserts a column',
      act: (host: Host) => host.person(li).insertColumns(sheet, at(host, sheet, sorted), 1),
    },
    ...(isOnlyMoved ? [] : [deletion]),
    {
      name: 'types into another row',
      act: (host: Host) => host.person(li).type(sheet, firstRow, at(host, sheet, typedInto), typed),
      leaves: [typedInto, typed] as const,
    },
  ].map((meddling) => ({ ...meddling, sheet, name: `${meddling.name} in ${sheet}` }));
};

/** The sheets in which people do something, when an entry writes there. */
export const sheetsBeside: readonly string[] = besides.map(({ sheet }) => sheet);

/** What people do in the sheet of the tickets, and in those of the others which `written` names. */
export const meddlingsIn = (written: readonly string[]): readonly Meddling[] => [
  ...inTickets.map((meddling) => ({ ...meddling, sheet: '工单' })),
  ...besides.filter(({ sheet }) => written.includes(sheet)).flatMap(inSheet),
];
