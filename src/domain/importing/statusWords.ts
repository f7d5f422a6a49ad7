import { lists, type Status } from '../record/lists';

/** What other ledgers and systems call the states of D5, besides the desk's own labels. */
const words: Readonly<Record<Status, string>> = {
  open: `未处理|待受理|未受理|待分配|未分配|待跟进|未开始|新建|新|已登记|已提交|待解决
    |new|opened|unassigned|to do|not started|submitted|backlog|reopened`,
  inProgress: `进行中|在处理|正在处理|处理|已受理|受理中|已分配|已派单|跟进中|解决中|未解决|未完成
    |pending|processing|in process|assigned|active|working|started|doing`,
  waiting: `等待|待客户|待客户反馈|待客户回复|等待客户反馈|等待客户回复|挂起|已挂起|暂停|搁置
    |waiting|on hold|hold|awaiting customer|awaiting reply|waiting on customer|pending customer`,
  verifying: `验证中|待确认|待客户确认|待回访|待审核|待关闭|待结案
    |verifying|to verify|in review|testing`,
  closed: `完成|已完成|完结|已完结|结案|已结案|办结|已办结|解决|已解决|关闭|已处理|处理完成|处理完毕|结束|已结束|归档|已归档|已回访|关单|已关单
    |close|resolved|solved|done|complete|completed|finished|fixed|archived`,
};

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

const known = new Map<string, Status>();
for (const { key, zh, en } of lists.status.options) {
  for (const word of [zh, en, ...words[key].split('|')]) known.set(folded(word), key);
}

/** The state that a word of another ledger means, in Chinese or English; undefined when it is not known. */
export const statusOf = (text: string): Status | undefined => known.get(folded(text));
