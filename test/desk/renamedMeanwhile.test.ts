import { columnOf, employ, later, newDesk, owner, submit, tickets } from './desk';
import { carry, logged, rename, renameCategory, valuesOf } from './renaming';
import { chen } from './team';

test('people who sort between the reading and the writing lead nothing astray', () => {
  const host = newDesk('2024-05-20 09:00');
  host.person(owner).paste('分类', 1, 0, [
    ['产品功能', '其他问题', ''],
    ['物流', '其他问题', ''],
  ]);
  for (const category1 of ['产品功能', '物流', '产品功能']) submit(host, { category1, category2: '其他问题' });
  renameCategory(host, 1, '其他问题', '杂项', '产品功能');
  for (let call = 6; call <= 16; call += 1) {
    const tried = later(host, '2024-05-20 10:00');
    tried.plan({
      kind: 'interleave',
      at: call,
      act: () => tried.person(owner).sort('工单', columnOf(tried, 'category1'), false),
    });
    carry(tried);
    expect([
      call,
      tickets(tried)
        .map((ticket) => `${ticket.一级分类}${ticket.二级分类}`)
        .sort(),
    ]).toEqual([call, ['产品功能杂项', '产品功能杂项', '物流其他问题'].sort()]);
  }
});

test.each(['moved away', 'shifted by a new column'] as const)(
  'D17: while names are carried along a column is %s: every ticket has the new name, and a column with the same word keeps it',
  (how) => {
    const host = newDesk('2024-05-20 09:00');
    employ(host, ['陈静', chen, '主管', '客服部', '', '是']);
    submit(host, { mood: '平静' });
    submit(host, { mood: '激动' });
    // It comes to stand where the names are replaced.
    const own = columnOf(host, 'mood') + (how === 'moved away' ? 1 : 0);
    host.person(owner).insertColumns('工单', own, 1);
    host.person(owner).paste('工单', 0, own, [['自己的列'], ['平静'], ['平静']]);
    rename(host, '客户情绪', '平静', '平和');
    const calls = carry(later(host, '2024-05-20 10:00')).calls.total;
    for (let call = 1; call <= calls; call += 1) {
      const tried = later(host, '2024-05-20 10:00');
      const act = (): void => {
        const mood = columnOf(tried, 'mood');
        if (how === 'moved away') tried.person(owner).moveColumns('工单', mood, 1, mood + 2);
        else tried.person(owner).insertColumns('工单', 2, 1);
      };
      tried.plan({ kind: 'interleave', at: call, act });
      carry(tried);
      expect([call, valuesOf(tried, '客户情绪'), valuesOf(tried, '自己的列')]).toEqual([
        call,
        ['平和', '激动'],
        ['平静', '平静'],
      ]);
    }
  },
);

test.each(['kept', 'lost'] as const)(
  'killed at any service call with unflushed writes %s, and chosen again, it is done once',
  (unflushed) => {
    const host = newDesk('2024-05-20 09:00');
    employ(host, ['陈静', chen, '主管', '客服部', '', '是']);
    for (const channel of ['电话', '门店', '电话']) submit(host, { channel });
    rename(host, '渠道', '电话', '热线');
    const calls = carry(later(host, '2024-05-20 10:00')).calls.total;
    for (let call = 1; call <= calls; call += 1) {
      const tried = later(host, '2024-05-20 10:00');
      tried.plan({ kind: 'kill', at: call, unflushed });
      carry(tried);
      carry(tried);
      expect([call, valuesOf(tried, '渠道'), logged(tried).length]).toEqual([call, ['热线', '门店', '热线'], 1]);
    }
  },
);
