import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { newDesk, reopened, submit, tickets } from './desk';
import { act, employTeam, log, pass, wang } from './team';

const sheet = '处理进度';
const header = (host: Host): readonly string[] => host.displayValues(sheet)[0] ?? [];
const below = (host: Host): number => host.displayValues(sheet).length;

/** Types a line below all others, cell by cell. */
function typeLine(host: Host, line: Readonly<Record<string, string>>): void {
  const row = below(host);
  for (const [name, text] of Object.entries(line)) host.person(wang).type(sheet, row, header(host).indexOf(name), text);
}

/** A ticket of medium urgency, of which its customer is to hear within a working day; it is 10:00. */
function desk(differences: Parameters<typeof submit>[1] = {}): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, differences);
  pass(host, 60);
  return host;
}

const called = { 工单编号: '20240520001', 环节: '跟进', 操作人: '王芳', 说明: '已致电', 告知客户: '电话' };

describe('D6: a line typed into the log that says how the customer was told', () => {
  test('counts as a word to the customer, once: the next is due a working day later, and the handling has begun', () => {
    const host = desk();
    typeLine(host, called);
    pass(host, 5);
    const told = {
      状态: '处理中',
      首次响应时间: '2024-05-20 10:00',
      上次告知时间: '2024-05-20 10:00',
      下次同步时限: '2024-05-21 10:00',
    };
    expect(tickets(host)[0]).toMatchObject(told);
    pass(host, 30);
    expect(tickets(host)[0]).toMatchObject(told);
    expect(log(host).slice(1)).toEqual(['跟进：已致电', '状态：待处理 → 处理中']);
  });

  test('counts from the time that it gives, not from one to come, and never back from a later word', () => {
    const host = desk();
    typeLine(host, { 时间: '2024-05-20 09:30', ...called });
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ 上次告知时间: '2024-05-20 09:30', 下次同步时限: '2024-05-21 09:30' });
    host.advanceTo(at('2024-05-20 11:00'));
    act(host, wang, { kind: 'progress', note: '又致电', told: '电话' });
    typeLine(host, { 时间: '2024-05-20 10:30', ...called });
    pass(host, 5);
    expect(tickets(host)[0]?.上次告知时间).toBe('2024-05-20 11:00');
    typeLine(host, { 时间: '2024-05-25 10:30', ...called });
    pass(host, 5);
    expect(tickets(host)[0]?.上次告知时间).toBe('2024-05-20 11:05');
  });

  test('keeps a promise for 10:02 that it was typed for at 10:00, though the tick comes at 10:05', () => {
    const host = desk({ promisedAt: '2024-05-20T10:02' });
    typeLine(host, called);
    pass(host, 10);
    expect(tickets(host)[0]).toMatchObject({ 承诺达标: '是', SLA状态: '正常' });
    expect(log(host)).toContain('跟进：承诺回复（2024-05-20 10:02）已答复');
  });

  test('says with “否” that the customer was not told: no clock moves', () => {
    const host = desk();
    typeLine(host, { ...called, 告知客户: '否' });
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ 状态: '待处理', 下次同步时限: '2024-05-21 09:00' });
  });

  test('costs a tick the same for thirty pasted lines as for one', () => {
    const callsFor = (count: number): number => {
      const host = desk();
      for (let more = 1; more < count; more += 1) submit(host);
      pass(host, 60);
      const lines = Array.from({ length: count }, (_, index) => {
        const number = `20240520${String(index + 1).padStart(3, '0')}`;
        return ['', number, '跟进', '王芳', '已致电', '电话'];
      });
      host.person(wang).paste(sheet, below(host), 0, lines);
      const { calls } = host.fire('tick');
      expect(tickets(host).map((ticket) => ticket.上次告知时间)).toEqual(Array(count).fill('2024-05-20 11:00'));
      return calls.total;
    };
    expect(callsFor(30)).toBe(callsFor(1));
  });

  test('wherever the tick is killed, counts once', () => {
    const prepared = desk();
    typeLine(prepared, called);
    const state = prepared.save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 10:00');
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null;
      pass(host, 15);
      expect([call, tickets(host)[0]?.上次告知时间]).toEqual([call, '2024-05-20 10:00']);
      expect(log(host).filter((line) => line === '状态：待处理 → 处理中')).toHaveLength(1);
    }
  });
});
