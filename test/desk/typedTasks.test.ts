import type { Host } from '../../host/contract/host';
import { columnOf, reopened, tickets, type } from './desk';
import { deskWith, ended, noteBeside, rolledUp, sheet, typeTask } from './taskSheet';
import { act, chen, log, pass, refusalOf, view, wang, zhao } from './team';

describe('D7: a task that was ended in its sheet', () => {
  test('rolls output and 45 minutes into the ticket at the next tick, once, and the owner is told', () => {
    const host = deskWith(true);
    const before = host.mails.length;
    typeTask(host, 1, ended);
    pass(host, 15);
    expect(tickets(host)[0]).toMatchObject({ 协同产出: '技术部：修复版本 v2.3.1', '工时(分钟)': '45' });
    expect(tickets(host, sheet)[0]).toMatchObject({ 任务状态: '已完成', 已汇总: '是' });
    expect(log(host).filter((line) => line.startsWith('协同完成'))).toEqual([
      '协同完成：20240520001-1 技术部：修复版本 v2.3.1；用时 45 分钟',
    ]);
    expect(host.mails.slice(before)).toMatchObject([{ to: [wang], subject: '【协同任务结束】工单 20240520001' }]);
    const end = { kind: 'finishTask', taskNo: '20240520001-1', state: 'done', minutes: '', output: '' } as const;
    expect(refusalOf(host, zhao, end).message).toBe('任务 20240520001-1 已经结束。');
  });

  test('without the fix version that 技术部 owes it is not rolled up yet; a note beside it says so', () => {
    const host = deskWith(true);
    typeTask(host, 1, { 任务状态: '已完成' });
    pass(host, 5);
    expect(noteBeside(host, 1)).toBe('待补充：请在“产出”填写修复版本，之后汇总进工单并通知主办人。');
    expect(tickets(host)[0]?.协同产出).toBeUndefined();
    typeTask(host, 1, { 产出: 'v2.3.1' });
    pass(host, 5);
    expect(noteBeside(host, 1)).toBe('');
    expect(tickets(host)[0]?.协同产出).toBe('技术部：修复版本 v2.3.1');
  });

  test('cancelled, it is logged and the owner told, without output or minutes', () => {
    const host = deskWith(true);
    const before = host.mails.length;
    typeTask(host, 1, { 任务状态: '已取消' });
    pass(host, 5);
    expect(log(host).at(-1)).toBe('协同取消：20240520001-1 技术部');
    expect(host.mails.slice(before)).toHaveLength(1);
    expect(tickets(host, sheet)[0]).toMatchObject({ 已汇总: '是' });
  });

  test('is rolled up by the sidebar where no tick has come yet', () => {
    const host = deskWith(true);
    typeTask(host, 1, ended);
    act(host, zhao, { kind: 'finishTask', taskNo: '20240520001-1', state: 'done', minutes: '', output: '' });
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ 协同产出: '技术部：修复版本 v2.3.1', '工时(分钟)': '45' });
  });

  test('can be ended in the sidebar too, as long as it is not rolled up', () => {
    const host = deskWith(true);
    typeTask(host, 1, { 任务状态: '已完成' });
    expect(view(host, zhao).tasks).toMatchObject([{ state: { key: 'done' }, output: '', mayEnd: true }]);
    act(host, zhao, { kind: 'finishTask', taskNo: '20240520001-1', state: 'done', minutes: '45', output: 'v2.3.1' });
    expect(view(host, zhao).tasks).toMatchObject([{ state: { key: 'done' }, output: 'v2.3.1', mayEnd: false }]);
    expect(tickets(host)[0]).toMatchObject({ 协同产出: '技术部：修复版本 v2.3.1', '工时(分钟)': '45' });
  });

  test('wherever the tick is killed, it rolls up once and the owner is told', () => {
    const prepared = deskWith(true);
    typeTask(prepared, 1, ended);
    const state = prepared.save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 09:10');
      const before = host.mails.length;
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null;
      pass(host, 15);
      const told = host.mails.slice(before).filter(({ subject }) => subject.startsWith('【协同任务结束】'));
      expect(tickets(host)[0]).toMatchObject({ 协同产出: '技术部：修复版本 v2.3.1', '工时(分钟)': '45' });
      expect(log(host).filter((line) => line.startsWith('协同完成'))).toHaveLength(1);
      expect(told.length).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('D7: what came of a task that is in its ticket already', () => {
  const corrections = (host: Host): readonly string[] => log(host).filter((line) => line.startsWith('协同更正'));

  test('corrected from v2.3.1 to v2.3, takes its place in 协同产出, once, is logged, and the owner is told', () => {
    const host = rolledUp();
    const before = host.mails.length;
    typeTask(host, 1, { 产出: 'v2.3' });
    pass(host, 15);
    typeTask(host, 2, { 负责人: '李强' });
    pass(host, 15);
    expect(tickets(host)[0]?.协同产出).toBe('技术部：修复版本 v2.3\n物流部：物流单号 SF100');
    expect(corrections(host)).toEqual(['协同更正：20240520001-1 技术部：修复版本 v2.3.1 → 技术部：修复版本 v2.3']);
    expect(host.mails.slice(before)).toMatchObject([{ to: [wang], cc: [], subject: '【协同更正】工单 20240520001' }]);
  });

  test('corrected from 45 minutes to 30, takes 15 off 工时, once, is logged, and the owner is told', () => {
    const host = rolledUp();
    typeTask(host, 2, { '用时(分钟)': '5' });
    pass(host, 5);
    expect(tickets(host)[0]?.['工时(分钟)']).toBe('50');
    const before = host.mails.length;
    typeTask(host, 1, { '用时(分钟)': '30' });
    pass(host, 15);
    expect(tickets(host)[0]).toMatchObject({
      协同产出: '技术部：修复版本 v2.3.1\n物流部：物流单号 SF100',
      '工时(分钟)': '35',
    });
    expect(corrections(host).at(-1)).toBe(
      '协同更正：20240520001-1 技术部：修复版本 v2.3.1；用时 45 分钟 → 用时 30 分钟',
    );
    expect(host.mails.slice(before)).toMatchObject([{ to: [wang], subject: '【协同更正】工单 20240520001' }]);
  });

  test('keeps the 20 minutes that people added in the ticket when a task is corrected from 45 to 30', () => {
    const host = rolledUp();
    type(host, 1, 'workMinutes', '65');
    typeTask(host, 1, { 产出: 'v2.3' });
    pass(host, 5);
    typeTask(host, 1, { '用时(分钟)': '30' });
    pass(host, 15);
    expect(tickets(host)[0]).toMatchObject({
      协同产出: '技术部：修复版本 v2.3\n物流部：物流单号 SF100',
      '工时(分钟)': '50',
    });
  });

  test('corrected to minutes that are no number, changes nothing; a note beside it says so', () => {
    const host = rolledUp();
    typeTask(host, 1, { '用时(分钟)': '半小时' });
    pass(host, 5);
    expect(tickets(host)[0]?.['工时(分钟)']).toBe('45');
    expect(noteBeside(host, 1)).toBe(
      '待补充：“用时(分钟)”里的“半小时”不是分钟数，请改为 0 到 86400 的整数，例如 45；之后汇总进工单。',
    );
    typeTask(host, 1, { '用时(分钟)': '30' });
    pass(host, 5);
    expect(tickets(host)[0]?.['工时(分钟)']).toBe('30');
    expect(noteBeside(host, 1)).toBe('');
  });

  test.each(['13812345678', '1.5', '86401', '-5'])(
    'ended with %s minutes, waits for whole minutes of sixty days at most; a note beside it says so',
    (minutes) => {
      const host = deskWith(true);
      typeTask(host, 1, { ...ended, '用时(分钟)': minutes });
      pass(host, 5);
      expect(tickets(host)[0]?.['工时(分钟)']).toBeUndefined();
      expect(noteBeside(host, 1)).toContain(`“${minutes}”不是分钟数，请改为 0 到 86400 的整数`);
      typeTask(host, 1, { '用时(分钟)': '86400' });
      pass(host, 5);
      expect(tickets(host)[0]?.['工时(分钟)']).toBe('86400');
    },
  );

  test('corrected and put right again, stands as it was at first', () => {
    const host = rolledUp();
    for (const output of ['v2.3', 'v2.3.1']) {
      typeTask(host, 1, { 产出: output });
      pass(host, 5);
    }
    expect(tickets(host)[0]?.协同产出).toBe('技术部：修复版本 v2.3.1\n物流部：物流单号 SF100');
    expect(corrections(host)).toHaveLength(2);
  });

  test('which people rewrote in the ticket, is left as they have it; a correction comes below', () => {
    const host = rolledUp();
    const own = '已发 2.3.1 版，见公告\n物流部：物流单号 SF100';
    host.person(zhao).paste('工单', 1, columnOf(host, 'taskOutputs'), [[own]]);
    typeTask(host, 2, { 负责人: '李强' });
    pass(host, 5);
    expect(tickets(host)[0]?.协同产出).toBe(own);
    typeTask(host, 1, { 产出: 'v2.3.2' });
    pass(host, 5);
    expect(tickets(host)[0]?.协同产出).toBe(`${own}\n技术部：修复版本 v2.3.2`);
  });

  test('wherever the tick is killed, the correction comes once', () => {
    const prepared = rolledUp();
    typeTask(prepared, 1, { 产出: 'v2.3.2', '用时(分钟)': '30' });
    const state = prepared.save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 09:30');
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null;
      pass(host, 15);
      expect(tickets(host)[0]).toMatchObject({
        协同产出: '技术部：修复版本 v2.3.2\n物流部：物流单号 SF100',
        '工时(分钟)': '30',
      });
      expect(corrections(host)).toHaveLength(1);
    }
  });
});

describe('D7: a task that was typed into its sheet', () => {
  const typed = { 部门: '财务部', 任务内容: '补凭证' };

  test('gets its number, 待办 and its time, and whom it asks is mailed', () => {
    const host = deskWith(true);
    const before = host.mails.length;
    typeTask(host, 2, { ...typed, 工单编号: '20240520001' });
    pass(host, 5);
    expect(tickets(host, sheet)[1]).toMatchObject({
      任务编号: '20240520001-2',
      工单编号: '20240520001',
      任务状态: '待办',
      提出时间: '2024-05-20 09:15',
    });
    expect(host.mails.slice(before)).toMatchObject([{ to: [chen], subject: '【协同任务】工单 20240520001' }]);
    expect(log(host).at(-1)).toBe('协同任务：20240520001-2 财务部：补凭证');
    pass(host, 10);
    expect(host.mails.slice(before)).toHaveLength(1);
  });

  test('stands in the sidebar, where it can be ended once it has its number', () => {
    const host = deskWith(false);
    typeTask(host, 1, { ...typed, 工单编号: '20240520001' });
    expect(view(host, chen).tasks).toMatchObject([{ taskNo: '', what: '补凭证', mayEnd: false }]);
    pass(host, 5);
    expect(view(host, chen).tasks).toMatchObject([{ taskNo: '20240520001-1', mayEnd: true }]);
    act(host, chen, { kind: 'finishTask', taskNo: '20240520001-1', state: 'done', minutes: '', output: '凭-7' });
    expect(tickets(host)[0]?.协同产出).toContain('凭-7');
  });

  test('without the number of its ticket, or with one that is none, a note beside it says so', () => {
    const host = deskWith(false);
    typeTask(host, 1, typed);
    pass(host, 5);
    expect(noteBeside(host, 1)).toBe('待补充：请在“工单编号”填写这项任务属于哪张工单，之后自动编号并通知对方。');
    typeTask(host, 1, { 工单编号: '20240520009' });
    pass(host, 5);
    expect(noteBeside(host, 1)).toBe('待补充：“工单”里没有编号 20240520009，请核对“工单编号”。');
    expect(tickets(host, sheet)[0]?.任务编号).toBeUndefined();
  });

  test('typed with its end, it is numbered and rolled up by the same tick', () => {
    const host = deskWith(false);
    typeTask(host, 1, { ...typed, 工单编号: '20240520001', 产出: '凭-88', '用时(分钟)': '10', 任务状态: '已完成' });
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ 协同产出: '财务部：凭证号 凭-88', '工时(分钟)': '10' });
    expect(tickets(host, sheet)[0]).toMatchObject({ 任务编号: '20240520001-1', 任务状态: '已完成', 已汇总: '是' });
  });
});

