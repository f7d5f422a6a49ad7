import type { Host } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import { altered, copyOf, later, newDesk, owner, submit, tickets, type } from './desk';
import { articles, deskWithArticle, employSupervisor, note, open, pasteArticles, refund, typeInto } from './knowledge';
import { act, chen, employTeam, li, log, refusalOf, view, wang } from './team';

const noteOnState = (host: Host): string =>
  host.view().sheets.find(({ name }) => name === '知识库')?.notes[0]?.[2] ?? '';

const messageOf = (answer: unknown): string => {
  const given = answer as Answer<unknown>;
  return given.ok ? '' : given.refusal.message;
};

describe('D10: articles that people write into 知识库', () => {
  test('rows typed by hand are K0001, K0002 and drafts at the next look, and no number is given twice', () => {
    const host = newDesk();
    employTeam(host);
    pasteArticles(host, wang, [refund, { ...refund, 标题: '重复扣款' }]);
    open(host);
    expect(articles(host)).toMatchObject([
      { 知识编号: 'K0001', 状态: '草稿', 更新时间: '2024-05-20 09:00' },
      { 知识编号: 'K0002', 状态: '草稿' },
    ]);
    host.person(wang).deleteRows('知识库', 2, 1);
    pasteArticles(host, wang, [{ ...refund, 标题: '发票' }], 2);
    open(host);
    expect(articles(host)[1]).toMatchObject({ 知识编号: 'K0003', 标题: '发票' });
  });

  test('a copied row gets its own number and its own figures; the copy of the workbook gives none again', () => {
    const host = deskWithArticle();
    open(host);
    note(host, 'used');
    const [first] = articles(host);
    pasteArticles(host, owner, [{ ...first }], 2);
    open(host);
    expect(articles(host)[1]).toMatchObject({ 知识编号: 'K0002', 使用次数: '0' });
    host.person(owner).deleteRows('知识库', 2, 1);
    const copy = copyOf(host);
    copy.run('setUpWorkbook');
    pasteArticles(copy, owner, [refund], 2);
    open(copy, owner);
    expect(articles(copy)[1]).toMatchObject({ 知识编号: 'K0003' });
  });

  test('已发布 typed by whom Google does not tell is put back to 待审核 with a note; a supervisor publishes by typing', () => {
    const host = newDesk();
    employTeam(host);
    pasteArticles(host, wang, [refund]);
    typeInto(host, wang, 1, '状态', '已发布');
    open(host);
    expect(articles(host)[0]).toMatchObject({ 状态: '待审核' });
    expect(articles(host)[0]?.审核人).toBeUndefined();
    expect(open(host).articles).toEqual([]);
    expect(noteOnState(host)).toContain('表格无法得知是谁填写的');
    employSupervisor(host);
    typeInto(host, owner, 1, '状态', '已发布');
    expect(articles(host)[0]).toMatchObject({ 状态: '已发布', 审核人: '主管甲' });
    expect(open(host).articles).toMatchObject([{ knowledgeNo: 'K0001', isCut: false }]);
  });

  test('the text of a published article changed by who may not approve it waits for approval again, and is not suggested', () => {
    const host = deskWithArticle();
    open(host);
    typeInto(host, wang, 1, '处理步骤', '1. 让客户自己等');
    expect(articles(host)[0]).toMatchObject({ 状态: '待审核', 处理步骤: '1. 让客户自己等' });
    expect(articles(host)[0]?.审核人).toBeUndefined();
    expect(noteOnState(host)).toContain('须重新审核');
    expect(open(host).articles).toEqual([]);
  });

  test('a supervisor changes the text of a published article, which stays published', () => {
    const host = deskWithArticle();
    typeInto(host, owner, 1, '标题', '退款未到账');
    expect(articles(host)[0]).toMatchObject({ 状态: '已发布', 标题: '退款未到账', 审核人: '主管甲' });
  });

  test('an article is suggested until its last day is over, and not approved after it', () => {
    const host = deskWithArticle();
    typeInto(host, owner, 1, '有效期至', '2024-05-20');
    expect(open(host).articles).toMatchObject([{ knowledgeNo: 'K0001' }]);
    typeInto(host, owner, 1, '有效期至', '2024-05-19');
    expect(open(host).articles).toEqual([]);
    typeInto(host, owner, 1, '状态', '待审核');
    const approve = () => host.person(chen).call('decideArticle', ['K0001', 'published']).result;
    expect(messageOf(approve())).toContain('请先在“知识库”改“有效期至”');
    typeInto(host, owner, 1, '有效期至', '2024-12-31');
    expect(messageOf(approve())).toBe('');
    expect(articles(host)[0]).toMatchObject({ 状态: '已发布', 审核人: '陈静' });
  });

  test('uses and answers are counted by the desk: a typed figure is put back', () => {
    const host = deskWithArticle();
    open(host);
    note(host, 'used');
    typeInto(host, owner, 1, '使用次数', '999');
    typeInto(host, owner, 1, '有帮助', '50');
    expect(articles(host)[0]).toMatchObject({ 使用次数: '1' });
    expect(articles(host)[0]?.有帮助 ?? '0').toBe('0');
  });

  test('formulas and markup in an article stay text, in the sheet and on the way to the page', () => {
    const host = newDesk();
    employTeam(host);
    const hostile = '=IMPORTXML("http://x","//a")<img src=x onerror=alert(1)>';
    submit(host);
    type(host, 1, 'solution', '已处理');
    act(host, wang, { kind: 'take' });
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '已处理' } });
    act(host, wang, {
      kind: 'draftArticle',
      title: hostile,
      category: '',
      tags: '',
      symptoms: hostile,
      steps: hostile,
    });
    expect(articles(host)[0]).toMatchObject({ 标题: hostile, 处理步骤: hostile });
    expect(open(host, chen).waiting).toMatchObject([{ title: hostile }]);
  });
});

