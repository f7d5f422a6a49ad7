import type { Host } from '../../host/contract/host';
import { columnOf, employ, newDesk, owner, submit, tickets, type } from './desk';
import { chen, employTeam, li, log, pass, queue, wang } from './team';
import { pasteRows } from './typing';

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

describe('D4: an owner typed as the address of somebody in 人员', () => {
  const typed = (text: string) => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host);
    pass(host, 10);
    type(host, 1, 'owner', text);
    return host;
  };

  test.each([li, ' LiQiang@Example.com '])(
    '“%s” is that person: named, not asked about, told, and in his queue',
    (text) => {
      const host = typed(text);
      expect(tickets(host)[0]).toMatchObject({ 主办人: '李强', 处理部门: '客服部' });
      expect(tickets(host)[0]?.待补充).toBeUndefined();
      pass(host, 5);
      expect(host.mails.at(-1)).toMatchObject({ to: [li], subject: expect.stringContaining('新工单') });
      expect(log(host).at(-1)).toContain('王芳 → 李强');
      expect(queue(host, li).items.map(({ number }) => number)).toEqual(['20240520001']);
    },
  );

  test('so is each of several that a block brings, in tickets and in new rows', () => {
    const host = typed('王芳');
    submit(host);
    host.person(wang).paste('工单', 1, columnOf(host, 'owner'), [[li], [chen], [li]]);
    expect(tickets(host).map(({ 主办人 }) => 主办人)).toEqual(['李强', '陈静', '李强']);
    expect(
      tickets(host)
        .map(({ 待补充 = '' }) => 待补充)
        .join(),
    ).not.toContain('人员');
  });

  test('is recognised where the edit’s own execution died: the mail of a passed deadline goes to him', () => {
    const host = typed('王芳');
    host.plan({ kind: 'kill', at: 1 });
    type(host, 1, 'owner', li);
    pass(host, 5 * 60);
    expect(tickets(host)[0]?.待补充).toBeUndefined();
    const late = host.mails.find(({ subject }) => subject.startsWith('【超时】'));
    expect(late).toMatchObject({ to: [li], cc: [chen] });
  });
});

test('D4: a 协办人 whom 人员 lacks is asked about, one of several too; an address that stands there is not', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  const asked = (text: string) => {
    type(host, 1, 'collaborators', text);
    return tickets(host)[0]?.待补充;
  };
  expect(asked(`李强、${chen}`)).toBeUndefined();
  expect(asked('李强，周凯')).toBe('协办人(“人员”表里没有)');
  pass(host, 65);
  expect(tickets(host)[0]?.待补充).toBe('协办人(“人员”表里没有)');
  expect(asked('李强')).toBeUndefined();
});

describe('D4: an owner typed as the word that the desk has for nobody', () => {
  const typed = (text: string, more: (host: Host) => void = () => undefined) => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host);
    more(host);
    pass(host, 10);
    type(host, 1, 'owner', text);
    return host;
  };
  const shown = (host: Host) => tickets(host).map(({ 主办人, 分配时间, 待补充 }) => [主办人, 分配时间, 待补充]);

  test.each(['待分配', ' To be assigned '])(
    '“%s” is none: the supervisor finds the ticket among those to be assigned',
    (text) => {
      const host = typed(text);
      expect(shown(host)).toEqual([[undefined, undefined, '待分配']]);
      expect(queue(host, chen, 'unassigned').items.map(({ number }) => number)).toEqual(['20240520001']);
      pass(host, 5);
      expect(log(host).at(-1)).toBe('转派：王芳 → 待分配');
    },
  );

  test('so it is over several, and where nobody had the ticket it is no transfer', () => {
    const host = typed('', submit);
    const before = log(host).length;
    type(host, 1, 'owner', '待分配');
    pass(host, 5);
    expect(log(host)).toHaveLength(before);
    host.person(wang).paste('工单', 1, columnOf(host, 'owner'), [['待分配'], ['待分配']]);
    expect(shown(host)).toEqual(Array(2).fill([undefined, undefined, '待分配']));
  });

  test('in a new row leaves the choice to dispatch', () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    pasteRows(host, [{ phenomenon: '退款没有到账', owner: '待分配' }]);
    expect(tickets(host)[0]).toMatchObject({ 主办人: '王芳' });
  });
});

test('D4: a ticket whose owner was deleted from 人员 stays his and stands in the daily list of what is to be filled in', () => {
  const host = newDesk('2024-05-21 08:00');
  employTeam(host);
  submit(host);
  host.person(owner).deleteRows('人员', 1, 1);
  pass(host, 40);
  expect(tickets(host)[0]).toMatchObject({ 主办人: '王芳', 待补充: mark });
  expect(host.mails.filter(({ subject }) => subject.startsWith('客服日报')).at(-1)?.body).toContain(mark);
});