test('D7: an edit in the sheet of the tasks costs two calls', () => {
  const host = deskWith(true);
  typeTask(host, 1, { 产出: 'v2.3.1' });
  const edit = host.executions.filter((record) => record.function === 'onEdit').at(-1);
  expect(edit?.calls.total).toBe(2);
});

describe('D2: no two tasks have one number', () => {
  /** The row of the first task, pasted below it. */
  const copied = (host: Host): void => {
    const [, row = []] = host.displayValues(sheet);
    host.person(zhao).paste(sheet, 2, 0, [row]);
  };

  test('a copied row becomes a task of its own at the next tick', () => {
    const host = deskWith(true);
    copied(host);
    pass(host, 5);
    expect(tickets(host, sheet).map((task) => task.任务编号)).toEqual(['20240520001-1', '20240520001-2']);
    typeTask(host, 1, ended);
    typeTask(host, 2, { ...ended, 产出: 'v9', '用时(分钟)': '10' });
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ '工时(分钟)': '55' });
    expect(log(host).filter((line) => line.startsWith('协同完成'))).toHaveLength(2);
  });

  test('the copy of one that was ended is asked about, and counted once', () => {
    const host = deskWith(true);
    typeTask(host, 1, ended);
    pass(host, 5);
    copied(host);
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ '工时(分钟)': '45' });
    expect(noteBeside(host, 2)).toContain('这一行是从任务 20240520001-1 复制来的');
  });
});

test('D7: “下周” in the due time of a task that has its number is asked about, until a time takes its place', () => {
  const host = deskWith(true);
  typeTask(host, 1, { 时限: '下周' });
  pass(host, 5);
  expect(noteBeside(host, 1)).toBe(
    '待补充：“时限”里的“下周”不是时间，这项任务现在没有时限，到期不会提醒；请改为例如 2024-05-24 18:00，没有时限就清空。',
  );
  typeTask(host, 1, { 时限: '2024-05-24 18:00' });
  pass(host, 5);
  expect(noteBeside(host, 1)).toBe('');
});

test('D7: a due time that is none is asked about before anybody is told', () => {
  const host = deskWith(true);
  typeTask(host, 2, { 工单编号: '20240520001', 部门: '技术部', 任务内容: '查日志', 时限: '周五前' });
  pass(host, 5);
  expect(noteBeside(host, 2)).toContain('“周五前”不是时间');
  typeTask(host, 2, { 时限: '2024-05-24 18:00' });
  pass(host, 5);
  expect(tickets(host, sheet)[1]).toMatchObject({ 任务编号: '20240520001-2', 时限: '2024-05-24 18:00' });
  expect(noteBeside(host, 2)).toBe('');
});
