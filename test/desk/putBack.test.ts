import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { agent, columnOf, employ, newDesk, owner, submit, tickets, type } from './desk';
import { log, pass, wang } from './team';

/** A ticket reported at 10:00 and answered at 10:30, while it is 11:00. */
function desk(): Host {
  const host = newDesk('2024-05-20 10:00');
  employ(host, ['王芳', wang, '客服', '客服部', '客服组', '是']);
  submit(host);
  pass(host, 30);
  type(host, 1, 'status', '处理中');
  pass(host, 30);
  return host;
}

const noteAt = (host: Host, key: FieldKey): string | undefined =>
  host
    .view()
    .sheets.find(({ name }) => name === '工单')
    ?.notes.find(([row, column]) => row === 1 && column === columnOf(host, key))?.[2];

const callsOfEdit = (host: Host): number =>
  host.executions.filter((record) => record.function === 'onEdit').at(-1)?.calls.total ?? 0;

describe('D3: a block over cells of the desk itself', () => {
  /** Two tickets reported at 10:00, to be answered by 15:00, and answered at 17:00. */
  const late = (): Host => {
    const host = newDesk('2024-05-20 10:00');
    employ(host, ['王芳', wang, '客服', '客服部', '客服组', '是']);
    submit(host);
    submit(host);
    pass(host, 7 * 60);
    for (const row of [1, 2]) type(host, row, 'status', '处理中');
    return host;
  };
  const told = (host: Host) => tickets(host).map(({ 首次响应时间, 响应达标 }) => [首次响应时间, 响应达标]);
  const paste = (host: Host, key: FieldKey, text: string) =>
    host.person(agent).paste('工单', 1, columnOf(host, key), [[text], [text]]);

  test('leaves a deadline once missed missed, and a first response when it was', () => {
    const host = late();
    const before = told(host);
    paste(host, 'responseMet', '是');
    paste(host, 'respondedAt', '2024-05-20 10:01');
    paste(host, 'responseMet', '');
    type(host, 1, 'solution', '已重新打款');
    type(host, 1, 'status', '待验证');
    expect(before).toEqual(Array(2).fill(['2024-05-20 17:00', '否']));
    expect(told(host)).toEqual(before);
  });

  /** When it was answered, resolved and closed. */
  const seen = (host: Host) =>
    tickets(host).map(({ 状态, 首次响应时间, 解决时间, 关闭时间 }) => [状态, 首次响应时间, 解决时间, 关闭时间]);
  const nothing = [undefined, undefined, undefined];

  test.each<[FieldKey]>([['respondedAt'], ['resolvedAt'], ['closedAt']])(
    'D5: %s pasted into a ticket that nobody took up is blank again at once, and moves no status by the next sweeps',
    (key) => {
      const host = newDesk('2024-05-20 10:00');
      submit(host);
      pass(host, 20);
      host.person(agent).paste('工单', 1, columnOf(host, key), [['2024-05-20 10:05']]);
      expect(seen(host)).toEqual([['待处理', ...nothing]]);
      pass(host, 130);
      expect(seen(host)).toEqual([['待处理', ...nothing]]);
    },
  );

  test.each<[FieldKey]>([['respondedAt'], ['resolvedAt'], ['closedAt']])(
    'D5: %s that no trigger saw is blank again within the hour, as the log knows of none',
    (key) => {
      const host = newDesk('2024-05-20 10:00');
      submit(host);
      pass(host, 20);
      host.plan({ kind: 'kill', at: 1 });
      host.person(agent).paste('工单', 1, columnOf(host, key), [['1900-01-01']]);
      pass(host, 130);
      expect(seen(host)).toEqual([['待处理', ...nothing]]);
    },
  );

  test('D5: nor does a time that was put into 暂停记录 make a ticket wait for its customer', () => {
    const host = newDesk('2024-05-20 10:00');
    submit(host);
    pass(host, 20);
    host.person(agent).paste('工单', 1, columnOf(host, 'pauses'), [['5月21日下午3点']]);
    pass(host, 130);
    expect(seen(host)).toEqual([['待处理', ...nothing]]);
  });

  test('D5: a ticket pasted as 处理中 stays so, although the log tells of no move: its response was measured', () => {
    const host = newDesk('2024-05-20 10:00');
    const row = Array.from({ length: 60 }, () => '');
    row[columnOf(host, 'phenomenon')] = '退款未到账';
    row[columnOf(host, 'status')] = '处理中';
    host.person(agent).paste('工单', 1, 0, [row]);
    pass(host, 5);
    const before = seen(host);
    host.plan({ kind: 'kill', at: 1 });
    type(host, 1, 'status', '待处理');
    pass(host, 130);
    expect(before).toEqual([['处理中', '2024-05-20 10:00', undefined, undefined]]);
    expect(seen(host)).toEqual(before);
  });

  test('D11: a closed ticket over whose times others were pasted is closed when it was, and stays as long as it should', () => {
    const host = late();
    for (const row of [1, 2]) {
      for (const [key, text] of [
        ['solution', '已重新打款'],
        ['overdueReason', '等待银行'],
        ['status', '待验证'],
        ['result', '已解决'],
        ['confirmedAt', '2024-05-20 17:00'],
        ['status', '已关闭'],
      ] as const)
        type(host, row, key, text);
    }
    const before = seen(host);
    paste(host, 'closedAt', '1900-01-01');
    expect(before[0]?.[3]).toBe('2024-05-20 17:00');
    expect(seen(host)).toEqual(before);
  });

  test('is named in the log, by ticket and column, where nothing tells what they held', () => {
    const host = late();
    paste(host, 'receiver', '别人');
    pass(host, 5);
    expect(log(host).filter((line) => line.startsWith('系统列改动'))).toEqual(
      Array(2).fill('系统列改动：成块粘贴或清除了系统填写的列：受理人。原值无法还原，请核对。'),
    );
  });
});