describe('D10: using an article', () => {
  test('one tap puts the steps into the solution, names the article in the ticket and counts the use, once a token', () => {
    const host = deskWithArticle();
    submit(host);
    open(host);
    const place = { token: 'used-only-once' };
    act(host, wang, { kind: 'useArticle', knowledgeNo: 'K0001' }, place);
    act(host, wang, { kind: 'useArticle', knowledgeNo: 'K0001' }, place);
    expect(tickets(host)[0]).toMatchObject({ 解决方案: refund.处理步骤, 知识编号: 'K0001' });
    expect(articles(host)[0]).toMatchObject({ 使用次数: '1', 上次使用: '2024-05-20 09:00' });
    expect(log(host).at(-1)).toBe('知识：采用 K0001 支付退款没有到账');
  });

  test('a solution that stands there stays above the steps, which are put in and counted once a ticket', () => {
    const host = deskWithArticle();
    submit(host);
    open(host);
    type(host, 1, 'solution', '已致歉');
    act(host, wang, { kind: 'useArticle', knowledgeNo: 'K0001' });
    act(host, wang, { kind: 'useArticle', knowledgeNo: 'K0001' });
    expect(tickets(host)[0]?.解决方案).toBe(`已致歉\n${refund.处理步骤}`);
    expect(articles(host)[0]?.使用次数).toBe('1');
    expect(log(host).filter((line) => line.includes('采用 K0001'))).toHaveLength(1);
  });

  test('helped twice and not helped once is 67 %; of each person the first answer of a day counts', () => {
    let host = deskWithArticle();
    open(host);
    for (let at = 0; at < 4; at += 1) note(host, 'helped');
    expect(note(host, 'notHelped').figures).toEqual([0, 1, 0]);
    note(host, 'notHelped', 'K0001', undefined, li);
    host = later(host, '2024-05-21 09:00');
    expect(note(host, 'helped').figures).toEqual([0, 2, 1]);
    expect(articles(host)[0]).toMatchObject({ 有帮助: '2', 没帮助: '1', 有帮助率: '67%' });
    expect(open(host).figures).toEqual({ K0001: [0, 2, 1] });
  });

  test('the form notes the number of the article that the agent told from', () => {
    const host = deskWithArticle();
    submit(host, { knowledgeNo: 'K0001' });
    expect(tickets(host)[0]?.知识编号).toBe('K0001');
    submit(host, { knowledgeNo: '=1+1' });
    expect(tickets(host)[1]?.知识编号).toBeUndefined();
  });

  test('one tap in the intake form puts the steps into the new ticket, and giving it up takes the use back', () => {
    const host = deskWithArticle();
    open(host);
    note(host, 'used');
    note(host, 'unused', 'K0001', 'given-up-once');
    note(host, 'unused', 'K0001', 'given-up-once');
    expect(articles(host)[0]?.使用次数).toBe('0');
    submit(host, { knowledgeNo: 'K0001', solution: '=1+1 查退款单' });
    expect(tickets(host)[0]).toMatchObject({ 知识编号: 'K0001', 解决方案: '=1+1 查退款单' });
    submit(host, { solution: '没有知识' });
    expect(tickets(host)[1]?.解决方案).toBeUndefined();
  });

  test('sorted between reading and writing, the article itself is counted, not whoever stands in its row', () => {
    const host = deskWithArticle();
    pasteArticles(host, owner, [{ ...refund, 标题: '甲', 状态: '已发布' }], 2);
    open(host);
    for (let call = 3; call <= 7; call += 1) {
      const before = Number(articles(host).find(({ 知识编号 }) => 知识编号 === 'K0002')?.使用次数 ?? 0);
      host.plan({ kind: 'interleave', at: call, act: () => host.person(owner).sort('知识库', 1, call % 2 === 0) });
      note(host, 'used', 'K0002');
      const found = articles(host);
      expect(found.find(({ 知识编号 }) => 知识编号 === 'K0002')?.使用次数).toBe(String(before + 1));
      expect(found.find(({ 知识编号 }) => 知识编号 === 'K0001')?.使用次数).toBeUndefined();
    }
  });
});

