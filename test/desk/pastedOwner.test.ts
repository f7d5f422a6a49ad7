import type { Host } from '../../host/contract/host';
import { agent, columnOf, newDesk, submit, tickets, type } from './desk';
import { act, employTeam, li, log, pass, wang } from './team';

/** Two tickets of 王芳, of which she was told. */
function desk(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  submit(host);
  pass(host, 10);
  return host;
}

/** Puts a block over status, owner and all that stands between them, each row as it shows but for what differs. */
function pasteOver(host: Host, rows: readonly { readonly status?: string; readonly owner?: string }[]): void {
  const [status, owner] = [columnOf(host, 'status'), columnOf(host, 'owner')];
  const first = Math.min(status, owner);
  const shown = host.displayValues('工单').slice(1);
  const cells = rows.map((row, at) => {
    const own = [...(shown[at] ?? [])];
    own[status] = row.status ?? own[status] ?? '';
    own[owner] = row.owner ?? own[owner] ?? '';
    return own.slice(first, Math.max(status, owner) + 1);
  });
  host.person(agent).paste('工单', 1, first, cells);
}

const transfers = (host: Host): readonly string[] => log(host).filter((line) => line.includes('→'));

const toldTo = (host: Host, from: number): readonly string[] => host.mails.slice(from).flatMap(({ to }) => to);

describe('D4: a block put over status and owner', () => {
  test('is no transfer of a ticket that stays whose it was: nothing is logged, nobody told, its assignment stands', () => {
    const host = desk();
    const [before] = tickets(host);
    const mails = host.mails.length;
    pasteOver(host, [{ status: '处理中' }, { status: '处理中' }]);
    pass(host, 15);
    expect(transfers(host)).toEqual(['状态：待处理 → 处理中', '状态：待处理 → 处理中']);
    expect(toldTo(host, mails)).toEqual([]);
    expect(tickets(host)[0]?.分配时间).toBe(before?.分配时间);
  });

  test('transfers the one of two tickets whose owner it changes, from whom the log tells as its last owner', () => {
    const host = desk();
    act(host, wang, { kind: 'transfer', owner: '李强', reason: '休假' });
    pass(host, 10);
    const mails = host.mails.length;
    pasteOver(host, [{ owner: '李强' }, { status: '处理中', owner: '李强' }]);
    pass(host, 15);
    expect(transfers(host).slice(1)).toEqual(['状态：待处理 → 处理中；王芳 → 李强']);
    expect(toldTo(host, mails)).toEqual([li]);
  });

  test('brings no transfer with tickets that it makes', () => {
    const host = desk();
    const owner = columnOf(host, 'owner');
    host.person(agent).paste('工单', 3, owner, [['李强'], ['王芳']]);
    pass(host, 15);
    expect(transfers(host)).toEqual([]);
  });

  test('tells no transfer where nothing tells whose the ticket was, but tells the owner that it is his', () => {
    const host = desk();
    const lines = host.displayValues('处理进度').length;
    host.person(agent).clear('处理进度', 1, 0, lines - 1, 6);
    const mails = host.mails.length;
    pasteOver(host, [{ owner: '李强' }]);
    pass(host, 15);
    expect(transfers(host)).toEqual([]);
    expect(toldTo(host, mails)).toEqual([li]);
  });
});

test('D4: an owner typed into a blank cell is in the log, and the same owner pasted over it later is no transfer', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 1, 'owner', '');
  type(host, 1, 'owner', '王芳');
  const calls = host.executions.filter((record) => record.function === 'onEdit').at(-1)?.calls.total;
  pass(host, 10);
  pasteOver(host, [{ status: '处理中' }]);
  pass(host, 10);
  expect(transfers(host)).toEqual(['转派：owner → 待分配', '转派：待分配 → 王芳', '状态：待处理 → 处理中']);
  expect(calls).toBeLessThanOrEqual(6);
});
