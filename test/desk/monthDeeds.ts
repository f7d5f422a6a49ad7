import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { dateTimeText } from '../../src/domain/time/format';
import { shanghai } from '../domain/moments';
import type { Chance } from '../proof/people/chance';
import { close, tickets, type } from './desk';
import { chen, li, order, type Wanted, wang } from './team';

/** A ticket that something is done to. */
interface Place {
  readonly host: Host;
  readonly row: number;
  readonly number: string;
}

type Deed = (place: Place, chance: Chance) => void;

const hour = 3_600_000;
const inHours = ({ host }: Place, hours: number): string => dateTimeText(host.now() + hours * hour, shanghai);

/** Types what the flow or the sheet may refuse. */
const typed =
  (key: FieldKey, ...texts: readonly string[]): Deed =>
  ({ host, row }, chance) =>
    type(host, row, key, chance.of(texts));

const urgency: Deed = (place, chance) => {
  type(place.host, place.row, 'impact', '停业');
  typed('urgency', '紧急', '高', '中', '低')(place, chance);
};

const reopen: Deed = ({ host, row }) => {
  type(host, row, 'reopenReason', '客户说仍未到账');
  type(host, row, 'status', '处理中');
};

const solve: Deed = ({ host, row }) => {
  type(host, row, 'solution', '已补发');
  for (const status of ['处理中', '待验证']) type(host, row, 'status', status);
};

const promise: Deed = (place, chance) => type(place.host, place.row, 'promisedAt', inHours(place, chance.below(72)));

const act =
  (by: string, wanted: (place: Place, chance: Chance) => Wanted): Deed =>
  (place, chance) =>
    void order(place.host, by, wanted(place, chance), { number: place.number, row: place.row });

const later = (place: Place, chance: Chance): string => inHours(place, 1 + chance.below(72)).replace(' ', 'T');

/** What people do to a ticket that its month's numbers rest on; a deed that makes no sense as it stands is refused. */
const deeds: readonly Deed[] = [
  typed('status', '处理中', '待验证', '等待客户', '已关闭'),
  typed('status', '等待客户'),
  typed('status', '处理中'),
  typed('customerTier', '高价值(VIP)', '普通'),
  typed('mood', '激动', '平静'),
  typed('satisfaction', '非常满意', '满意', '一般', '不满意', '非常不满意', ''),
  typed('solution', '', '再次补发'),
  typed('category1', '产品功能', '物流配送', '财务票据', ''),
  typed('owner', '王芳', '李强', '赵敏', ''),
  typed('department', '客服部', '技术部'),
  typed('channel', '电话', '邮件'),
  typed('product', '手机应用', ''),
  urgency,
  reopen,
  solve,
  promise,
  ({ host, row }) => close(host, row),
  act(wang, () => ({ kind: 'take' })),
  act(chen, () => ({ kind: 'progress', note: '已联系', told: '' })),
  act(chen, () => ({ kind: 'task', department: '技术部', person: '赵敏', what: '查日志', dueAt: '' })),
  act(chen, ({ number }, chance) => {
    const state = chance.of(['done', 'cancelled'] as const);
    return { kind: 'finishTask', taskNo: `${number}-1`, output: 'v2.3.1', minutes: '', state };
  }),
  act(chen, (place, chance) => ({ kind: 'deadline', dueAt: later(place, chance), reason: '客户同意' })),
  act(li, (_, chance) => ({ kind: 'callback', result: 'reached', score: chance.of([1, 3, 5]), comment: '' })),
];

/** Does something to one of the tickets; what Sheets or the desk refuses is not done. */
export function deedAnyhow(host: Host, chance: Chance): void {
  const all = tickets(host);
  const row = 1 + chance.below(all.length);
  const number = all[row - 1]?.工单编号 ?? '';
  chance.of(deeds)({ host, row, number }, chance);
}
