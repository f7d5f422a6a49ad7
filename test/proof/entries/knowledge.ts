import type { Host } from '../../../host/contract/host';
import { owner } from '../../desk/desk';
import { articles, employSupervisor, open, pasteArticles } from '../../desk/knowledge';
import { chen, wang } from '../../desk/team';
import type { Place } from '../place';
import { type Entry, order, takeIn } from './entry';

const titleOf = ({ tag }: Place): string => `文章${tag}`;

/** An article that was written into the sheet and has its number. */
function written(host: Host, place: Place, state: '已发布' | '待审核'): void {
  employSupervisor(host);
  const row = { 标题: titleOf(place), 分类: '产品功能', 现象: '钱没有收到', 处理步骤: '1. 查退款单', 状态: state };
  pasteArticles(host, owner, [row], articles(host).length + 1);
  open(host);
}

function articleNumber(host: Host, place: Place): string {
  const article = articles(host).find(({ 标题: title }) => title === titleOf(place));
  if (article?.知识编号 === undefined) throw new Error(`no article ${titleOf(place)}`);
  return article.知识编号;
}

/** A ticket whose solution is worth an article. */
function solved(host: Host, place: Place): void {
  takeIn(host, place);
  const before = { ...place, tag: `${place.tag}-before` };
  order(host, before, { kind: 'take' });
  order(host, before, { kind: 'move', to: 'verifying', values: { solution: '已退款' } });
}

const whys = ['没有按时到账', '', '', '', ''];

/** What people do about articles and improvements on the pages. */
export const knowledge: readonly Entry[] = [
  {
    name: 'article drafted',
    madeGoodBy: 'person',
    given: solved,
    act: (host, place) => {
      const text = {
        title: titleOf(place),
        category: '产品功能',
        tags: '',
        symptoms: '钱没有收到',
        steps: '1. 查退款单',
      };
      return order(host, place, { kind: 'draftArticle', ...text });
    },
  },
  {
    name: 'article used',
    madeGoodBy: 'person',
    given: (host, place) => {
      written(host, place, '已发布');
      takeIn(host, place);
    },
    act: (host, place) => order(host, place, { kind: 'useArticle', knowledgeNo: articleNumber(host, place) }),
  },
  {
    name: 'article counted',
    madeGoodBy: 'person',
    given: (host, place) => written(host, place, '已发布'),
    act: (host, place) => {
      const note = { kind: 'used', knowledgeNo: articleNumber(host, place), token: `note-of-${place.tag}` };
      return host.person(wang).call('noteArticle', [note]);
    },
  },
  {
    name: 'article approved',
    madeGoodBy: 'person',
    given: (host, place) => written(host, place, '待审核'),
    act: (host, place) => host.person(owner).call('decideArticle', [articleNumber(host, place), 'published']),
  },
  {
    name: 'improvement saved',
    madeGoodBy: 'person',
    act: (host, { tag }) => {
      const short = { shortAction: '每日催件', shortOwner: '王芳', shortDue: '2024-06-10' };
      const long = { longAction: '', longOwner: '', longDue: '' };
      const about = {
        month: '2024-05',
        category: `分类${tag}`,
        rootCause: '流程太长',
        acceptance: '减半',
        tickets: '',
      };
      return host
        .person(chen)
        .call('saveImprovement', [{ token: `improvement-of-${tag}`, whys, ...about, ...short, ...long }]);
    },
  },
];
