import type { Host } from '../../host/contract/host';
import { addedByEdit, withEditMemory } from '../../src/app/edit/editMemory';
import { type LogEntry, nothingRemembered, type Remembered } from '../../src/app/memory';
import { join } from '../../src/sheets/memory/storedJson';
import type { Left } from '../../src/sheets/memory/storedShapes';
import { newDesk, submit, tickets, type } from './desk';
import { act, chen, employTeam, li, log, pass, wang } from './team';

/** One ticket of 王芳, of whom she was told. */
function oneTicket(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { phenomenon: '第一张' });
  pass(host, 15);
  return host;
}

const scriptProperties = (host: Host): Readonly<Record<string, string>> =>
  (host.save() as { readonly properties: { readonly script: Record<string, string> } }).properties.script;

/** What edits left and nobody has taken over; that mails went out may wait. */
function left(host: Host): readonly string[] {
  const stored = scriptProperties(host);
  const places = Object.entries(stored).flatMap(([name, text]) =>
    /^edit\.\d+#$/.test(name) && text !== '' ? name.slice(0, -1) : [],
  );
  return places.filter((place) => Object.keys((join(stored, place) as Left).added).some((key) => key !== 'told'));
}

/** Who was told that a ticket is theirs. */
const toldOf = (host: Host, text: string): readonly string[] =>
  host.mails.filter(({ subject, body }) => subject.includes('新工单') && body.includes(text)).flatMap(({ to }) => to);

describe('an edit does not hold the desk, and loses nothing of what others put into memory meanwhile', () => {
  test.each([1, 2, 3, 4, 5])('a ticket comes in at call %i of an owner typed: both are told', (call) => {
    const host = oneTicket();
    host.plan({ kind: 'interleave', at: call, act: () => void submit(host, { phenomenon: '第二张' }, 'second-token') });
    type(host, 1, 'owner', '李强');
    pass(host, 20);
    expect(tickets(host).map((ticket) => ticket.主办人)).toEqual(['李强', '王芳']);
    expect(toldOf(host, '第一张')).toContain(li);
    expect(toldOf(host, '第二张')).toEqual([wang]);
    expect(left(host)).toEqual([]);
  });

  test.each([2, 3, 4, 5, 6])('an owner is typed at call %i of a ticket that comes in: both are told', (call) => {
    const host = oneTicket();
    host.plan({ kind: 'interleave', at: call, act: () => type(host, 1, 'owner', '李强') });
    submit(host, { phenomenon: '第二张' });
    pass(host, 20);
    expect(toldOf(host, '第一张')).toContain(li);
    expect(toldOf(host, '第二张')).toEqual([wang]);
    expect(left(host)).toEqual([]);
  });

  test.each([7, 8, 9, 10])(
    'a ticket comes in at call %i of the clock that mails of another: each is told once',
    (call) => {
      const host = newDesk('2024-05-20 09:00');
      employTeam(host);
      submit(host, { phenomenon: '第一张' });
      host.plan({
        kind: 'interleave',
        at: call,
        act: () => void submit(host, { phenomenon: '第二张' }, 'second-token'),
      });
      pass(host, 20);
      expect(toldOf(host, '第一张')).toEqual([wang]);
      expect(toldOf(host, '第二张')).toEqual([wang]);
      expect(tickets(host)).toHaveLength(2);
    },
  );

  test('two people give out two tickets in the same second: both new owners are told once', () => {
    const host = oneTicket();
    submit(host, { phenomenon: '第二张' });
    pass(host, 15);
    host.plan({ kind: 'interleave', at: 3, act: () => type(host, 2, 'owner', '陈静') });
    type(host, 1, 'owner', '李强');
    pass(host, 20);
    expect(toldOf(host, '第一张').filter((to) => to === li)).toHaveLength(1);
    expect(toldOf(host, '第二张').filter((to) => to === chen)).toHaveLength(1);
    expect(log(host).filter((line) => line.startsWith('转派'))).toHaveLength(2);
  });

  test('killed where it is taken over, it is there for the next execution, once', () => {
    for (let call = 1; call <= 12; call += 1) {
      const host = oneTicket();
      type(host, 1, 'owner', '李强');
      host.plan({ kind: 'kill', at: call });
      submit(host, { phenomenon: '第二张' }, 'killed-token');
      submit(host, { phenomenon: '第二张' }, 'killed-token');
      pass(host, 20);
      expect([call, toldOf(host, '第一张').filter((to) => to === li)]).toEqual([call, [li]]);
    }
  });
});

test('D4: whose ticket is transferred to somebody else before the mail went out is not told of it', () => {
  const host = oneTicket();
  type(host, 1, 'owner', '李强');
  act(host, li, { kind: 'transfer', owner: '陈静', reason: '要查日志' });
  pass(host, 20);
  expect(toldOf(host, '第一张')).not.toContain(li);
  expect(host.mails.filter(({ to, subject }) => to.includes(chen) && subject.includes('20240520001'))).not.toEqual([]);
});

test('with nothing due, what many edits left is taken over in one call more', () => {
  const host = oneTicket();
  pass(host, 60);
  // Forbidden: it is put back with a note, which memory keeps.
  for (let edit = 0; edit < 30; edit += 1) type(host, 1, 'status', '已关闭');
  expect(left(host)).toHaveLength(30);
  const record = host.fire('tick');
  expect(left(host)).toEqual([]);
  expect(record.calls.byMethod['Properties.setProperties']).toBe(1);
});

const line = (note: string): LogEntry => ({ at: 1, number: 'a', step: '', operator: '', note, told: '' });
const base: Remembered = {
  ...nothingRemembered,
  load: { 王芳: { open: 3, assignedAt: 5 } },
  journal: [line('before')],
  sweep: { sweptUntil: 0, nextChangeAt: 100, fullAt: 0 },
};

test('what an edit adds is put to what others made of memory meanwhile', () => {
  const edited: Remembered = {
    ...base,
    load: { 王芳: { open: 2, assignedAt: 5 }, 李强: { open: 1, assignedAt: 9 } },
    journal: [...base.journal, line('edit')],
    sweep: { ...base.sweep, nextChangeAt: 50 },
  };
  const meanwhile: Remembered = {
    ...base,
    load: { 王芳: { open: 4, assignedAt: 8 } },
    journal: [line('other')],
    sweep: { ...base.sweep, nextChangeAt: 70, fullAt: 9 },
  };
  const added = addedByEdit(base, edited);
  expect(withEditMemory(meanwhile, added ?? {})).toEqual({
    ...meanwhile,
    load: { 王芳: { open: 3, assignedAt: 8 }, 李强: { open: 1, assignedAt: 9 } },
    journal: [line('other'), line('edit')],
    sweep: { sweptUntil: 0, nextChangeAt: 50, fullAt: 9 },
  });
});

test('an edit that adds nothing leaves nothing', () => {
  expect(addedByEdit(base, { ...base, warnedAt: 7 })).toBeUndefined();
});
