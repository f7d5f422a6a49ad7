import { newDesk, owner, submit, tickets, type } from '../desk/desk';
import { act, employTeam, queue, wang } from '../desk/team';

/** What every object of the language has of its own accord. */
const names = [...Object.getOwnPropertyNames(Object.prototype), 'prototype'];

/** The row below the last option, or other entry, of a column. */
const below = (cells: readonly (readonly string[])[], column: number): number =>
  cells.reduce((last, row, at) => ((row[column] ?? '') === '' ? last : at), 0) + 1;

function worksOn(host: ReturnType<typeof newDesk>): void {
  host.run('setUpWorkbook', [], owner);
  host.run('checkDeadlines', [], owner);
  submit(host, { phenomenon: '后来的问题' });
  type(host, 1, 'remarks', '已登记');
  act(host, wang, { kind: 'progress', note: '已联系', told: '电话' });
  queue(host, wang, 'mine');
  host.run('reportThisMonth', [], owner);
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
}

/** A desk whose people, categories and every list of options have such names too. */
function oddDesk(): ReturnType<typeof newDesk> {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const put = (sheet: string, column: number, rows: readonly (readonly string[])[]) =>
    host.person(owner).paste(sheet, below(host.displayValues(sheet), column), column, rows);
  const [header = []] = host.displayValues('设置');
  const lists = header.flatMap((title, column) => (title !== '' && column > 2 ? [column] : []));
  expect(lists.length).toBeGreaterThan(8);
  for (const column of lists)
    put(
      '设置',
      column,
      names.map((name) => [name]),
    );
  put(
    '分类',
    0,
    names.map((name) => [name, '', '']),
  );
  put(
    '人员',
    0,
    names.map((name) => [name, `${name}@example.com`, '客服', '客服部', '客服组', '是']),
  );
  host.run('setUpWorkbook', [], owner);
  submit(host);
  return host;
}

test('options, categories and people called as every object has members stop nothing', () => {
  worksOn(oddDesk());
});

test.each(['constructor', '__proto__', 'toString'])(
  'a ticket that says %s as urgency, category, channel and owner is one like others',
  (name) => {
    const host = oddDesk();
    for (const field of ['urgency', 'category1', 'channel', 'owner'] as const) type(host, 1, field, name);
    type(host, 1, 'status', '处理中');
    worksOn(host);
    expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 紧急程度: name, 一级分类: name, 主办人: name });
  },
);
