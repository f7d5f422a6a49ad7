import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import { newDesk, owner, receiptOf, submit, tickets, type } from './desk';
import { employTeam, pass } from './team';

const dist = path.resolve(__dirname, '../../dist');

/** The script properties of a desk. */
const propertiesOf = (host: Host): Readonly<Record<string, string>> =>
  (host.save() as { readonly properties: { readonly script: Readonly<Record<string, string>> } }).properties.script;

/** The desk with some of its script properties written over. */
function written(host: Host, ...properties: readonly (readonly [name: string, value: string])[]): Host {
  const saved = host.save() as { readonly properties: { readonly script: Readonly<Record<string, string>> } };
  const script = { ...saved.properties.script, ...Object.fromEntries(properties) };
  const state = { ...saved, properties: { ...saved.properties, script } };
  return openHost({ project: loadProject(dist), owner, state, now: host.now() });
}

/** The sentences that “初始化 / 修复工作簿” ends with. */
function selfCheck(host: Host): string {
  const record = host.run('setUpWorkbook');
  if (record.error !== null) throw new Error(record.error);
  return host.toasts.at(-1)?.message ?? '';
}

const failuresOf = (host: Host) => host.executions.filter(({ error }) => error !== null);

let kept: object | undefined;

/** A desk that has worked for a while: three tickets, of which the last was deleted. */
function worked(): Host {
  if (kept === undefined) {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    host.person(owner).deleteRows('分派', 1, 20);
    for (const customerName of ['甲', '乙', '丙']) submit(host, { customerName });
    host.person(owner).deleteRows('工单', 3, 1);
    pass(host, 70);
    type(host, 1, 'urgency', '高');
    host.person(owner).paste('人员', 9, 0, [['店主', owner, '管理员', '客服部', '', '否']]);
    kept = { state: host.save(), now: host.now() };
  }
  return openHost({ project: loadProject(dist), owner, ...(kept as { state: object; now: number }) });
}

/** The property that holds what the last edit left. */
const leftByEdit = (host: Host): string =>
  Object.entries(propertiesOf(host)).find(([name, text]) => /^edit\..*#0$/.test(name) && text !== '')?.[0] ?? '';

const entries = (host: Host): readonly string[] =>
  Object.keys(propertiesOf(host)).filter((name) => /^[a-z]+#0$|^job\.|^serials\./i.test(name));

test.each<[string, (host: Host) => readonly string[]]>([
  ['the counters of a month', () => ['serials.202405']],
  ['what a job did last', () => ['job.archive']],
  ['when all was last looked through', () => ['sweep#0']],
  ['the settings as last read', () => ['settings#0']],
  ['what an edit left', (host) => [leftByEdit(host)]],
  ['how many parts an entry has', () => ['renamings#', 'told#']],
  ['every entry', (host) => [...entries(host), leftByEdit(host)]],
])('%s cannot be read: intake, edit and clock go on, and no number is given again', (_, namesOf) => {
  const host = worked();
  const broken = written(host, ...namesOf(host).map((name) => [name, '{garbage'] as const));
  type(broken, 4, 'phenomenon', '手工填写的一行');
  pass(broken, 5);
  submit(broken, { customerName: '丁' });
  pass(broken, 5);
  type(broken, 2, 'urgency', '高');
  broken.person(owner).open();
  expect(failuresOf(broken)).toEqual([]);
  const numbers = tickets(broken).map((ticket) => ticket.工单编号 ?? '');
  expect([...numbers].sort()).toEqual(['20240520001', '20240520002', '20240520004', '20240520005']);
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['a list', { 'noted#': '1', 'noted#0': '{garbage' }],
  ['what a job did', { 'job.cellNotes': '7' }],
  ['the counters', { 'serials.202405': 'null' }],
  ['the settings', { 'settings#0': '[' }],
  ['when the clock was made', { 'clock.madeAt': '{garbage' }],
  ['whose clock it is', { 'clock.owner': '{garbage' }],
  ['which trigger is the clock', { 'clock.trigger': '{garbage' }],
])('%s cannot be read: the repair says so once, and takes it away', (_, properties) => {
  const host = written(worked(), ...Object.entries(properties));
  expect(selfCheck(host)).toBe('已修复：1 项无法读取的运行记录。');
  expect(Object.values(propertiesOf(host))).not.toContain('{garbage');
  expect(selfCheck(host)).toBe('工作簿完好，无需改动。');
  expect(receiptOf(submit(host)).number).toBe('20240520004');
});

test('运行状态 shows how many records could not be read until the repair', () => {
  const host = written(worked(), ['carried#', '1'], ['carried#0', '{garbage']);
  const line = () => host.displayValues('运行状态').find(([item]) => item === '运行记录');
  pass(host, 70);
  expect(line()?.join()).toContain('1 项无法读取');
  selfCheck(host);
  pass(host, 70);
  expect(line()).toBeUndefined();
});

test('a copy whose clock sweeps before anybody takes a ticket in gives no number again', () => {
  const host = worked();
  const saved = host.save() as { readonly properties: object };
  const state = { ...saved, properties: { ...saved.properties, script: {} } };
  const copy = openHost({ project: loadProject(dist), owner, state, now: host.now() });
  pass(copy, 10);
  expect(receiptOf(submit(copy)).number).toBe('20240520004');
});

test('D15: who has their digest gets it no second time when the desk no longer knows', () => {
  const host = newDesk('2024-05-20 08:00');
  employTeam(host);
  submit(host);
  pass(host, 60);
  const digests = (desk: Host) => desk.mails.filter(({ subject }) => subject.includes('日报')).length;
  const before = digests(host);
  expect(before).toBeGreaterThan(0);
  const broken = written(host, ['job.digest', '{garbage'], ['mailing#0', '{garbage']);
  pass(broken, 60);
  expect(digests(broken)).toBe(before);
  pass(broken, 24 * 60);
  expect(digests(broken)).toBe(2 * before);
});
