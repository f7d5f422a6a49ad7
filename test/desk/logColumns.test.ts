import type { Host } from '../../host/contract/host';
import { withoutSheet } from './damage';
import { agent, columnOf, newDesk, owner, submit, type } from './desk';
import { act, employTeam, pass, queue, wang } from './team';

/** The lines of the progress log, each cell under its header; blank cells left out. */
const lines = (host: Host, sheet = '处理进度'): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = host.displayValues(sheet);
  return rows.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']).filter(([, x]) => x)),
  );
};

/** What the desk writes of a day: an intake, an edit in the sheet, an action of the sidebar, a sweep. */
function day(change: (host: Host) => void): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  pass(host, 10);
  change(host);
  pass(host, 70);
  submit(host);
  type(host, 1, 'status', '处理中');
  act(host, wang, { kind: 'progress', note: '已电话说明', told: '电话' });
  pass(host, 60 * 4);
  return host;
}

describe('D6: lines of the progress log stand under their headers wherever people have its columns', () => {
  const wanted = lines(day(() => {}));

  test('as set up', () => {
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted).toContainEqual({
      时间: expect.stringMatching(/^2024-05-20 10:/),
      工单编号: '20240520001',
      环节: expect.any(String),
      操作人: '王芳',
      说明: '已电话说明',
      告知客户: '电话',
    });
  });

  test.each<readonly [string, (host: Host) => void]>([
    ['时间 moved', (host) => host.person(agent).moveColumns('处理进度', 0, 1, 3)],
    ['说明 moved to the front', (host) => host.person(agent).moveColumns('处理进度', 4, 1, 0)],
    [
      '环节 renamed and 工单编号 moved',
      (host) => {
        host.person(agent).type('处理进度', 0, 2, '步骤');
        host.person(agent).moveColumns('处理进度', 1, 1, 0);
      },
    ],
  ])('%s', (_what, change) => {
    const renamed = lines(day(change)).map(({ 步骤, ...line }) =>
      步骤 === undefined ? line : { ...line, 环节: 步骤 },
    );
    expect(renamed).toEqual(wanted);
  });

  test('a column of their own inserted among them stays theirs', () => {
    const host = day((changing) => {
      changing.person(agent).insertColumns('处理进度', 1, 1);
      changing.person(agent).type('处理进度', 0, 1, '我的列');
      changing.person(agent).type('处理进度', 1, 1, '我写的');
    });
    const [first, ...others] = lines(host);
    expect([first, ...others]).toEqual([{ ...wanted[0], 我的列: '我写的' }, ...wanted.slice(1)]);
  });

  test.each(['时间', '工单编号', '环节', '操作人', '说明', '告知客户'])(
    '%s deleted: the next line puts the column back, and stands under its headers',
    (header) => {
      const host = day((changing) => {
        const at = changing.displayValues('处理进度')[0]?.indexOf(header) ?? -1;
        changing.person(agent).deleteColumns('处理进度', at, 1);
      });
      const [{ [header]: _gone, ...first } = {}, ...others] = wanted;
      expect(lines(host)).toEqual([first, ...others]);
      expect(host.displayValues('处理进度')[0]).toEqual(['时间', '工单编号', '环节', '操作人', '说明', '告知客户']);
    },
  );

  test.each(['时间', '说明', '告知客户'])('%s deleted, where the next line is of an edit in the sheet', (header) => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host);
    host.person(agent).deleteColumns('处理进度', host.displayValues('处理进度')[0]?.indexOf(header) ?? -1, 1);
    queue(host, wang);
    host.run('checkDeadlines', [], owner);
    type(host, 1, 'status', '处理中');
    expect(lines(host)).toContainEqual({
      时间: expect.stringMatching(/^2024-05-20 09:/),
      工单编号: '20240520001',
      环节: '状态',
      说明: '待处理 → 处理中',
    });
  });

  test('a row inserted above the header brings no columns', () => {
    const host = newDesk('2024-05-20 09:00');
    submit(host);
    host.person(agent).insertRows('处理进度', 0, 1);
    submit(host);
    expect(host.displayValues('处理进度')[1]).toEqual(['时间', '工单编号', '环节', '操作人', '说明', '告知客户']);
    expect(host.displayValues('处理进度')[3]?.[1]).toBe('20240520002');
  });

  test('and whoever only looks is answered where people deleted the log', () => {
    const host = newDesk('2024-05-20 09:00');
    submit(host);
    expect(queue(withoutSheet(host, '处理进度'), owner, 'unassigned').counts).toMatchObject({ mine: 1 });
  });

  describe('also what is typed in the minutes after people arranged them, once the next sweep has seen to it', () => {
    const own = { 我的列: '→ 主管' };
    const callsOf = (host: Host): readonly number[] =>
      host.executions.filter((record) => record.function === 'onEdit').map((record) => record.calls.total);

    /** A ticket told of at 09:00; its log arranged at 09:06, edits in the sheet at 09:07, and what others do afterwards. */
    function typedAfter(change: (host: Host) => void, minutes: number, after: (host: Host) => void): Host {
      const host = newDesk('2024-05-20 09:00');
      employTeam(host);
      submit(host);
      act(host, wang, { kind: 'progress', note: '已电话说明', told: '电话' });
      pass(host, 6);
      change(host);
      pass(host, minutes);
      const before = callsOf(host).length;
      type(host, 1, 'status', '等待客户');
      type(host, 1, 'urgency', '高');
      expect(callsOf(host).slice(before)).toEqual([5, 5]);
      after(host);
      return host;
    }

    const move =
      (from: number, to: number) =>
      (host: Host): void =>
        void host.person(agent).moveColumns('处理进度', from, 1, to);
    const insert =
      (at: number) =>
      (host: Host): void => {
        host.person(agent).insertColumns('处理进度', at, 1);
        host.person(agent).type('处理进度', 0, at, '我的列');
        host.person(agent).type('处理进度', 1, at, own.我的列);
      };
    const remove =
      (header: string) =>
      (host: Host): void =>
        void host.person(agent).deleteColumns('处理进度', host.displayValues('处理进度')[0]?.indexOf(header) ?? -1, 1);
    const withinFive = (host: Host): void => pass(host, 5);
    const withinTheHour = (host: Host): void => pass(host, 65);
    const byAnother = (host: Host): void => {
      act(host, wang, { kind: 'progress', note: '再次说明', told: '电话' });
      pass(host, 6);
    };

    test.each<readonly [string, number, string, (host: Host) => void, (host: Host) => void]>([
      ['a column inserted and named', 1, 'within 5 minutes', insert(1), withinFive],
      ['a column inserted and named', 30, 'within 5 minutes', insert(4), withinFive],
      ['说明 moved to the front', 1, 'within the hour', move(4, 0), withinTheHour],
      ['时间 moved behind 说明', 5, 'within the hour', move(0, 5), withinTheHour],
      ['说明 moved to the front', 1, 'within 5 minutes of another’s action', move(4, 0), byAnother],
    ])('%s, typed after %d minutes, %s', (_what, minutes, _when, change, after) => {
      const wanted = lines(typedAfter(() => {}, minutes, after));
      const [first, ...others] = lines(typedAfter(change, minutes, after));
      const { 我的列: kept, ...line } = first ?? {};
      expect([line, ...others]).toEqual(wanted);
      expect([undefined, own.我的列]).toContain(kept);
    });

    test.each([
      ['时间', withinTheHour],
      ['工单编号', withinTheHour],
      ['环节', byAnother],
      ['操作人', withinTheHour],
      ['说明', byAnother],
      ['说明', withinTheHour],
    ] as const)('%s deleted: what had stood beside it stays as well', (header, after) => {
      const wanted = lines(typedAfter(() => {}, 1, after));
      const found = lines(typedAfter(remove(header), 1, after));
      const earlier = wanted.slice(0, 3).map(({ [header]: _gone, ...line }) => line);
      expect(found).toEqual([...earlier, ...wanted.slice(3)]);
    });

    test('and a pasted owner, for whose sake the log is read, is told under the headers at once', () => {
      const host = typedAfter(insert(1), 1, (edited) =>
        edited.person(wang).paste('工单', 1, columnOf(edited, 'owner'), [['李强']]),
      );
      expect(lines(host).at(-1)).toMatchObject({ 工单编号: '20240520001', 环节: '转派', 说明: '王芳 → 李强' });
    });
  });
});
