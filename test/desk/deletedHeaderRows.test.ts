import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { damaged, selfCheck } from './damage';
import { newDesk, owner, submit, tickets } from './desk';
import { act, askedOfZhao, chen, employTeam, wang } from './team';

/** Two groups to which rules send tickets are nobody's in this team, which is all that is left to say. */
const nothingToRepair = '没有可以自动修复的内容，但下面的问题需要您处理。';

function deskInUse(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  for (const phenomenon of ['屏幕不亮', '无法登录', '退款未到']) {
    submit(host, { phenomenon, contact: `1380000000${phenomenon.length}`, customerName: phenomenon });
  }
  act(host, wang, { kind: 'take' });
  act(host, wang, askedOfZhao);
  host.advanceTo(at('2024-05-20 09:10'));
  selfCheck(host);
  return host;
}

const looksOf = (host: Host, sheet: string) => {
  const found = host.view().sheets.find(({ name }) => name === sheet);
  return [found?.validations, found?.frozenRows];
};

describe.each(['人员', '处理进度', '协同任务', '客户', '设置', '日历', '时限', '分类', '分派', '话术'])(
  'the row of the headers deleted in %s',
  (sheet) => {
    test('comes back above the first record, and no cell is lost', () => {
      const host = deskInUse();
      const before = host.displayValues(sheet);
      const looks = looksOf(host, sheet);
      host.person(owner).deleteRows(sheet, 0, 1);
      expect(selfCheck(host)[0]).toContain(`“${sheet}”的表头行（补在第一行上面）`);
      expect(host.displayValues(sheet)).toEqual(before);
      expect(looksOf(host, sheet)).toEqual(looks);
      expect(selfCheck(host)[0]).toBe(nothingToRepair);
    });
  },
);

describe('before the repair', () => {
  test('the first person of 人员 keeps her tickets and her role', () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    host.person(owner).paste('人员', 1, 0, [['王芳', wang, '客服', '客服部', '客服组', '是']]);
    submit(host);
    host.person(owner).deleteRows('人员', 0, 1);
    host.advanceTo(at('2024-05-20 10:30'));
    expect(host.person(wang).call('openQueue', ['mine']).result).toMatchObject({ ok: true });
    expect(tickets(host)[0]?.主办人).toBe('王芳');
    expect(tickets(host)[0]?.待补充).toBeUndefined();
  });

  test('lines go on below those of 处理进度, and none is changed or hidden', () => {
    const host = deskInUse();
    const before = host.displayValues('处理进度');
    host.person(owner).deleteRows('处理进度', 0, 1);
    submit(host, { phenomenon: '发票未到' });
    host.advanceTo(at('2024-05-20 10:30'));
    const lines = host.displayValues('处理进度').slice(0, before.length - 1);
    expect(lines).toEqual(before.slice(1).map((line) => line.slice(0, 5)));
    expect(JSON.stringify(host.person(wang).call('openTicket', ['20240520001', 1]).result)).toContain(before[1]?.[4]);
    selfCheck(host);
    expect(host.displayValues('处理进度').slice(0, before.length)).toEqual(before);
  });

  test('nothing is written over the first customer of 客户, whose contact can be shown after it', () => {
    const host = deskInUse();
    const before = host.displayValues('客户');
    host.person(owner).deleteRows('客户', 0, 1);
    submit(host, { contact: '13911112222', customerName: '新客户' });
    host.advanceTo(at('2024-05-20 10:30'));
    expect(host.displayValues('客户').slice(0, before.length - 1)).toEqual(before.slice(1));
    selfCheck(host);
    expect(JSON.stringify(host.person(chen).call('revealContact', ['20240520001', 1]).result)).toContain('13800000004');
  });

  test('the first options of the lists in 设置 are still on offer', () => {
    const host = newDesk();
    host.person(owner).deleteRows('设置', 0, 1);
    submit(host, { channel: '电话', nature: '咨询' });
    expect(tickets(host)).toMatchObject([{ 渠道: '电话', 问题性质: '咨询' }]);
  });
});

test('columns that people moved or added before the row was deleted have their own headers again', () => {
  const host = deskInUse();
  const moved = damaged(
    host,
    `const sheet = SpreadsheetApp.getActive().getSheetByName('人员');
    sheet.insertColumnBefore(2);
    sheet.getRange(1, 2).setValue('工位');
    sheet.getRange(2, 2).setValue('A3');
    sheet.moveColumns(sheet.getRange('C1'), 1);`,
  );
  selfCheck(moved);
  const before = moved.displayValues('人员');
  expect(before[0]?.slice(0, 3)).toEqual(['邮箱', '姓名', '工位']);
  moved.person(owner).deleteRows('人员', 0, 1);
  selfCheck(moved);
  const [header = [], ...rows] = moved.displayValues('人员');
  expect(header.map((text, column) => (column === 2 ? '工位' : text))).toEqual(before[0]);
  expect(rows).toEqual(before.slice(1));
});

test('headers that a team renamed all are no record', () => {
  const host = deskInUse();
  host.person(owner).paste('日历', 0, 0, [['哪一天', '放假或上班', '节日']]);
  host.person(owner).paste('分类', 0, 0, [['大类', '中类', '小类']]);
  const before = [host.displayValues('日历'), host.displayValues('分类')];
  expect(selfCheck(host)[0]).toBe(nothingToRepair);
  expect([host.displayValues('日历'), host.displayValues('分类')]).toEqual(before);
});
