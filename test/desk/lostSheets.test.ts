import type { Host } from '../../host/contract/host';
import { selfCheck, withoutSheet } from './damage';
import { altered, blankDesk, copyOf, newDesk, owner, receiptOf, submit, tickets } from './desk';
import { employTeam, pass } from './team';

const history =
  '找回内容：在“文件 › 版本历史记录 › 查看版本历史记录”中打开删除之前的版本，把内容复制回来，或恢复那个版本。';
const inOrder = ['工作簿完好，无需改动。'];

test('客户 deleted: the repair says that the encrypted contacts are gone and how to get them back (D12)', () => {
  const host = newDesk();
  submit(host);
  const broken = withoutSheet(host, '客户');
  expect(selfCheck(broken)).toEqual([
    '已修复：1 个工作表。',
    '重新建立的工作表里只有初始内容，原来的内容不在了：“客户”。',
    '以前加密保存的联系方式不在了，找回之前无法查看。',
    history,
  ]);
  expect(selfCheck(broken).join()).toContain('1 位客户的联系方式无法读取了');
});

test.each(['处理进度', '知识库', '话术', '时限', '日历', '分类', '分派', '协同任务', '改进', '设置'])(
  '%s deleted: the repair names it, says that its contents are gone and how to get them back',
  (sheet) => {
    const broken = withoutSheet(newDesk(), sheet);
    const [, ...said] = selfCheck(broken);
    expect(said).toEqual([`重新建立的工作表里只有初始内容，原来的内容不在了：“${sheet}”。`, history]);
    expect(selfCheck(broken)).toEqual(inOrder);
  },
);

test('人员 deleted: the repair says that nobody else has a role until people are entered', () => {
  const host = newDesk();
  employTeam(host);
  expect(selfCheck(withoutSheet(host, '人员')).slice(1)).toEqual([
    '重新建立的工作表里只有初始内容，原来的内容不在了：“人员”。',
    history,
    '现在除您以外没有人有角色，都不能使用工单台：请先填好“人员”。',
  ]);
});

test('人员 deleted while tickets have owners: that nobody else has a role is told until somebody is entered', () => {
  const host = newDesk();
  employTeam(host);
  submit(host);
  const nobody = '现在除您以外没有人有角色，都不能使用工单台：请先填好“人员”。';
  const broken = withoutSheet(host, '人员');
  expect(selfCheck(broken).filter((said) => said === nobody)).toHaveLength(1);
  expect(selfCheck(broken)).toEqual(['没有可以自动修复的内容，但下面的问题需要您处理。', nobody]);
  expect(selfCheck(broken)).toContain(nobody);
  employTeam(broken);
  expect(selfCheck(broken)).not.toContain(nobody);
});

test('工单 of a desk in use deleted: no first set-up is announced, the loss is, and no number is given again (D2)', () => {
  const host = newDesk();
  submit(host);
  submit(host);
  const broken = withoutSheet(host, '工单');
  expect(selfCheck(broken)).toEqual([
    '已修复：1 个工作表。',
    '“工单”表已被删除，重新建立的是空表，里面没有原来的工单；已用过的编号不会再用。',
    history,
  ]);
  expect(selfCheck(broken)).toEqual(inOrder);
  expect(receiptOf(submit(broken)).number).toBe('20240520003');
  expect(tickets(broken)).toHaveLength(1);
});

describe('设置 deleted while the zone of the workbook was changed (D3)', () => {
  const differs = '与文件 › 设置中的时区 America/New_York 不一致，时间会错位，请把两处改成相同的时区';
  const zoneOf = (host: Host): string | undefined => host.displayValues('设置').find(([name]) => name === '时区')?.[1];
  const withTicket = (): Host => {
    const host = newDesk();
    submit(host);
    return host;
  };
  const moved = (host: Host): Host => altered(host, { timeZone: 'America/New_York' });

  test('the new sheet has the zone that the desk remembers, and the repair says that the workbook’s differs', () => {
    const host = moved(withoutSheet(withTicket(), '设置'));
    expect(selfCheck(host).join()).toContain(differs);
    expect(zoneOf(host)).toBe('Asia/Shanghai');
    expect(selfCheck(host).join()).toContain(differs);
    expect(receiptOf(submit(host)).number).toBe('20240520002');
  });

  test('the row of the zone deleted, and the clock runs before the repair: the same', () => {
    const opened = withTicket();
    opened.person(owner).deleteRows(
      '设置',
      opened.displayValues('设置').findIndex(([name]) => name === '时区'),
      1,
    );
    const host = moved(opened);
    pass(host, 70);
    expect(selfCheck(host).join()).toContain(differs);
    expect(zoneOf(host)).toBe('Asia/Shanghai');
  });

  const assumed = '“设置”里的时区丢失了，查不到原来是哪个，已填入工作簿的时区 America/New_York';

  test('with the memory lost too, the repair says which zone it entered and what to check', () => {
    const host = moved(withoutSheet(copyOf(withTicket()), '设置'));
    expect(selfCheck(host).join()).toContain(assumed);
    expect(zoneOf(host)).toBe('America/New_York');
    expect(selfCheck(host).join()).not.toContain(assumed);
  });

  test('without any ticket there is nothing to check', () => {
    expect(selfCheck(moved(withoutSheet(copyOf(newDesk()), '设置'))).join()).not.toContain('时区');
  });
});

test('运行状态 deleted is no loss: the desk writes it anew', () => {
  expect(selfCheck(withoutSheet(newDesk(), '运行状态'))).toEqual(['已修复：1 个工作表。']);
});

test('a first set-up announces itself and no loss', () => {
  expect(selfCheck(blankDesk())).toEqual([expect.stringMatching(/^工作簿已就绪：新建 13 个工作表、\d+ 列。$/)]);
});
