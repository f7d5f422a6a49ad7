import { newDesk, owner, tickets } from './desk';

test('D16: an import without columns for category and status is refused, naming both, and nothing is written', () => {
  const host = newDesk();
  const sent = {
    token: 'import-of-a-test',
    table: { name: '旧台账.csv', headers: ['反馈时间'], rows: [['2024-05-01 09:00']] },
    columns: ['createdAt'],
    addOptions: true,
  };
  expect(host.person(owner).call('runImport', [sent]).result).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('状态、一级分类') },
  });
  expect(tickets(host)).toEqual([]);
});