describe('D10: a solved ticket without article offers 沉淀为知识', () => {
  const solved = () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host, {
      phenomenon:
        '张伟说退款没有到账，电话 138-1234-5678，邮箱 a.b@x.com，订单 SO20240512001，卡号 6222 0212 3456 7890',
    });
    act(host, wang, { kind: 'take' });
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '财务已重新打款' } });
    return host;
  };

  test('the draft has the symptoms without name, phone, mail, order and card number', () => {
    const draft = view(solved(), wang).articleDraft;
    expect(draft).toMatchObject({
      title: '***说退款没有到账，电话 ***，邮箱 ***，订单 ***，卡号 ***',
      category: '产品功能',
      steps: '财务已重新打款',
    });
    expect(draft?.symptoms).not.toMatch(/\d{4}|张伟|@/);
  });

  test('it is drafted once, waits for the supervisor, and is published by her alone', () => {
    const host = solved();
    const draft = { title: '退款没有到账', category: '产品功能', tags: '', symptoms: '没有到账', steps: '重新打款' };
    const place = { token: 'drafted-once' };
    const after = act(host, wang, { kind: 'draftArticle', ...draft }, place);
    act(host, wang, { kind: 'draftArticle', ...draft }, place);
    expect(after.articleDraft).toBeNull();
    expect(tickets(host)[0]?.知识编号).toBe('K0001');
    expect(articles(host)).toMatchObject([
      { 知识编号: 'K0001', 状态: '待审核', 负责人: '王芳', 来源工单: '20240520001' },
    ]);
    expect(log(host).at(-1)).toBe('知识：沉淀为 K0001 退款没有到账，待审核');
    expect(open(host, wang).waiting).toEqual([]);
    expect(open(host, chen).waiting).toMatchObject([{ knowledgeNo: 'K0001', fromTicket: '20240520001' }]);
    expect(messageOf(host.person(li).call('decideArticle', ['K0001', 'published']).result)).toContain('主管、管理员');
    host.person(chen).call('decideArticle', ['K0001', 'published']);
    host.person(chen).call('decideArticle', ['K0001', 'published']);
    expect(articles(host)[0]).toMatchObject({ 状态: '已发布', 审核人: '陈静' });
    expect(log(host).filter((line) => line.includes('发布 K0001'))).toHaveLength(1);
  });

  test('D12: what is typed into it is masked: the ticket’s own contact, mobile numbers and addresses; a hotline stays', () => {
    const host = solved();
    const typed = {
      title: '退款 13812345678',
      category: '产品功能',
      tags: '退款 138-1234-5678',
      symptoms: '快递员 13900005555，写信至 li@example.com',
      steps: '1. 拨 400-123-0006；2. 打 138 1234 5678',
    };
    act(host, wang, { kind: 'draftArticle', ...typed });
    expect(articles(host)[0]).toMatchObject({
      标题: '退款 ****5678',
      标签: '退款 ****5678',
      现象: '快递员 ****5555，写信至 l***@example.com',
      处理步骤: '1. 拨 400-123-0006；2. 打 ****5678',
    });
    expect(open(host, chen).waiting.map(({ contacts }) => contacts)).toEqual([undefined]);
  });

  test('D12: whoever is to publish an article is told what in it looks like a contact', () => {
    const host = newDesk();
    employTeam(host);
    pasteArticles(host, wang, [
      { ...refund, 处理步骤: '打 400-123-0006 或 010-61230004，再找 13900005555', 状态: '待审核' },
    ]);
    expect(open(host, chen).waiting).toMatchObject([{ contacts: ['****0004', '****5555'] }]);
  });

  test('without title or steps it is refused, and a ticket that has an article offers none', () => {
    const host = solved();
    const blank = { kind: 'draftArticle', title: ' ', category: '', tags: '', symptoms: '', steps: '' } as const;
    expect(refusalOf(host, wang, blank).message).toContain('标题和处理步骤');
    act(host, wang, { ...blank, title: '甲', steps: '乙' });
    expect(refusalOf(host, wang, { ...blank, title: '甲', steps: '乙' }).message).not.toBe('');
  });
});

describe('what the page is sent', () => {
  test('the same version is not sent again, a changed step is', () => {
    const host = deskWithArticle();
    const { version } = open(host);
    expect(open(host, wang, version).articles).toBeNull();
    typeInto(host, owner, 1, '处理步骤', '1. 先核对卡号');
    expect(open(host, wang, version).articles).toMatchObject([{ steps: '1. 先核对卡号' }]);
  });

  test('a workbook whose set-up is older says what to do', () => {
    const host = newDesk();
    const older = altered(host, { without: '知识库' });
    expect(messageOf(older.person(owner).call('openKnowledge', ['']).result)).toContain('初始化 / 修复工作簿');
  });

  test('what nobody may send is refused', () => {
    const host = deskWithArticle();
    for (const sent of [null, {}, { knowledgeNo: 'K0001', token: 'abcdefgh', kind: 'uses' }, { knowledgeNo: 1 }]) {
      expect(messageOf(host.person(wang).call('noteArticle', [sent]).result)).not.toBe('');
    }
    expect(messageOf(host.person(chen).call('decideArticle', ['K0001', 'review']).result)).not.toBe('');
  });
});
