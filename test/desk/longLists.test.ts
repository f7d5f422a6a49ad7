import type { Host } from '../../host/contract/host';
import { selfCheck } from './damage';
import { answered, newDesk, owner, submit, tickets, type } from './desk';
import { employTeam, pass } from './team';

/** A desk whose list of products has so many options of so many characters, pasted into 设置. */
function deskWithProducts(count: number, characters: number): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const options = Array.from({ length: count }, (_, at) => [`第${at}号商品`.padEnd(characters, '货')]);
  host.person(owner).paste('设置', 1, host.displayValues('设置')[0]?.indexOf('产品/服务') ?? -1, options);
  return host;
}

const failures = (host: Host) => host.executions.filter(({ error }) => error !== null).map(({ error }) => error);

test.each([
  [6000, 100],
  [20_000, 20],
])(
  'a list of %i options of %i characters does not stop the desk: tickets come in, edits, checks and the repair go on',
  (count, characters) => {
    const host = deskWithProducts(count, characters);
    expect(answered<{ number: string }>(submit(host)).number).toBe('20240520001');
    type(host, 1, 'urgency', '紧急');
    pass(host, 20);
    expect(tickets(host)[0]).toMatchObject({ 响应时限: '2024-05-20 09:15', SLA状态: '已超时' });
    expect(selfCheck(host)[0]).toBe('没有可以自动修复的内容，但下面的问题需要您处理。');
    expect(failures(host)).toEqual([]);
  },
);

/** A desk whose people are more than memory holds, as somebody pastes them. */
function deskWithCrowd(): Host {
  const host = newDesk('2024-05-20 09:00');
  const people = Array.from({ length: 4000 }, (_, at) => [
    `员工${at}`.padEnd(20, '甲'),
    `person${at}@example.com`,
    '客服',
  ]);
  host.person(owner).paste('人员', 1, 0, people);
  return host;
}

test('thousands of people with long names are more than the desk can keep in mind: it says which sheets to look at', () => {
  const host = deskWithCrowd();
  const { result } = submit(host);
  expect(result).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining('请在“分类”“人员”“分派”等设置表中删去') },
  });
});

test('whoever pastes more people than the desk can keep in mind is told at once, and no edit fails without a word', () => {
  const host = deskWithCrowd();
  expect(host.toasts.at(-1)?.message).toContain('请在“分类”“人员”“分派”等设置表中删去');
  expect(failures(host)).toEqual([]);
});
