import type { Host } from '../../../host/contract/host';
import { owner } from '../../desk/desk';
import { chen, li, wang, zhao } from '../../desk/team';
import type { Chance } from './chance';
import type { Area, Reach } from './reach';

/** A cell of the team's rules that holds something else for a while. */
interface ChangedRule {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly was: string;
  readonly is: string;
}

/** Where a walk stands: the desk, its chances, and what it must not forget. */
export interface Walk {
  readonly host: Host;
  readonly chance: Chance;
  /** What the desk's sheets are called now, by what they were called at first. */
  readonly names: Record<Sheet, string>;
  /** Actions so far, which makes texts and tokens unique. */
  step: number;
  /** What the deed under way may change; blank where it may change nothing that stands there. */
  reach: Reach;
  /** The last edit, for undoing it, as long as its cells are where they were: what stood there. */
  undo?: { readonly area: Area; readonly texts: readonly (readonly string[])[] };
  readonly rules: ChangedRule[];
  /** Whether anybody ever edited the team's rules: tickets from before and after that may have other deadlines. */
  areRulesEdited: boolean;
  /** Notes that somebody added to a ticket's story, as "number note": each has its line in the log. */
  readonly noted: string[];
}

export const sheets = ['工单', '处理进度', '协同任务', '人员', '设置'] as const;
export type Sheet = (typeof sheets)[number];

/** Something that people do. A deed that makes no sense where the walk stands does nothing. */
export type Deed = (walk: Walk) => void;

export const people = [wang, li, chen, zhao, owner];

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

export const cells = ({ host, names }: Walk, sheet: Sheet = '工单'): readonly (readonly string[])[] =>
  host.displayValues(names[sheet]);
/** Row of the last cell that holds something. */
export const used = (walk: Walk, sheet: Sheet = '工单'): number =>
  cells(walk, sheet).reduce((last, row, at) => (row.some((text) => text !== '') ? at : last), 0);
export const by = ({ host, chance }: Walk) => host.person(chance.of(people));
export const columns = (walk: Walk, sheet: Sheet = '工单'): number => (cells(walk, sheet)[0] ?? []).length;
export const someRow = (walk: Walk, sheet: Sheet = '工单'): number => 1 + walk.chance.below(used(walk, sheet) + 1);
export const someColumn = (walk: Walk, sheet: Sheet = '工单'): number =>
  walk.chance.below(Math.max(1, columns(walk, sheet)));

export function someText({ chance, step }: Walk): string {
  const text = chance.of(texts);
  return text === '' && chance.below(2) === 0 ? `内容${step}` : text;
}
