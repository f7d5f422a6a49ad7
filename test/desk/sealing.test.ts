import type { Host } from '../../host/contract/host';
import type { Answer, RevealedContact } from '../../src/api';
import { fields } from '../../src/domain/record/fields';
import { columnOf, copyOf, filledIn, newDesk, owner, submit, tickets, type } from './desk';
import { chen, employTeam, wang } from './team';

/** A desk whose team is known, with rows as people typed or pasted them. */
function deskWith(...rows: readonly Readonly<Record<string, string>>[]): Host {
  const host = newDesk('2024-05-20 07:00');
  employTeam(host);
  if (rows.length > 0) paste(host, 1, rows);
  return host;
}

function paste(host: Host, firstRow: number, rows: readonly Readonly<Record<string, string>>[]): void {
  const width = host.displayValues('工单')[0]?.length ?? 0;
  const block = rows.map((values) => {
    const cells: (string | null)[] = new Array<string | null>(width).fill(null);
    for (const { key } of fields) if (values[key] !== undefined) cells[columnOf(host, key)] = values[key] ?? null;
    return cells;
  });
  host.person(owner).paste('工单', firstRow, 0, block);
}

const nextSweep = (host: Host): void => void host.advanceTo(host.now() + 5 * 60_000);
/** Within the hour all rows are looked through, whatever was written while a sweep ran. */
const withinTheHour = (host: Host): void => void host.advanceTo(host.now() + 60 * 60_000);
/** All cells with their notes, and what the script keeps. */
function everything(host: Host): string {
  const { workbook, properties } = host.save() as Readonly<Record<'workbook' | 'properties', unknown>>;
  return JSON.stringify([workbook, properties]);
}
const shows = (host: Host, ...texts: readonly string[]): readonly string[] => {
  const all = everything(host);
  return texts.filter((text) => all.includes(text));
};
const customers = (host: Host) =>
  host
    .displayValues('客户')
    .slice(1)
    .map(([customerNo, , , , contact, name]) => [customerNo, contact, name]);
const shown = (host: Host) => tickets(host).map((ticket) => [ticket.客户编号, ticket.联系方式, ticket.客户姓名]);

/** What 客服 is told who asks for the customer of the ticket in a row. */
function revealed(host: Host, number: string, row: number) {
  const answer = host.person(wang).call('revealContact', [number, row]).result as Answer<RevealedContact>;
  return answer.ok ? [answer.value.name, answer.value.contact] : answer.refusal.message;
}

test('D12: a customer typed into the sheet is sealed by the next sweep, and shown in full to who may ask', () => {
  const host = deskWith(filledIn({ customerName: '欧阳修远', contact: '138 1234 5678' }));
  expect(shows(host, '欧阳修远')).toEqual(['欧阳修远']);
  nextSweep(host);
  expect(shows(host, '欧阳修远', '138 1234 5678', '13812345678')).toEqual([]);
  expect(shown(host)).toEqual([['C2024050001', '****5678', '欧阳*']]);
  expect(revealed(host, '20240520001', 1)).toEqual(['欧阳修远', '138 1234 5678']);
});

test('D2, D12: 300 pasted rows of 100 contacts become 100 customers in one sweep', () => {
  const rows = Array.from({ length: 300 }, (_, at) =>
    filledIn({ customerName: `王${at % 100}号`, contact: `138000000${String(at % 100).padStart(2, '0')}` }),
  );
  const host = deskWith(...rows);
  nextSweep(host);
  expect(shows(host, '138000000')).toEqual([]);
  expect(new Set(shown(host).map(([customerNo]) => customerNo)).size).toBe(100);
  expect(customers(host)).toHaveLength(100);
  expect(shown(host)[101]).toEqual(shown(host)[1]);
});

test('D12: another name typed over the mask keeps the contact, another contact keeps the name', () => {
  const host = deskWith();
  submit(host, { customerName: '张伟', contact: '13812345678' });
  type(host, 1, 'customerName', '张大伟');
  nextSweep(host);
  expect(shown(host)).toEqual([['C2024050001', '****5678', '张*']]);
  expect(revealed(host, '20240520001', 1)).toEqual(['张大伟', '13812345678']);
  type(host, 1, 'contact', 'zw@example.com');
  nextSweep(host);
  expect(shown(host)).toEqual([['C2024050002', 'z***@example.com', '张*']]);
  expect(revealed(host, '20240520001', 1)).toEqual(['张大伟', 'zw@example.com']);
});

