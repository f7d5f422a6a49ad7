import { employ, newDesk, owner, submit, tickets, type } from './desk';
import { pass } from './team';

const mark = '主办人(“人员”表里没有)';

test('D4: the mark on an owner whom 人员 lacks goes with the next check after that person was added there', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是']);
  submit(host);
  type(host, 1, 'owner', '周凯');
  pass(host, 10);
  expect(tickets(host)[0]?.待补充).toBe(mark);
  const row = host.displayValues('人员').length;
  host.person(owner).paste('人员', row, 0, [['周凯', 'zhoukai@example.com', '客服', '客服部', '', '是']]);
  pass(host, 5);
  expect(tickets(host)[0]?.待补充).toBeUndefined();
  expect(tickets(host)[0]?.主办人).toBe('周凯');
});
