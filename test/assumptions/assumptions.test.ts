import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { assumptionsHost, outcomesOf } from './onHost';
import type { Outcome } from './script/assumption';
import { byHand } from './script/byHand';
import { assumptions } from './script/stated/all';

const root = path.resolve(__dirname, '../..');

describe('the host behaves as the product takes Google to behave:', () => {
  const found = new Map<string, Outcome>();

  beforeAll(async () => {
    const host = await assumptionsHost();
    for (const outcome of outcomesOf(host.run('runAssumptions'))) found.set(outcome.name, outcome);
  });

  it.each(assumptions.map(({ name }) => name))('%s', (name) => {
    const { outcome, difference } = found.get(name) ?? { outcome: 'not tried', difference: '' };
    expect(`${outcome} ${difference}`).toBe('holds ');
  });
});

describe('each assumption', () => {
  it('has a name of its own', () => {
    const names = [...assumptions, ...byHand].map(({ name }) => name);

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('names a file that relies on it', () => {
    const files = [...assumptions, ...byHand].map(({ reliedOnBy }) => reliedOnBy);

    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });
});

describe('a run of the assumptions', () => {
  const sheetNames = (host: Host) => host.view().sheets.map(({ name }) => name);
  const column = (host: Host, at: number) => host.displayValues('assumptions').map((row) => row[at] ?? '');

  it('leaves nothing behind but its results: each assumption and, below, what is to be tried by hand', async () => {
    const host = await assumptionsHost();
    const before = sheetNames(host);

    host.run('runAssumptions');

    expect(sheetNames(host)).toEqual(['assumptions', ...before]);
    expect(column(host, 0)).toEqual(['name', ...[...assumptions, ...byHand].map(({ name }) => name)]);
    expect(new Set(column(host, 3))).toEqual(new Set(['outcome', 'holds', 'by hand']));
    expect(host.view().timeZone).toBe('Asia/Shanghai');
    expect(host.mails).toEqual([]);
  });

  it('that runs out of time goes on from there when called again, and begins anew when complete', async () => {
    const host = await assumptionsHost();

    const first = outcomesOf(host.run('runAssumptions', [0]));
    const second = outcomesOf(host.run('runAssumptions', [0]));
    const rest = outcomesOf(host.run('runAssumptions'));
    const again = outcomesOf(host.run('runAssumptions', [0]));

    const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
    expect([...names(first), ...names(second), ...names(rest)]).toEqual(names(assumptions));
    expect([first.length, second.length, names(again)]).toEqual([1, 1, names(first)]);
  });

  it('that was killed is tidied up by the next one', async () => {
    const host = await assumptionsHost();
    host.plan({ kind: 'kill', at: 400 });
    host.run('runAssumptions');
    const before = sheetNames(host);

    host.run('runAssumptions');

    expect(before.some((name) => name.startsWith('assumption scratch'))).toBe(true);
    expect(sheetNames(host).filter((name) => name.startsWith('assumption scratch'))).toEqual([]);
  });

  it('says on one line each what came of it, and how many hold', async () => {
    const host = await assumptionsHost();

    const { logs } = host.run('runAssumptions');

    const tried = assumptions.length;
    expect(logs.filter((line) => line.includes('holds · '))).toHaveLength(tried);
    expect(logs[logs.length - 1]).toContain(`${tried} tried, ${tried} hold, 0 fail, 0 left`);
  });

  it('is offered in the menu of the workbook', async () => {
    const host = await assumptionsHost();
    const owner = host.person('owner@example.com');
    owner.open();

    const { error } = owner.choose('Assumptions', 'Try them / 逐条验证');

    expect(error).toBeNull();
    expect(host.displayValues('assumptions').length).toBeGreaterThan(assumptions.length);
  });
});

describe('an assumption that is wrong', () => {
  it('fails on a line that tells expected and actual, and the others go on', async () => {
    const host = await assumptionsHost('test/assumptions/wrong.ts');

    const outcomes = outcomesOf(host.run('tryWrongOnes'));

    expect(outcomes.map(({ name, outcome, difference }) => `${outcome} · ${name} · ${difference}`)).toEqual([
      'fails · one and one are three in a cell · value: expected 3, actual 2',
      'fails · a number reads back as text · value: expected "1", actual 1',
      'fails · a refusal is worded otherwise · reading: expected a refusal like /never said/, actual "The row is too small."',
      'fails · writing is refused · writing: expected a refusal, actual none',
      'holds · one is one · ',
    ]);
    expect(host.view().sheets).toHaveLength(1);
  });
});