describe('D1, D3: what the desk saw is not typed over', () => {
  test.each<[FieldKey, string]>([
    ['createdAt', '2024-05-24 09:00'],
    ['createdAt', '昨天下午'],
    ['respondedAt', '2024-05-20 10:01'],
    ['responseMet', '否'],
    ['nextUpdateDue', '2024-06-30 10:00'],
    ['customerNo', 'C2024050099'],
    ['receiver', '别人'],
    ['number', '20240520009'],
    ['number', ''],
    ['slaState', '已超时'],
    ['slaState', ''],
    ['updateState', '待更新'],
    ['month', '2024-04'],
    ['month', ''],
    ['missing', '没有缺的'],
  ])('%s typed as %s is put back, and a note says why', (key, text) => {
    const host = desk();
    const before = tickets(host);
    if (text === '') host.person(agent).clear('工单', 1, columnOf(host, key), 1, 1);
    else type(host, 1, key, text);
    expect(tickets(host)).toEqual(before);
    expect(noteAt(host, key)).toContain('由系统填写');
    expect(callsOfEdit(host)).toBeLessThanOrEqual(5);
  });

  test('月份 pasted over two tickets is that of their reports again', () => {
    const host = desk();
    submit(host);
    host.person(agent).paste('工单', 1, columnOf(host, 'month'), [['2024-04'], ['']]);
    expect(tickets(host).map(({ 月份 }) => 月份)).toEqual(['2024-05', '2024-05']);
  });

  test('月份 pasted over, where no trigger saw it, is that of the report again by the next sweep', () => {
    const host = desk();
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).paste('工单', 1, columnOf(host, 'month'), [['2024-04']]);
    host.run('checkDeadlines', [], owner);
    expect(tickets(host)[0]?.月份).toBe('2024-05');
  });

  test('D5: a status that is cleared is back, and a note says what it may become', () => {
    const host = desk();
    host.person(agent).clear('工单', 1, columnOf(host, 'status'), 1, 1);
    expect(tickets(host)[0]?.状态).toBe('处理中');
    expect(noteAt(host, 'status')).toBe('“状态”不能为空，已恢复为“处理中”。现在可改为：待验证、等待客户。');
    expect(callsOfEdit(host)).toBeLessThanOrEqual(6);
  });

  test.each<[FieldKey, string]>([
    ['respondedAt', '2024-05-20 10:01'],
    ['responseMet', '是'],
    ['closedAt', '2024-05-20 10:00'],
  ])('%s that was blank is blank again when somebody types into it, and a note says why', (key, text) => {
    const host = newDesk('2024-05-20 10:00');
    submit(host);
    pass(host, 200);
    const before = tickets(host);
    type(host, 1, key, text);
    expect(noteAt(host, key)).toContain('由系统填写');
    pass(host, 5);
    expect(tickets(host)).toEqual(before);
  });

  test('D2: a ticket whose time is cleared keeps its number, and gets its time back', () => {
    const host = desk();
    const before = tickets(host);
    host.person(agent).clear('工单', 1, columnOf(host, 'createdAt'), 1, 1);
    expect(tickets(host)).toEqual(before);
  });

  test('D2, D3: so it does by the next sweep when the trigger of that edit died', () => {
    const host = desk();
    const before = tickets(host);
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).clear('工单', 1, columnOf(host, 'createdAt'), 1, 1);
    expect(tickets(host)[0]?.反馈时间).toBeUndefined();
    pass(host, 65);
    expect(tickets(host).map(({ 工单编号, 反馈时间 }) => [工单编号, 反馈时间])).toEqual(
      before.map(({ 工单编号, 反馈时间 }) => [工单编号, 反馈时间]),
    );
  });

  test.each([[1], [2]])('D3: a time pasted over %i of them is the one at which they were reported again', (count) => {
    const host = desk();
    submit(host);
    const before = tickets(host).map(({ 反馈时间 }) => 反馈时间);
    const block = [['2024-05-01 09:00'], ['2024-05-20 10:20']].slice(0, count);
    host.person(agent).paste('工单', 1, columnOf(host, 'createdAt'), block);
    expect(tickets(host).map(({ 反馈时间 }) => 反馈时间)).toEqual(before);
  });

  test('D2: so do tickets whose times are cleared together', () => {
    const host = desk();
    submit(host);
    const before = tickets(host).map(({ 工单编号, 反馈时间 }) => [工单编号, 反馈时间]);
    host.person(agent).clear('工单', 1, columnOf(host, 'createdAt'), 2, 1);
    pass(host, 5);
    expect(tickets(host).map(({ 工单编号, 反馈时间 }) => [工单编号, 反馈时间])).toEqual(before);
    expect(log(host).join('\n')).not.toContain('行已删除');
  });
});
