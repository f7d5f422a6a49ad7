import { area, edits } from './editing';
import { markedColumns } from './scene';
import { by, cells, type Deed, someRow, type Walk } from './walking';

const statuses = ['待处理', '处理中', '等待客户', '待验证', '已关闭'];

const statusColumn = (walk: Walk): number | undefined => markedColumns(walk.host).get('status');

/** Any status is typed over a ticket's, whether the flow lets it go there or not. */
const typesStatus: Deed = (walk) => {
  const column = statusColumn(walk);
  if (column === undefined) return;
  const row = someRow(walk);
  edits(walk, area(row, column));
  by(walk).type(walk.names.工单, row, column, walk.chance.of(statuses));
};

const pastesStatuses: Deed = (walk) => {
  const column = statusColumn(walk);
  if (column === undefined) return;
  const [row, rows] = [someRow(walk), 1 + walk.chance.below(3)];
  edits(walk, area(row, column, rows));
  const block = Array.from({ length: rows }, () => [walk.chance.of(statuses)]);
  by(walk).paste(walk.names.工单, row, column, block);
};

/** What the flow demands on the way to the end, so that some tickets come there. */
const answers = [
  ['solution', '已重新发起退款'],
  ['result', '已解决'],
  ['confirmedAt', '2024-05-20 10:00'],
  ['overdueReason', '等待配件'],
  ['reopenReason', '客户说没有解决'],
] as const;

/** The first of them that a row lacks is filled in. */
const completes: Deed = (walk) => {
  const places = markedColumns(walk.host);
  const row = someRow(walk);
  const isBlank = (column: number | undefined): boolean =>
    column !== undefined && (cells(walk)[row]?.[column] ?? '') === '';
  const [key, text = ''] = answers.find(([one]) => isBlank(places.get(one))) ?? [];
  const column = key === undefined ? undefined : places.get(key);
  if (column === undefined) return;
  edits(walk, area(row, column));
  by(walk).type(walk.names.工单, row, column, text);
};

/** What people do about the status of tickets. */
export const statusDeeds: Readonly<Record<string, readonly [weight: number, deed: Deed]>> = {
  typesStatus: [5, typesStatus],
  pastesStatuses: [2, pastesStatuses],
  completes: [8, completes],
};
