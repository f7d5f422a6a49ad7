import type { Host } from '../../host/contract/host';
import { columnOf } from '../desk/desk';
import { li } from '../desk/team';
import { rowOf, typeAt } from './place';

/** What somebody does at the grid while an execution runs; people ignore script locks. */
export interface Meddling {
  readonly name: string;
  readonly act: (host: Host) => void;
  /** It only moves what is there: done before an entry or after it, the same is to stand in every cell. */
  readonly isMove?: true;
  /** What the person's own cell must hold in the end: header and text of the ticket 旧单二. */
  readonly leaves?: readonly [header: string, text: string];
}

const remark = '李强刚刚写下';

export const meddlings: readonly Meddling[] = [
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
    act: (host) => typeAt(host, li, '旧单二', 'remarks', remark),
    leaves: ['备注', remark],
  },
  {
    name: 'changes the status of another ticket',
    act: (host) => typeAt(host, li, '旧单二', 'status', '处理中'),
    leaves: ['状态', '处理中'],
  },
];