test('D12: a copied row stays its customer’s', () => {
  const host = deskWith();
  submit(host, { customerName: '张伟', contact: '13812345678' });
  const [, row = []] = host.displayValues('工单');
  host.person(owner).paste('工单', 2, 0, [row]);
  nextSweep(host);
  expect(revealed(host, '20240520002', 2)).toEqual(['张伟', '13812345678']);
  expect(customers(host)).toHaveLength(1);
});

/** A copied workbook, set up, in whose second row a customer was typed; and the backup of its key. */
function copyWithTyped(): { readonly copy: Host; readonly backup: string } {
  const original = deskWith();
  submit(original, { contact: '13912345678' });
  const backup = original.person(chen).call('backUpKey', []).result as Answer<{ readonly text: string }>;
  if (!backup.ok) throw new Error(backup.refusal.message);
  const copy = copyOf(original);
  copy.run('setUpWorkbook');
  paste(copy, 2, [filledIn({ customerName: '李娜', contact: '13812345678' })]);
  nextSweep(copy);
  return { copy, backup: backup.value.text };
}

test('D12: in a copied workbook without its key a row says that its customer is not encrypted, and so does 运行状态', () => {
  const { copy } = copyWithTyped();
  expect(tickets(copy)[1]).toMatchObject({ 客户姓名: '李娜', 联系方式: '13812345678' });
  expect(tickets(copy)[1]?.待补充).toContain('客户未加密(密钥缺失)');
  expect(tickets(copy)[0]?.待补充 ?? '').not.toContain('未加密');
  copy.advanceTo(copy.now() + 60 * 60_000);
  const line = copy.displayValues('运行状态').find(([item]) => item === '客户密钥');
  expect(line?.[1]).toBe('缺失');
  expect(line?.join()).toContain('1 张工单的客户姓名或联系方式仍是明文');
  expect(tickets(copy)[1]?.待补充?.match(/未加密/g)).toHaveLength(1);
});

test('D12: with its key back the next sweep seals what was typed meanwhile, and nothing says otherwise any more', () => {
  const { copy, backup } = copyWithTyped();
  expect(copy.person(chen).call('restoreKey', [backup]).result).toMatchObject({ ok: true });
  nextSweep(copy);
  expect(shows(copy, '13812345678', '李娜')).toEqual([]);
  expect(JSON.stringify(copy.displayValues('工单'))).not.toContain('未加密');
  expect(revealed(copy, tickets(copy)[1]?.工单编号 ?? '', 2)).toEqual(['李娜', '13812345678']);
  withinTheHour(copy);
  expect(copy.displayValues('运行状态').map(([item]) => item)).not.toContain('客户密钥');
});

test('D12: a complete ticket that waits for nothing but the key stays its owner’s when it becomes urgent, and says so on', () => {
  const { copy } = copyWithTyped();
  const [, before] = tickets(copy);
  expect(before).toMatchObject({ 主办人: '王芳', 待补充: '客户未加密(密钥缺失)' });
  type(copy, 2, 'urgency', '紧急');
  expect(tickets(copy)[1]).toMatchObject({ 主办人: '王芳', 紧急程度: '紧急', 待补充: '影响、客户未加密(密钥缺失)' });
});

test('D12: rows that say that their customer is not encrypted cost later sweeps no service call', () => {
  const callsOfSweep = (host: Host): number => host.run('checkDeadlines', [], owner).calls.total;
  const { copy } = copyWithTyped();
  const sealed = deskWith(filledIn());
  nextSweep(sealed);
  for (const host of [copy, sealed]) callsOfSweep(host);
  expect(callsOfSweep(copy)).toBe(callsOfSweep(sealed));
});

