import type { Host } from '../../host/contract/host';
import { owner, reopened } from './desk';
import { articles, deskWithArticle, note, open, pasteArticles, refund, typeInto } from './knowledge';
import { type Met, metAtEachCall, movings } from './meanwhile';
import { pass, wang } from './team';

let kept: unknown;

/** Three articles that have their numbers: K0001 is published, K0002 and K0003 wait for approval. */
function threeArticles(): unknown {
  if (kept !== undefined) return kept;
  const host = deskWithArticle();
  const waiting = (标题: string) => ({ ...refund, 标题, 状态: '待审核' });
  pasteArticles(host, owner, [waiting('甲文'), waiting('乙文')], 2);
  open(host);
  pass(host, 10);
  kept = host.save();
  return kept;
}

const met = (run: Met['act'], state = threeArticles()): Met => ({
  state,
  now: '2024-05-20 09:30',
  sheet: '知识库',
  act: run,
});

/** The articles by their numbers. */
const numbered = (host: Host) =>
  Object.fromEntries(articles(host).map((article) => [article.知识编号 ?? '', article] as const));

const before = {
  K0001: { 标题: refund.标题, 状态: '已发布', 审核人: '主管甲' },
  K0002: { 标题: '甲文', 状态: '待审核', 处理步骤: refund.处理步骤 },
  K0003: { 标题: '乙文', 状态: '待审核', 处理步骤: refund.处理步骤 },
};

const like = (wanted: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(wanted).map(([key, cells]) => [key, expect.objectContaining(cells)]));

describe.each(movings)('D10: %s in the knowledge base at any call of the page', (_, move) => {
  test('that approves an article publishes that article and no other', () => {
    for (const [call, host] of metAtEachCall(
      met((one) => one.person(owner).call('decideArticle', ['K0002', 'published'])),
      move,
    )) {
      const wanted = { ...before, K0002: { 标题: '甲文', 状态: '已发布', 审核人: '主管甲' } };
      expect([call, numbered(host)]).toEqual([call, like(wanted)]);
      expect([call, numbered(host).K0003?.审核人]).toEqual([call, undefined]);
    }
  });

  test('that counts a use counts it once, at that article', () => {
    const noted = [{ kind: 'used', knowledgeNo: 'K0001', token: 'note-of-meanwhile' }];
    for (const [call, host] of metAtEachCall(
      met((one) => one.person(wang).call('noteArticle', noted)),
      move,
    )) {
      const { K0001: used, K0002: other } = numbered(host);
      expect([call, used?.使用次数, used?.上次使用]).toEqual([call, '1', expect.stringMatching(/^2024-05-20/)]);
      expect([call, numbered(host)]).toEqual([call, like(before)]);
      expect([call, used?.有帮助率, other?.使用次数, other?.上次使用]).toEqual([call, undefined, undefined, undefined]);
    }
  });

  test('that numbers typed articles gives each its own number once', () => {
    const host = deskWithArticle();
    open(host);
    pasteArticles(
      host,
      owner,
      [
        { ...refund, 标题: '甲文' },
        { ...refund, 标题: '乙文' },
      ],
      2,
    );
    for (const [call, one] of metAtEachCall(
      met((now) => now.person(wang).call('openKnowledge', ['']), host.save()),
      move,
    )) {
      open(one);
      const found = articles(one).map((article) => [article.知识编号, article.处理步骤] as const);
      const wanted = ['K0001', 'K0002', 'K0003'].map((knowledgeNo) => [knowledgeNo, refund.处理步骤]);
      expect([call, found.sort()]).toEqual([call, wanted]);
      expect([call, articles(one).map(({ 标题 }) => 标题)]).toEqual([
        call,
        expect.arrayContaining([refund.标题, '甲文', '乙文']),
      ]);
    }
  });
});

/** The edit trigger of what somebody types into a cell of an article. */
const typing = (by: string, row: number, header: string, text: string) =>
  met((host) => {
    typeInto(host, by, row, header, text);
    const edit = host.executions.filter((record) => record.function === 'onEdit').at(-1);
    if (edit === undefined) throw new Error('No edit trigger ran.');
    return edit;
  }, fourArticles());

let four: unknown;

/** One more article, K0004, which is published, has been used, and has one above it that somebody may delete. */
function fourArticles(): unknown {
  if (four !== undefined) return four;
  const host = reopened(structuredClone(threeArticles()), '2024-05-20 09:20');
  pasteArticles(host, owner, [{ ...refund, 标题: '丙文', 状态: '已发布' }], 4);
  open(host);
  note(host, 'used', 'K0004');
  pass(host, 10);
  four = host.save();
  return four;
}

const deletion = ['the row above deleted', (host: Host) => host.person(owner).deleteRows('知识库', 3, 1)] as const;

describe.each([...movings, deletion])('D10: %s in the knowledge base at any call of the edit trigger', (name, move) => {
  const others = (host: Host) => articles(host).filter(({ 知识编号 }) => 知识编号 !== 'K0004');
  const unchanged = () => {
    const all = others(reopened(structuredClone(fourArticles()), '2024-05-20 09:30'));
    return all.filter(({ 知识编号 }) => name !== deletion[0] || 知识编号 !== 'K0003');
  };

  test.each([
    ['标题', '丁文', { 标题: '丁文', 状态: '待审核', 更新时间: '2024-05-20 09:30' }],
    ['处理步骤', '1. 让客户自己等', { 标题: '丙文', 状态: '待审核', 更新时间: '2024-05-20 09:30' }],
    ['使用次数', '999', { 标题: '丙文', 状态: '已发布', 使用次数: '1' }],
    ['负责人', '赵敏', { 标题: '丙文', 状态: '已发布', 审核人: '主管甲', 更新时间: '2024-05-20 09:30' }],
  ])(
    'that sees to %s, typed as “%s”: it does so in that article and leaves the others as they were',
    (header, text, wanted) => {
      for (const [call, host] of metAtEachCall(typing(wang, 4, header, text), move)) {
        expect([call, numbered(host).K0004]).toEqual([call, expect.objectContaining(wanted)]);
        expect([call, others(host)]).toEqual([call, expect.arrayContaining([...unchanged()])]);
        expect([call, others(host).length]).toEqual([call, unchanged().length]);
      }
    },
  );
});
