import type { Host } from '../../host/contract/host';
import { owner } from '../desk/desk';
import { articles, employSupervisor, open, pasteArticles } from '../desk/knowledge';
import { chen } from '../desk/team';
import { type Entry, order, takeIn } from './entries/entry';
import { ground, openGround, saved, tick } from './ground';
import type { Place } from './place';

/**
 * What stands above or below the rows that an entry works on: none of it is the entry's, so that a wrong row can be
 * written to. Whatever is sorted by its text, the entry's own rows come before it or after it, not between.
 */
interface Neighbours {
  readonly tag: string;
  /** The ticket that has the tasks; taken in when it is not there yet. */
  readonly ticket: string;
  readonly isNew?: true;
  readonly tasks: readonly string[];
  readonly articles: readonly string[];
  readonly improvement: string;
}

const above: Neighbours = {
  tag: 'above',
  ticket: '旧单一',
  tasks: ['问仓库', '问财务'],
  articles: ['重开发票', '新机开不了'],
  improvement: '物流运输',
};

const below: Neighbours = {
  tag: 'below',
  ticket: '邻单',
  isNew: true,
  tasks: ['约上门'],
  articles: ['运费怎么算'],
  improvement: '账单错误',
};

const whys = ['没有提前通知', '', '', '', ''];

function improve(host: Host, tag: string, category: string): void {
  const short = { shortAction: '提前通知', shortOwner: '王芳', shortDue: '2024-06-10' };
  const long = { longAction: '', longOwner: '', longDue: '' };
  const about = { month: '2024-05', category, rootCause: '没有排期', acceptance: '减半', tickets: '' };
  host
    .person(chen)
    .call('saveImprovement', [{ token: `improvement-beside-${tag}`, whys, ...about, ...short, ...long }]);
}

function put(host: Host, { tag, ticket, isNew, tasks, articles: titles, improvement }: Neighbours): void {
  if (isNew) takeIn(host, { tag, ticket }, { customerName: '邻人', contact: '13900000009' });
  for (const what of tasks) {
    const asked = { department: '技术部', person: '赵敏', what, dueAt: '2024-05-21T12:00' };
    order(host, { tag: `${tag}-${what}`, ticket }, { kind: 'task', ...asked });
  }
  const written = { 分类: '产品功能', 现象: '客户来问', 处理步骤: '1. 照单答复', 状态: '已发布' };
  const rows = titles.map((title) => ({ 标题: title, ...written }));
  pasteArticles(host, owner, rows, articles(host).length + 1);
  open(host);
  improve(host, tag, improvement);
}

/** The desk just before the entry, with what it works on among what others have in the same sheets. */
export function amongOthers(entry: Entry, place: Place): string {
  const host = openGround((entry.ground ?? ground)(), '2024-05-20 09:10');
  employSupervisor(host);
  put(host, above);
  entry.given?.(host, place);
  put(host, below);
  tick(host);
  return saved(host);
}
