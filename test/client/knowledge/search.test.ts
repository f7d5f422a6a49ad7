import { type KnowledgeIndex, knowledgeIndex } from '../../../src/client/knowledge/search';
import { labelledQueries, shopArticles } from './labelled';

let index: KnowledgeIndex;
beforeAll(async () => {
  index = await knowledgeIndex(shopArticles);
});

const found = (question: string): readonly string[] => index.find(question, 5).map(({ title }) => title);

test('D10: 退款失败 finds 支付退款没有到账 by shared words', () => {
  expect(found('退款失败')).toContain('支付退款没有到账');
});

test.each(['tuned', 'held'] as const)('D10: recall@5 of the labelled questions is at least 0.9 (%s)', (set) => {
  const asked = labelledQueries.filter((query) => query.set === set);
  const missed = asked.filter(({ question, wanted }) => {
    const numbers = index.find(question, 5).map(({ knowledgeNo }) => knowledgeNo);
    return !wanted.some((number) => numbers.includes(number));
  });
  const recall = 1 - missed.length / asked.length;
  process.stdout.write(`recall@5 ${set}: ${recall.toFixed(3)} of ${asked.length} questions\n`);
  expect(asked.length).toBeGreaterThanOrEqual(40);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['ＡＰＰ 闪退', '应用闪退打不开'],
  ['ｗｉｆｉ连不上', '设备连不上 WiFi'],
  ['帐号被锁', '账号被锁定无法登录'],
  ['REFUNDS not received', 'Refund not received'],
  ['refnd not received', 'Refund not received'],
  ['subscrip', 'Cancel automatic renewal'],
])('width, case, other characters, plurals, a slip and half a word do not matter: %s', (question, title) => {
  expect(found(question)).toContain(title);
});

test('nothing asked, stop words alone and signs find nothing', () => {
  for (const question of ['', '   ', '的了吗', 'the of', '!!!???']) expect(found(question)).toEqual([]);
});

test('D10: in a long story full of words that every article has, the rare ones find the article', () => {
  const story =
    '客户说之前联系过客服，处理了很久问题还是一样，账号订单页面提示操作失败，检查设置以后重新提交申请，等待审核结果，';
  expect(found(`${story}${story}支付之后退款没有到账`)).toContain('支付退款没有到账');
});

test('a description of 5,000 characters, emoji and right-to-left marks are searched like any other', () => {
  expect(found(`退款没到账😀\u202e${'很长的描述'.repeat(1000)}`)).toContain('支付退款没有到账');
});
