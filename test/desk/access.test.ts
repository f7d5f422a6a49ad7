import type { Host } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import { menuAccess, pageAccess, visitorAccess } from '../../src/api/access';
import * as entry from '../../src/main';
import { address } from './customerLink';
import { selfCheck, withoutSheet } from './damage';
import { agent, copyOf, employ, newDesk, owner, submit, tickets } from './desk';
import { chen, employTeam, li, refusalOf, wang } from './team';

const stranger = 'stranger@example.com';
const triggers = ['doGet', 'onEdit', 'onFormSubmit', 'onInstall', 'onOpen', 'tick'];

/** The sentence with which a page's call was refused, whatever it was called with. */
function refusal(host: Host, by: string, name: string): string {
  const answer = host.person(by).call(name, ['x', 'x']).result as Answer<unknown> | null;
  return answer === null || answer.ok ? '' : answer.refusal.message;
}

test('D12: every global function is a trigger, or says who may call it', () => {
  const declared = [...Object.keys(pageAccess), ...Object.keys(menuAccess), ...Object.keys(visitorAccess), ...triggers];
  expect(Object.keys(entry).sort()).toEqual(declared.sort());
});

test('D12: whom 人员 does not name gets nothing from any page’s call, and is told how to get in', () => {
  const host = newDesk();
  submit(host);
  const before = host.displayValues('工单');
  for (const name of Object.keys(pageAccess)) {
    expect([name, refusal(host, stranger, name)]).toEqual([name, expect.stringContaining(stranger)]);
  }
  expect(host.displayValues('工单')).toEqual(before);
});

test.each([
  ['zh_CN', '您不在“人员”表中，不能使用工单台；请主管在“人员”里添加。'],
  ['en_US', 'You are not in the sheet People and cannot use the desk; a supervisor can add people there.'],
] as const)('D12: an anonymous caller is refused in a whole sentence (%s)', (locale, sentence) => {
  const host = newDesk(undefined, locale);
  host.publishWebApp(address);
  const refused = host.webCall('openQueue', ['mine'], null).result;
  expect(refused).toMatchObject({ ok: false, refusal: { message: sentence } });
});

test('D12: while 人员 is deleted nobody gets in who was not named there', () => {
  const host = newDesk();
  employTeam(host);
  submit(host);
  const without = withoutSheet(host, '人员');
  for (const name of Object.keys(pageAccess)) {
    expect([name, refusal(without, stranger, name)]).toEqual([name, expect.stringContaining(stranger)]);
  }
});

test('D12: an empty 人员 is told of, for whoever is inside the workbook counts as named then', () => {
  const host = newDesk();
  employTeam(host);
  host.person(owner).clear('人员', 1, 0, 10, 6);
  expect(selfCheck(host).join('\n')).toContain('表里没有人');
});

test('D12: 客服 import no ledger and make no month report; the sentence names who may', () => {
  const host = newDesk();
  employTeam(host);
  expect(refusal(host, wang, 'openImport')).toBe('只有主管、管理员可以这样做；角色在“人员”表中设置。');
  expect(refusal(host, wang, 'openMonthChoice')).toBe('只有主管、质量、管理员可以这样做；角色在“人员”表中设置。');
  expect(refusal(host, chen, 'openImport')).toBe('');
});

test('D12: 质量 look at tickets, and take none in', () => {
  const host = newDesk();
  employ(host, ['周质', agent, '质量', '客服部', '', '否']);
  expect(submit(host).result).toMatchObject({ ok: false });
  expect(host.person(agent).call('openQueue', ['overdue']).result).toMatchObject({ ok: true });
  expect(tickets(host)).toEqual([]);
});

test('D12: 质量, and people without a role, are not told by a number whether its customer has tickets', () => {
  const host = newDesk();
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '', '否'],
    ['周质', chen, '质量', '客服部', '', '否'],
    ['无名', li, '', '', '', '否'],
  );
  submit(host);
  const asks = (by: string) => host.person(by).call('earlierTickets', ['13812345678', '']).result;
  expect(asks(wang)).toMatchObject({ ok: true, value: [{ number: '20240520001' }] });
  for (const person of [chen, li]) {
    expect(asks(person)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('只有客服') } });
  }
});

test('D12: the first day, with nobody in 人员, everybody works', () => {
  const host = newDesk();
  host.person(owner).paste('人员', 1, 0, [Array(7).fill(''), Array(7).fill('')]);
  expect(host.person(stranger).call('openQueue', ['mine']).result).toMatchObject({ ok: true });
});

test('D12: the menu asks too: who is not a 主管 or 管理员 neither sets up nor sends the digest', () => {
  const host = newDesk();
  employTeam(host);
  for (const name of ['setUpWorkbook', 'sendDigestNow']) {
    const record = host.run(name, [], wang);
    expect(record.error).toBeNull();
    expect(host.toasts.at(-1)?.message).toMatch(/^只有/);
  }
  expect(host.mails).toEqual([]);
});

test('D12: with a 管理员 in 人员 setting up is theirs alone', () => {
  const host = newDesk();
  employ(host, ['陈静', chen, '主管', '客服部', '', '是'], ['高管', wang, '管理员', '客服部', '', '否']);
  host.run('setUpWorkbook', [], chen);
  expect(host.toasts.at(-1)?.message).toBe('只有管理员可以这样做；角色在“人员”表中设置。');
  host.run('setUpWorkbook', [], wang);
  expect(host.toasts.at(-1)?.message).not.toMatch(/^只有/);
});

test('D12: a copied workbook, which has no memory, knows its people all the same', () => {
  const host = newDesk();
  submit(host);
  expect(refusal(copyOf(host), stranger, 'openQueue')).toContain(stranger);
});

test('D12: with nobody in 人员 a visitor of the web app gets neither key nor contact; the person who set up does', () => {
  const host = newDesk();
  host.publishWebApp(address);
  submit(host);
  host.person(owner).paste('人员', 1, 0, [Array(7).fill(''), Array(7).fill('')]);
  const calls: readonly (readonly [name: string, args: readonly unknown[]])[] = [
    ['backUpKey', []],
    ['revealContact', ['20240520001', 1]],
    ['openQueue', ['mine']],
  ];
  for (const [name, args] of calls) {
    expect([name, host.webCall(name, args, 'colleague@example.com').result]).toMatchObject([name, { ok: false }]);
    expect([name, host.webCall(name, args, null).result]).toMatchObject([name, { ok: false }]);
  }
  expect(host.webCall('backUpKey', [], owner).result).toMatchObject({ ok: true });
});

test.each([''])('D12: who has no role (“%s”) may look, and neither reveal nor take in nor act nor import', (role) => {
  const host = newDesk();
  employ(host, ['王芳', wang, '客服', '客服部', '客服组', '是'], ['新人', chen, role, '客服部', '', '否']);
  submit(host);
  expect(host.person(chen).call('openQueue', ['mine']).result).toMatchObject({ ok: true });
  for (const name of ['revealContact', 'submitIntake', 'noteArticle', 'openImport', 'printMonth', 'openKeys']) {
    expect(refusal(host, chen, name)).toMatch(/^只有/);
  }
  for (const kind of ['take', 'deadline'] as const) {
    const wanted = kind === 'take' ? { kind } : { kind, dueAt: '2024-05-21T12:00', reason: '等配件' };
    expect(refusalOf(host, chen, wanted).message).toContain('您在“人员”表中没有有效的角色');
  }
});
