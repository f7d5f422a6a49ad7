import type { Host } from '../../host/contract/host';
import type { Answer, IntakeForm, KeyBackup, KeysView, Queue } from '../../src/api';
import { backupText } from '../../src/domain/customer/sealing/backup';
import { customerKey, readRing } from '../../src/domain/customer/sealing/keys';
import { seal } from '../../src/domain/customer/sealing/seal';
import { answered, copyOf, employ, newDesk, owner } from './desk';
import { chen, employTeam, wang } from './team';

const keyOf = (host: Host) => {
  const ring = readRing(/customers\.keys[^0-9a-f]+([0-9a-f]{64})/.exec(JSON.stringify(host.save()))?.[1] ?? '');
  if (ring === undefined) throw new Error('the workbook has no key');
  return ring.current;
};

/** A desk with one customer sealed under its key. */
function sealedDesk(): Host {
  const host = newDesk();
  employTeam(host);
  const place = { customerNo: 'C202405001', column: 'contact' } as const;
  const contact = seal('13812345678', place, keyOf(host), new Uint8Array(24).fill(7));
  host.person(owner).paste('客户', 1, 0, [[place.customerNo, 'f'.repeat(32), contact, '', '****5678', '张*', '45432']]);
  return host;
}

const call = (host: Host, by: string, name: string, ...args: readonly string[]) => host.person(by).call(name, args);
const restoring = (host: Host, text: string): Answer<KeysView> =>
  call(host, chen, 'restoreKey', text).result as Answer<KeysView>;

test('D12: an administrator sees that the key is there, and its backup; 客服 see neither', () => {
  const host = sealedDesk();
  expect(answered<KeysView>(call(host, chen, 'openKeys'))).toMatchObject({ state: 'ready', sealed: 1, unreadable: 0 });
  const { text, keyId } = answered<KeyBackup>(call(host, chen, 'backUpKey'));
  expect([text, keyId]).toEqual([backupText(keyOf(host)), keyOf(host).id]);
  for (const name of ['openKeys', 'backUpKey', 'restoreKey']) {
    expect(call(host, wang, name, text).result).toMatchObject({ ok: false });
  }
});

test('D12: a copied workbook says that its key is missing; the backup, however it is typed, brings it back', () => {
  const host = sealedDesk();
  const backup = backupText(keyOf(host));
  const copy = copyOf(host);
  expect(answered<KeysView>(call(copy, chen, 'openKeys'))).toMatchObject({
    state: 'missing',
    unreadable: 1,
    keyId: '',
  });
  expect(call(copy, chen, 'backUpKey').result).toMatchObject({ ok: false });
  expect(restoring(copy, ` ${backup.toLowerCase().replace(/-/g, ' ')} `)).toMatchObject({
    ok: true,
    value: { state: 'ready', unreadable: 0 },
  });
  expect(keyOf(copy).id).toBe(keyOf(host).id);
});

test.each([
  ['from its first opening on', false],
  ['that was set up', true],
])('D12: in a copy, %s, form and queue say that the key is missing; with the key they stop', (_, isSetUp) => {
  const host = sealedDesk();
  const copy = copyOf(host);
  if (isSetUp) copy.run('setUpWorkbook');
  const notes = () => [
    answered<IntakeForm>(call(copy, wang, 'openIntake')).deskNote,
    answered<Queue>(call(copy, wang, 'openQueue', 'mine')).deskNote,
  ];
  for (const note of notes()) expect(note).toContain('客户密钥缺失');
  restoring(copy, backupText(keyOf(host)));
  expect(notes()).toEqual([undefined, undefined]);
});

test('D12: a mistyped backup and the key of another workbook are refused, and nothing is stored', () => {
  const copy = copyOf(sealedDesk());
  const other = customerKey(new Uint8Array(32).fill(9));
  const refusals = ['7Q2M-X4KD', backupText(other)].map((text) => restoring(copy, text));
  expect(refusals).toMatchObject([
    { ok: false, refusal: { message: expect.stringContaining('备份文字有误') } },
    { ok: false, refusal: { message: expect.stringContaining(`密钥（${other.id}）打不开`) } },
  ]);
  expect(JSON.stringify(copy.save())).not.toContain('customers.keys');
});

test('D12: with a 管理员 in 人员 the key is for them alone', () => {
  const host = sealedDesk();
  employ(host, ['陈静', chen, '主管', '客服部', '', '是'], ['高管', wang, '管理员', '客服部', '', '否']);
  expect(call(host, chen, 'openKeys').result).toMatchObject({ ok: false });
  expect(call(host, wang, 'openKeys').result).toMatchObject({ ok: true });
});
