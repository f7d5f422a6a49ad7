import { newDesk, owner, submit, tickets } from './desk';
import { carry, renameCategory, said, valuesOf } from './renaming';
import { employTeam } from './team';

test('a first category renamed row by row is a renaming once its last row has the new name', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { category1: '产品功能' });
  renameCategory(host, 0, '产品功能', '软件功能');
  expect(said(host)).toContain('“产品功能”已改名为“软件功能”');
  carry(host);
  expect(valuesOf(host, '一级分类')).toEqual(['软件功能']);
});

test('a second category is renamed under its first one only: the same name elsewhere stays', () => {
  const host = newDesk('2024-05-20 09:00');
  host.person(owner).paste('分类', 1, 0, [
    ['产品功能', '其他问题', '甲'],
    ['物流', '其他问题', '乙'],
  ]);
  for (const category1 of ['产品功能', '物流', '产品功能']) {
    submit(host, { category1, category2: '其他问题', category3: category1 === '物流' ? '乙' : '甲' });
  }
  renameCategory(host, 1, '其他问题', '杂项', '产品功能');
  expect(said(host)).toContain('还有 2 张工单');
  renameCategory(host, 0, '产品功能', '软件');
  carry(host);
  expect(tickets(host).map((ticket) => [ticket.一级分类, ticket.二级分类, ticket.三级分类])).toEqual([
    ['软件', '杂项', '甲'],
    ['物流', '其他问题', '乙'],
    ['软件', '杂项', '甲'],
  ]);
});

test('a renamed category that the clock named as contradicting is in order once its tickets are carried along', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  host.person(owner).paste('分类', 1, 0, [['产品功能', '其他问题', '']]);
  submit(host, { category1: '产品功能', category2: '其他问题' });
  renameCategory(host, 1, '其他问题', '杂项');
  host.run('checkDeadlines');
  expect(tickets(host)[0]?.待补充).toBe('二级分类(与一级分类不符)');
  carry(host);
  expect([tickets(host)[0]?.二级分类, tickets(host)[0]?.待补充]).toEqual(['杂项', undefined]);
});
