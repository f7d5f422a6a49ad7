import type { Host } from '../../host/contract/host';
import { newDesk, owner, reopened, submit, tickets } from './desk';
import { employSupervisor, pasteArticles, refund } from './knowledge';
import { metAtEachCall, movings } from './meanwhile';
import { carry, rename, renameCategory } from './renaming';
import { act, askedOfZhao, employTeam, wang } from './team';

/** Columns moved so that one with the same word as an option stands where that option's stood. */
const exchanged = (from: number, count: number, before: number) =>
  [
    'the column exchanged for one with the same word',
    (host: Host, sheet: string) => host.person(owner).moveColumns(sheet, from, count, before),
  ] as const;

function desk(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  employSupervisor(host);
  submit(host);
  return host;
}

const shown = (host: Host, sheet: string) => tickets(host, sheet);

/** The rows of a sheet after the renaming is carried along, met by a move at each call. */
function met(host: Host, sheet: string, move: (host: Host, sheet: string) => void) {
  const [state, now] = [host.save(), '2024-05-20 10:00'];
  const before = shown(reopened(structuredClone(state), now), sheet);
  return { before, after: metAtEachCall({ state, now, sheet, act: (one) => carry(one) }, move) };
}

test.each([...movings, exchanged(2, 2, 5)])(
  'D17: %s in the sheet of the tasks while 技术部 becomes 研发部: its task goes to 研发部, and what it says stays',
  (_, move) => {
    const host = desk();
    act(host, wang, { ...askedOfZhao, what: '技术部' });
    act(host, wang, { ...askedOfZhao, department: '物流部', person: '', what: '补发' });
    rename(host, '处理部门', '技术部', '研发部');
    const { before, after } = met(host, '协同任务', move);
    const wanted = before.map((task) => (task.部门 === '技术部' ? { ...task, 部门: '研发部' } : task));
    expect(wanted.filter((task) => task.部门 === '研发部')).toHaveLength(1);
    for (const [call, one] of after) {
      expect([call, shown(one, '协同任务').length]).toEqual([call, wanted.length]);
      expect([call, shown(one, '协同任务')]).toEqual([call, expect.arrayContaining(wanted)]);
    }
  },
);

test.each([...movings, exchanged(2, 1, 4)])(
  'D17: %s in the knowledge base while 产品功能 becomes 产品问题: its articles go there, and their tags stay',
  (_, move) => {
    const host = desk();
    pasteArticles(host, owner, [
      { ...refund, 标签: '产品功能' },
      { ...refund, 标题: '催件', 分类: '物流配送' },
    ]);
    renameCategory(host, 0, '产品功能', '产品问题');
    const { before, after } = met(host, '知识库', move);
    const wanted = before.map((article) => (article.分类 === '产品功能' ? { ...article, 分类: '产品问题' } : article));
    expect(wanted.filter((article) => article.分类 === '产品问题')).toHaveLength(1);
    for (const [call, one] of after) {
      expect([call, shown(one, '知识库').length]).toEqual([call, wanted.length]);
      expect([call, shown(one, '知识库')]).toEqual([call, expect.arrayContaining(wanted)]);
    }
  },
);
