import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import { archived, deskWithArchive } from './archives';
import { selfCheck, withoutSheet } from './damage';
import { answered, close, copyOf, later, newDesk, owner, submit, tickets, type } from './desk';
import { employTeam, pass, wang } from './team';

const dist = path.resolve(__dirname, '../../dist');

interface Saved {
  readonly properties: { readonly script: Readonly<Record<string, string>> };
}

/** The desk without what it remembers of customers' numbers, or with another text in its place. */
function forgetful(host: Host, text?: string): Host {
  const saved = host.save() as Saved;
  const kept = Object.entries(saved.properties.script).filter(([name]) => !name.startsWith('customerSerials'));
  const script = Object.fromEntries(text === undefined ? kept : [...kept, ['customerSerials#0', text]]);
  const state = { ...saved, properties: { ...saved.properties, script } };
  return openHost({ project: loadProject(dist), owner, state, now: host.now() });
}

/** 赵一 and 钱二, who are C2024050001 and C2024050002. */
function twoCustomers(): Host {
  const host = newDesk();
  employTeam(host);
  submit(host, { customerName: '赵一', contact: '13811111111' });
  submit(host, { customerName: '钱二', contact: '13822222222' });
  return host;
}

/** The number that 孙三 gets, who comes for the first time. */
function nextNumber(host: Host): string | undefined {
  submit(host, { customerName: '孙三', contact: '13900000001' });
  return tickets(host).at(-1)?.客户编号;
}

const numbers = (host: Host) => tickets(host).map((ticket) => ticket.客户编号);

describe('D2: no customer number is given again, whatever was lost', () => {
  test('a copied workbook whose 客户 was deleted counts from its tickets', () => {
    const host = withoutSheet(copyOf(twoCustomers()), '客户');
    selfCheck(host);
    expect(nextNumber(host)).toBe('C2024050003');
  });

  test('a copied workbook whose tickets were deleted counts from 客户, also where its rows go afterwards', () => {
    const host = copyOf(twoCustomers());
    host.person(owner).deleteRows('工单', 1, 2);
    selfCheck(host);
    const broken = withoutSheet(host, '客户');
    selfCheck(broken);
    expect(nextNumber(broken)).toBe('C2024050003');
  });

  test.each<[string, string | undefined]>([
    ['was lost', undefined],
    ['cannot be read', '{"2024'],
  ])('a desk whose memory of them %s counts again, with 客户 deleted as well', (_, text) => {
    const host = forgetful(withoutSheet(twoCustomers(), '客户'), text);
    selfCheck(host);
    expect(nextNumber(host)).toBe('C2024050003');
  });

  test('the sweep counts again too: what people typed meanwhile gets the next numbers', () => {
    const host = forgetful(twoCustomers());
    host.person(owner).deleteRows('客户', 1, 2);
    host.person(owner).paste('工单', 3, 0, [['']]);
    type(host, 3, 'contact', '13900000001');
    type(host, 3, 'phenomenon', '退款没有到账');
    pass(host, 70);
    expect(numbers(host)).toEqual(['C2024050001', 'C2024050002', 'C2024050003']);
  });

  test('a ticket deleted along with its customer stays counted: 处理进度 tells that somebody looked', () => {
    const host = twoCustomers();
    answered(host.person(wang).call('revealContact', ['20240520002', 2]));
    host.person(owner).deleteRows('工单', 2, 1);
    const broken = forgetful(withoutSheet(host, '客户'));
    selfCheck(broken);
    expect(nextNumber(broken)).toBe('C2024050003');
  });

  test('customers of archived tickets stay counted', () => {
    const opened = newDesk('2024-05-20 09:00');
    employTeam(opened);
    submit(opened, { customerName: '赵一', contact: '13811111111' });
    close(opened, 1);
    const host = later(opened, '2024-09-10 09:00');
    host.run('archiveNow');
    expect(archived(host)).toHaveLength(1);
    const broken = forgetful(withoutSheet(host, '客户'));
    selfCheck(broken);
    const { script } = (broken.save() as Saved).properties;
    expect(script['customerSerials#0']).toBe('{"202405":1}');
  });

  test('where an earlier version counted too little, the repair counts what the tickets show', () => {
    const host = forgetful(withoutSheet(twoCustomers(), '客户'), '{"202405":1}');
    selfCheck(host);
    expect(nextNumber(host)).toBe('C2024050003');
  });

  test('where this alone was lost, an archive that cannot be found keeps nobody from taking a ticket in', () => {
    const host = forgetful(deskWithArchive());
    host.person(owner).deleteRows('归档', 1, 1);
    expect(nextNumber(host)).toBe('C2024090001');
  });
});

test('D2: an ordinary intake asks nothing more: only the first after the loss reads what numbers there are', () => {
  const host = twoCustomers();
  const calls = (desk: Host): number => submit(desk, { contact: '13900000002' }).calls.total;
  const before = calls(host);
  const broken = forgetful(host);
  expect(calls(broken)).toBeGreaterThan(before);
  expect(calls(broken)).toBe(before);
});
