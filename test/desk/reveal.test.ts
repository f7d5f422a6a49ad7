import type { Host } from '../../host/contract/host';
import type { Answer, RevealedContact } from '../../src/api';
import { altered, employ, newDesk, owner, submit } from './desk';
import { act, li, log, view, wang, zhao } from './team';

const qin = 'qinzhi@example.com';
const stranger = 'stranger@example.com';

const oneTicket = (): Host => {
  const host = newDesk();
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '客服组', '是'],
    ['赵敏', zhao, '主办', '客服部', '', '是'],
    ['李强', li, '主办', '技术部', '', '是'],
    ['秦质', qin, '质量', '客服部', '', '否'],
  );
  submit(host);
  return host;
};

const ask = (host: Host, by: string, number = '20240520001', row = 1) =>
  host.person(by).call('revealContact', [number, row]);
const asked = (host: Host, by: string, number?: string): Answer<RevealedContact> =>
  ask(host, by, number).result as Answer<RevealedContact>;

test('D12: 客服 and 主办 see the full contact when they ask, and each time the log tells who looked', () => {
  const host = oneTicket();
  for (const person of [wang, zhao]) {
    expect(asked(host, person)).toEqual({ ok: true, value: { name: '张伟', contact: '13812345678' } });
  }
  const looked = host.displayValues('处理进度').filter((cells) => cells[2] === '查看联系方式');
  expect(looked.map(([, number, , operator, note, told]) => [number, operator, note, told])).toEqual([
    ['20240520001', '王芳', 'C2024050001', ''],
    ['20240520001', '赵敏', 'C2024050001', ''],
  ]);
});

test('D12: 质量, and whom 人员 does not name, are shown nothing, and nothing is logged', () => {
  const host = oneTicket();
  const before = log(host);
  expect(asked(host, qin)).toMatchObject({
    ok: false,
    refusal: { message: '只有客服、主办、主管、管理员可以这样做；角色在“人员”表中设置。' },
  });
  expect(asked(host, stranger)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(stranger) } });
  expect(log(host)).toEqual(before);
});

test('D12: the button is offered to those alone who may use it, and everybody reads masked values', () => {
  const host = oneTicket();
  expect([view(host, wang).mayReveal, view(host, qin).mayReveal]).toEqual([true, false]);
  const facts = view(host, wang).facts.filter(({ key }) => key === 'customerName' || key === 'contact');
  expect(facts.map(({ text }) => text)).toEqual(['张*', '****5678']);
});

test('D12: a number that no ticket has reveals nothing and logs nothing', () => {
  const host = oneTicket();
  const before = log(host);
  expect(asked(host, wang, '20240520099')).toMatchObject({ ok: false });
  expect(log(host)).toEqual(before);
});

test('D12: where the row of the customer is not there any more, that is said, and how to get it back; nothing is logged', () => {
  const host = oneTicket();
  const before = log(host);
  host.person(owner).deleteRows('客户', 1, 1);
  expect(asked(host, wang)).toMatchObject({
    ok: false,
    refusal: {
      message:
        '“客户”表里已经没有 C2024050001 这一行，无法查看其联系方式。请在“文件 › 版本历史记录 › 查看版本历史记录”里打开删除之前的版本，把这一行复制回“客户”表，或向客户重新登记联系方式。',
    },
  });
  expect(log(host)).toEqual(before);
});

test('D12: where the look cannot be logged, nothing is shown', () => {
  const { result } = ask(altered(oneTicket(), { without: '处理进度' }), wang);
  expect(JSON.stringify(result)).not.toContain('13812345678');
});

test('D12: looking costs at most 8 service calls, one of them to see that its line stands under the headers of the log', () => {
  const host = oneTicket();
  // The first that looks makes the hidden sheet which keeps the headers.
  ask(host, wang);
  expect(ask(host, wang).calls.total).toBeLessThanOrEqual(8);
});

test('D12: a handler of another department sees the contact only where there is something to do in the ticket', () => {
  const host = oneTicket();
  expect(view(host, li).mayReveal).toBe(false);
  expect(asked(host, li)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('本部门') } });
  act(host, wang, { kind: 'task', department: '技术部', person: '', what: '查日志', dueAt: '' });
  expect(view(host, li).mayReveal).toBe(true);
  expect(asked(host, li)).toMatchObject({ ok: true });
});

test('D12: a task that a handler gave himself, or his department, lets him see no contact', () => {
  const host = oneTicket();
  const given = { kind: 'task', department: '技术部', what: '查日志', dueAt: '' } as const;
  act(host, li, { ...given, person: '李强' });
  act(host, li, { ...given, person: '' });
  expect(view(host, li).mayReveal).toBe(false);
  expect(asked(host, li)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('他人交给自己') } });
  act(host, wang, { ...given, person: '李强' });
  expect(asked(host, li)).toMatchObject({ ok: true });
});

test('D12: whoever was taken out of 人员 sees nothing from that moment on', () => {
  const host = oneTicket();
  const row = host.displayValues('人员').findIndex(([name]) => name === '王芳');
  host.person(owner).deleteRows('人员', row, 1);
  expect(asked(host, wang)).toMatchObject({ ok: false, refusal: { message: expect.stringContaining(wang) } });
});

test('D12: whoever set the desk up and is 质量 in 人员 sees what 质量 sees, and still repairs the desk', () => {
  const host = oneTicket();
  expect(asked(host, owner)).toMatchObject({ ok: true });
  employ(host, ['周全', owner, '质量', '客服部', '', '否']);
  expect(asked(host, owner)).toMatchObject({ ok: false });
  expect(host.run('setUpWorkbook', [], owner).error).toBeNull();
});