test('D12: with its key back a ledger of 1,100 closed tickets is encrypted by two checks, and 运行状态 counts those left', () => {
  const { copy, backup } = copyWithTyped();
  const rows = Array.from({ length: 1100 }, (_, at) => [
    '2024-04-01 09:00',
    '物流配送',
    '已关闭',
    '王五',
    `1370000${1000 + at}`,
  ]);
  const table = { name: '旧台账.csv', headers: ['时间', '分类', '状态', '姓名', '电话'], rows };
  const columns = ['createdAt', 'category1', 'status', 'customerName', 'contact'];
  const sent = { token: 'token-of-plain-import', table, columns, addOptions: true };
  expect(copy.person(chen).call('runImport', [sent]).result).toMatchObject({ ok: true });
  expect(copy.person(chen).call('restoreKey', [backup]).result).toMatchObject({ ok: true });
  const plain = (): number => tickets(copy).filter(({ 联系方式 = '' }) => !联系方式.startsWith('*')).length;
  nextSweep(copy);
  expect(plain()).toBe(101);
  expect(
    copy
      .displayValues('运行状态')
      .find(([item]) => item === '客户密钥')
      ?.join(),
  ).toContain('还有 101 张工单');
  nextSweep(copy);
  expect(plain()).toBe(0);
});

test('D12: a mask never begins as a formula does', () => {
  const host = deskWith(filledIn({ customerName: '=1+1', contact: '=cmd' }));
  nextSweep(host);
  expect(shown(host)).toEqual([['C2024050001', 'c***', '*']]);
  expect(revealed(host, '20240520001', 1)).toEqual(['=1+1', '=cmd']);
});

describe('while a sweep seals', () => {
  /** Runs a sweep with `act` before its service call `at`; false once it has fewer calls. */
  function sweepWith(host: Host, at: number, act: () => void): boolean {
    let isReached = false;
    host.plan({
      kind: 'interleave',
      at,
      act: () => {
        isReached = true;
        act();
      },
    });
    nextSweep(host);
    return isReached;
  }

  test('D12: a contact typed at any of its service calls is never lost, and sealed by the next', () => {
    for (let at = 1, isReached = true; isReached; at += 1) {
      const host = deskWith(filledIn({ contact: '13812345678' }));
      isReached = sweepWith(host, at, () => type(host, 1, 'contact', '13987654321'));
      if (!isReached) break;
      withinTheHour(host);
      expect([at, revealed(host, '20240520001', 1)]).toEqual([at, ['张伟', '13987654321']]);
      expect(shows(host, '13812345678', '13987654321')).toEqual([]);
    }
  });

  test('D12: a sort at any of its service calls leaves each ticket its own customer', () => {
    for (let at = 1, isReached = true; isReached; at += 1) {
      const host = deskWith(
        filledIn({ customerName: '张伟', contact: '13812345678', phenomenon: '甲' }),
        filledIn({ customerName: '李娜', contact: '13987654321', phenomenon: '乙' }),
      );
      isReached = sweepWith(host, at, () => host.person(owner).sort('工单', columnOf(host, 'number'), false));
      if (!isReached) break;
      withinTheHour(host);
      const rowOf = (number: string): number => host.displayValues('工单').findIndex(([text]) => text === number);
      expect([at, revealed(host, '20240520001', rowOf('20240520001'))]).toEqual([at, ['张伟', '13812345678']]);
      expect([at, revealed(host, '20240520002', rowOf('20240520002'))]).toEqual([at, ['李娜', '13987654321']]);
    }
  });

  test('D12: a namesake typed into a new row above at any of its service calls keeps his full name', () => {
    for (let at = 1, isReached = true; isReached; at += 1) {
      const host = deskWith(filledIn({ contact: '13812345678' }));
      isReached = sweepWith(host, at, () => {
        host.person(owner).insertRows('工单', 1, 1);
        paste(host, 1, [filledIn({ contact: '13987654321' })]);
      });
      if (!isReached) break;
      withinTheHour(host);
      expect([at, revealed(host, '20240520001', 2)]).toEqual([at, ['张伟', '13812345678']]);
      expect([at, revealed(host, '20240520002', 1)]).toEqual([at, ['张伟', '13987654321']]);
    }
  });

  test('D12: killed at any of its service calls, the next ones finish it', () => {
    for (let at = 1, isKilled = true; isKilled; at += 1) {
      const host = deskWith(filledIn({ contact: '13812345678' }));
      host.plan({ kind: 'kill', at, unflushed: 'kept' });
      nextSweep(host);
      isKilled = host.executions.some(({ error }) => error !== null);
      nextSweep(host);
      expect([at, revealed(host, '20240520001', 1)]).toEqual([at, ['张伟', '13812345678']]);
      expect(shows(host, '13812345678')).toEqual([]);
      expect(customers(host)).toHaveLength(1);
    }
  });
});
