import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { agent, columnOf, newDesk, owner, submit, tickets, type } from './desk';
import { lastCalls } from './typing';

/** What the drop-down of a cell offers; null where the cell has none. */
function offered(host: Host, row: number, key: FieldKey): readonly string[] | null {
  const column = columnOf(host, key);
  const sheet = host.view().sheets.find(({ name }) => name === '工单');
  const rule = sheet?.validations.find(({ ranges }) =>
    ranges.some(
      (range) =>
        range.startRow <= row && row <= range.endRow && range.startColumn <= column && column <= range.endColumn,
    ),
  );
  return rule?.items ?? null;
}

test('D1: once 产品功能 is chosen, 二级分类 offers only what belongs to it, and 三级分类 what belongs to 支付模块', () => {
  const host = newDesk();
  type(host, 1, 'customerName', '张伟');
  type(host, 1, 'category1', '产品功能');
  expect(offered(host, 1, 'category2')).toEqual(['支付模块', '账号登录', '订单管理']);
  expect(lastCalls(host)).toBeLessThanOrEqual(5);
  type(host, 1, 'category2', '支付模块');
  expect(offered(host, 1, 'category3')).toEqual(['退款失败', '重复扣款']);
  expect(lastCalls(host)).toBeLessThanOrEqual(5);
});

test('D1: another 一级分类 changes what is offered in that row only', () => {
  const host = newDesk();
  for (const row of [1, 2]) type(host, row, 'category1', '产品功能');
  type(host, 1, 'category1', '物流配送');
  expect(offered(host, 1, 'category2')).toEqual(['时效', '包裹']);
  expect(offered(host, 2, 'category2')).toEqual(['支付模块', '账号登录', '订单管理']);
  host.person(agent).clear('工单', 1, columnOf(host, 'category1'), 1, 1);
  expect(offered(host, 1, 'category2')).toEqual(expect.arrayContaining(['支付模块', '时效', '发票']));
});

test('D1: pasted rows cost at most 6 calls, and offer what belongs to their own categories from the next sweep on', () => {
  const host = newDesk();
  host.person(agent).paste('工单', 1, columnOf(host, 'category1'), [['产品功能'], ['财务票据'], ['物流配送']]);
  expect(lastCalls(host)).toBeLessThanOrEqual(6);
  host.fire('tick');
  expect([1, 2, 3].map((row) => offered(host, row, 'category2'))).toEqual([
    ['支付模块', '账号登录', '订单管理'],
    ['发票'],
    ['时效', '包裹'],
  ]);
});

test('D1: the repair leaves rows what belongs to their own categories, with no sweep after it, and offers new rows whole levels', () => {
  const host = newDesk();
  host.person(agent).paste('工单', 1, columnOf(host, 'category1'), [['产品功能'], ['财务票据']]);
  type(host, 1, 'category2', '支付模块');
  host.fire('tick');
  expect(host.run('setUpWorkbook').error).toBeNull();
  expect([1, 2].map((row) => offered(host, row, 'category2'))).toEqual([
    ['支付模块', '账号登录', '订单管理'],
    ['发票'],
  ]);
  expect(offered(host, 1, 'category3')).toEqual(['退款失败', '重复扣款']);
  expect(offered(host, 3, 'category2')).toEqual(expect.arrayContaining(['支付模块', '时效', '发票']));
});

test('D1: a category that the team adds to 分类 is offered from then on, under its own level only', () => {
  const host = newDesk();
  const below = host.displayValues('分类').filter(([first]) => first !== '').length;
  host.person(owner).paste('分类', below, 0, [['物流配送', '自提', '柜门打不开']]);
  type(host, 1, 'category1', '物流配送');
  expect(offered(host, 1, 'category2')).toEqual(['时效', '包裹', '自提']);
  type(host, 1, 'category2', '自提');
  expect(offered(host, 1, 'category3')).toEqual(['柜门打不开']);
});

