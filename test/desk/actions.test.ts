import { submit, tickets } from './desk';
import { act, li, oneTicket, order, pass, refusalOf, wang } from './team';

describe('what every action keeps', () => {
  test('it costs at most 11 service calls, with 300 tickets as with one', () => {
    const host = oneTicket();
    submit(host);
    host.person(wang).paste(
      '工单',
      3,
      host.displayValues('工单')[0]?.indexOf('现象') ?? 0,
      Array.from({ length: 300 }, () => ['退款']),
    );
    const cost = (by: string, wanted: Parameters<typeof order>[2]) => {
      const { total, byMethod } = order(host, by, wanted).calls;
      return total - (byMethod['MailApp.sendEmail'] ?? 0);
    };
    const calls = {
      take: cost(wang, { kind: 'take' }),
      move: cost(wang, { kind: 'move', to: 'waiting', values: {} }),
      progress: cost(wang, { kind: 'progress', note: '已查', told: '' }),
      deadline: cost(wang, { kind: 'deadline', dueAt: '2024-05-24T12:00', reason: '等配件' }),
      transfer: cost(wang, { kind: 'transfer', owner: '赵敏', reason: '日志' }),
      task: cost(wang, { kind: 'task', department: '财务部', person: '', what: '补凭证', dueAt: '' }),
      finishTask: cost(wang, {
        kind: 'finishTask',
        taskNo: '20240520001-1',
        state: 'done',
        output: 'PZ-7',
        minutes: '5',
      }),
    };
    console.info('calls of each action:', JSON.stringify(calls));
    expect(Math.max(...Object.values(calls))).toBeLessThanOrEqual(11);
  });

  test('an action that died before it was written is done by the retry, one that was written is not done again', () => {
    for (let at = 1; at <= 9; at += 1) {
      const host = oneTicket();
      const place = { token: 'sent-until-answered' };
      const wanted = { kind: 'task', department: '财务部', person: '', what: '补凭证', dueAt: '' } as const;
      host.plan({ kind: 'kill', at });
      order(host, wang, wanted, place);
      pass(host, 10);
      act(host, wang, wanted, place);
      expect([at, tickets(host, '协同任务').map((task) => task.任务编号)]).toEqual([at, ['20240520001-1']]);
    }
  });

  test('its mail goes out once: the clock sends it for an execution that died, nobody sends it again', () => {
    const wanted = { kind: 'task', department: '财务部', person: '', what: '补凭证', dueAt: '' } as const;
    const mailed = (killedAt: number | undefined, isRetried: boolean): readonly [number, number] => {
      const host = oneTicket();
      const before = host.mails.length;
      const place = { token: 'sent-until-answered' };
      if (killedAt !== undefined) host.plan({ kind: 'kill', at: killedAt });
      const { error } = order(host, wang, wanted, place);
      const sentByItself = host.mails.length - before;
      if (isRetried) act(host, wang, wanted, place);
      for (const minutes of [5, 5, 5]) {
        pass(host, minutes);
        host.fire('tick');
      }
      const sent = host.mails.slice(before).filter(({ subject }) => subject.startsWith('【协同任务】')).length;
      const isForgotten = killedAt !== undefined && error !== null && sentByItself === 1;
      return [tickets(host, '协同任务').length, isForgotten ? sent - 1 : sent];
    };
    expect(mailed(undefined, true)).toEqual([1, 1]);
    for (let at = 5; at <= 11; at += 1) {
      expect([at, ...mailed(at, true)]).toEqual([at, 1, 1]);
      const [tasks, mails] = mailed(at, false);
      expect([at, mails]).toEqual([at, tasks]);
    }
  });

  test('a ticket that stands elsewhere than the page believes is found by its number', () => {
    const host = oneTicket();
    submit(host, { customerName: '李娜' });
    host.person(wang).sort('工单', 0, false);
    act(host, wang, { kind: 'take' }, { row: 1 });
    expect(tickets(host).map((ticket) => [ticket.工单编号, ticket.状态])).toEqual([
      ['20240520002', '待处理'],
      ['20240520001', '处理中'],
    ]);
  });

  test('a ticket whose row people move while it is read is left alone; the page may send it again', () => {
    const host = oneTicket();
    submit(host, { customerName: '李娜' });
    const place = { token: 'sent-while-sorted' };
    host.plan({ kind: 'interleave', at: 5, act: () => host.person(li).sort('工单', 0, false) });
    expect(refusalOf(host, wang, { kind: 'take' }, place)).toMatchObject({ retry: true });
    expect(tickets(host).map((ticket) => ticket.状态)).toEqual(['待处理', '待处理']);
    act(host, wang, { kind: 'take' }, place);
    expect(tickets(host).map((ticket) => ticket.状态)).toEqual(['待处理', '处理中']);
  });

  test('what is no action is refused as malformed, whatever it lacks', () => {
    const host = oneTicket();
    const sound = { number: '20240520001', row: 1, token: 'sound-token', kind: 'take' };
    const wrong: readonly unknown[] = [
      null,
      'take',
      { ...sound, kind: 'delete' },
      { ...sound, row: 0 },
      { ...sound, row: '1' },
      { ...sound, token: 'short' },
      { ...sound, number: 20240520001 },
      { ...sound, kind: 'move', to: 'gone', values: {} },
      { ...sound, kind: 'move', to: 'waiting', values: { note: 'x' } },
      { ...sound, kind: 'progress', note: 7, told: '' },
      { ...sound, kind: 'finishTask', taskNo: 'x', state: 'open', output: '', minutes: '' },
    ];
    for (const action of wrong) {
      const { result } = host.person(wang).call('actOnTicket', [action]);
      expect(result).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('无法识别') } });
    }
    expect(tickets(host)[0]?.状态).toBe('待处理');
  });
});
