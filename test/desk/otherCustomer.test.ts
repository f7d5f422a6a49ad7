import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import type { Answer, RevealedContact } from '../../src/api';
import { selfCheck } from './damage';
import { columnOf, newDesk, owner, submit, tickets } from './desk';
import { employTeam, log, pass, wang } from './team';

const dist = path.resolve(__dirname, '../../dist');

interface Saved {
  readonly properties: { readonly script: Readonly<Record<string, string>> };
}

/** The rows of 客户 that were deleted. */
type Rows = readonly (readonly string[])[];

/** 孙三 has got 赵一's number in a version that counted too little, after the rows of 客户 were deleted. */
function twiceGiven(): { readonly host: Host; readonly deleted: Rows } {
  const opened = newDesk();
  employTeam(opened);
  submit(opened, { customerName: '赵一', contact: '13811111111' });
  submit(opened, { customerName: '钱二', contact: '13822222222' });
  const [, ...deleted] = opened.displayValues('客户');
  opened.person(owner).deleteRows('客户', 1, 2);
  const saved = opened.save() as Saved;
  const script = { ...saved.properties.script, 'customerSerials#0': '{}' };
  const state = { ...saved, properties: { ...saved.properties, script } };
  const host = openHost({ project: loadProject(dist), owner, state, now: opened.now() });
  submit(host, { customerName: '孙三', contact: '13900000001' });
  expect(tickets(host).map((ticket) => ticket.客户编号)).toEqual(['C2024050001', 'C2024050002', 'C2024050001']);
  return { host, deleted };
}

function looked(host: Host, row: number): Answer<RevealedContact> {
  const { result } = host.person(wang).call('revealContact', [`2024052000${row}`, row]);
  return result as Answer<RevealedContact>;
}

const type = (host: Host, row: number, key: 'customerName' | 'contact', text: string): void =>
  host.person(wang).type('工单', row, columnOf(host, key), text);

test('D12: where somebody else has come to have the number, a ticket reveals no stranger, and nothing is logged', () => {
  const { host } = twiceGiven();
  const before = log(host);
  expect(looked(host, 1)).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('“客户”表里 C2024050001 这一行与这张工单显示的客户对不上') },
  });
  expect(log(host)).toEqual(before);
  expect(looked(host, 3)).toEqual({ ok: true, value: { name: '孙三', contact: '13900000001' } });
});

test('D12: the repair counts among the unreadable customers him whose number somebody else has', () => {
  const { host } = twiceGiven();
  expect(selfCheck(host).join()).toContain('2 位客户的联系方式无法读取了');
});

test('D12: once the deleted rows are back, each of the two has his own contact', () => {
  const { host, deleted } = twiceGiven();
  for (const [at, rows] of [deleted].entries()) host.person(owner).paste('客户', 2 + at, 0, rows);
  expect([1, 2, 3].map((row) => looked(host, row))).toEqual([
    { ok: true, value: { name: '赵一', contact: '13811111111' } },
    { ok: true, value: { name: '钱二', contact: '13822222222' } },
    { ok: true, value: { name: '孙三', contact: '13900000001' } },
  ]);
  expect(selfCheck(host).join()).not.toContain('无法读取');
});

test('D12: a name that is typed anew there takes no stranger’s contact along', () => {
  const { host } = twiceGiven();
  selfCheck(host);
  type(host, 1, 'customerName', '赵一鸣');
  pass(host, 10);
  expect(looked(host, 1)).toEqual({ ok: true, value: { name: '赵一鸣', contact: '' } });
  expect(tickets(host)[0]).toMatchObject({ 客户编号: 'C2024050003', 客户姓名: '赵*', 联系方式: '****1111' });
});

describe('D12: people who write in the masks keep nobody from the contact', () => {
  const oneTicket = (): Host => {
    const host = newDesk();
    employTeam(host);
    submit(host, { customerName: '赵一', contact: 'Zhao@example.com' });
    return host;
  };

  test.each<[string, 'customerName' | 'contact', string]>([
    ['another surname', 'customerName', '李*'],
    ['no name', 'customerName', ''],
    ['no contact', 'contact', ''],
    ['the mask in other letters', 'contact', 'Z***@Example.com'],
  ])('%s', (_, key, text) => {
    const host = oneTicket();
    type(host, 1, key, text);
    pass(host, 10);
    expect(looked(host, 1)).toEqual({ ok: true, value: { name: '赵一', contact: 'Zhao@example.com' } });
  });

  test('neither name nor contact, as where both columns were deleted', () => {
    const host = oneTicket();
    type(host, 1, 'customerName', '');
    type(host, 1, 'contact', '');
    expect(looked(host, 1)).toMatchObject({ ok: true, value: { name: '赵一' } });
  });
});