test('D1: the levels may be moved apart, hidden and renamed: each still offers what belongs to the one above', () => {
  const host = newDesk();
  submit(host);
  const person = host.person(owner);
  person.moveColumns('工单', columnOf(host, 'category2'), 1, 1);
  person.type('工单', 0, columnOf(host, 'category1'), '大类');
  person.setHidden('工单', 'column', columnOf(host, 'category3'), 1, true);
  host.run('checkDeadlines');
  person.type('工单', 1, (host.displayValues('工单')[0] ?? []).indexOf('大类'), '物流配送');
  expect(offered(host, 1, 'category2')).toEqual(['时效', '包裹']);
  type(host, 1, 'category2', '包裹');
  expect(offered(host, 1, 'category3')).toEqual(['丢件', '破损']);
});

test('D1: a 二级分类 that is not under its 一级分类 is named in 待补充 and stays as typed; made right, it is named no more', () => {
  const host = newDesk();
  submit(host);
  type(host, 1, 'category2', '发票');
  expect(tickets(host)[0]).toMatchObject({ 二级分类: '发票', 待补充: '二级分类(与一级分类不符)' });
  type(host, 1, 'category1', '财务票据');
  expect(tickets(host)[0]).toMatchObject({ 一级分类: '财务票据', 二级分类: '发票' });
  expect(tickets(host)[0]?.待补充).toBeUndefined();
});

test('D1: a 三级分类 that is not under its 二级分类 is named; nothing is said of it under a name that the tree lacks, which is asked about itself', () => {
  const host = newDesk();
  submit(host, { category2: '支付模块' });
  type(host, 1, 'category3', '丢件');
  expect(tickets(host)[0]?.待补充).toBe('三级分类(与二级分类不符)');
  type(host, 1, 'category1', '老系统');
  expect(tickets(host)[0]?.待补充).toBe('一级分类(不在选项中)');
});

test('D1: rows pasted with a contradictory path are taken in with their number, and the contradiction is named', () => {
  const host = newDesk();
  const column = columnOf(host, 'category2');
  host.person(agent).paste('工单', 1, columnOf(host, 'category1'), [['产品功能']]);
  host.person(agent).paste('工单', 1, column, [['包裹', '丢件']]);
  expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 二级分类: '包裹', 三级分类: '丢件' });
  expect(tickets(host)[0]?.待补充).toContain('二级分类(与一级分类不符)');
});

test('D1: a Google Form’s contradictory path stays in its place and is named', () => {
  const host = newDesk();
  host.submitForm('表单回复 1', { 姓名: ['李雷'], 一级分类: ['产品功能'], 二级分类: ['发票'] });
  expect(tickets(host)[0]).toMatchObject({ 一级分类: '产品功能', 二级分类: '发票' });
  expect(tickets(host)[0]?.待补充).toContain('二级分类(与一级分类不符)');
  expect(tickets(host)[0]?.备注).toBeUndefined();
});

test.each([
  [true, undefined],
  [false, '二级分类(与一级分类不符)'],
])('D16: an imported path that the tree lacks, added to it: %s, is named as %s', (addOptions, named) => {
  const host = newDesk();
  const headers = ['反馈时间', '一级分类', '二级分类', '状态'];
  const rows = [['2024-05-17 09:00', '产品功能', '发票', '处理中']];
  const columns = ['createdAt', 'category1', 'category2', 'status'];
  const table = { name: '旧台账.csv', headers, rows };
  host.person(owner).call('runImport', [{ token: 'import-of-a-test', table, columns, addOptions }]);
  expect(tickets(host)[0]).toMatchObject({ 一级分类: '产品功能', 二级分类: '发票' });
  expect((tickets(host)[0]?.待补充 ?? '').split('、').find((label) => label.startsWith('二级分类'))).toBe(named);
});

test('D1: the form refuses a contradictory path beside the field', () => {
  const host = newDesk();
  const { result } = submit(host, { category2: '发票' });
  expect(result).toMatchObject({
    ok: false,
    refusal: { fields: [{ field: 'category2', message: '二级分类“发票”与上一级分类不符，请重新选择' }] },
  });
});
