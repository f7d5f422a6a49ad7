import type { Host } from '../../host/contract/host';
import { close, newDesk, submit, type } from './desk';
import { employTeam, log, pass } from './team';

const bodies = (host: Host): string => host.mails.map(({ body }) => body.replace(/\u200b/g, '')).join('\n');

/** A ticket of 09:00 on a Monday that is told to its owner, passes its deadline, and stands in the digest of Tuesday. */
function toldOf(values: Parameters<typeof submit>[1]): string {
  const host = newDesk();
  employTeam(host);
  submit(host, { urgency: '紧急', impact: '停业', ...values });
  pass(host, 24 * 60);
  expect(host.mails.map(({ subject }) => subject.slice(0, 4))).toEqual(
    expect.arrayContaining(['【新工单', '【超时】', '客服日报']),
  );
  return bodies(host);
}

test('D12: where a mail cuts what the customer wrote, no half of an address or a number is left, but an ellipsis', () => {
  const told = toldOf({ phenomenon: `${'退'.repeat(50)} zhangwei@example.com` });
  expect(told).not.toContain('zhang');
  expect(told.match(/退{50} z\*{3}@exa…/g)?.length).toBeGreaterThanOrEqual(3);
  expect(toldOf({ phenomenon: `${'退'.repeat(54)}13698765432` })).not.toContain('13698');
});

test('D12: a mail leaves a ticket’s own order number readable, though it looks like a telephone’s', () => {
  const told = toldOf({ orderNo: '13900001111', phenomenon: '13900001111 没有发货，回电 13698765432' });
  expect(told.match(/13900001111 没有发货，回电 \*{4}5432/g)?.length).toBeGreaterThanOrEqual(3);
});

test('D12: a telephone number typed into the owner’s cell is masked in the log and in the digest', () => {
  const host = newDesk();
  employTeam(host);
  submit(host);
  type(host, 1, 'owner', '13698765432');
  pass(host, 24 * 60);
  expect(log(host)).toContain('转派：王芳 → ****5432');
  expect(bodies(host)).toContain('****5432');
  expect([...log(host), bodies(host)].join()).not.toContain('13698765432');
});

test('D12: what the log keeps of a closed record that is reopened by typing shows contacts masked', () => {
  const host = newDesk();
  employTeam(host);
  submit(host);
  type(host, 1, 'unresolvedReason', '回电 13698765432 无人接听');
  close(host, 1);
  type(host, 1, 'reopenReason', '客户说没有解决');
  type(host, 1, 'status', '处理中');
  pass(host, 10);
  expect(log(host).join()).toContain('未解决原因: 回电 ****5432 无人接听');
  expect(log(host).join()).not.toContain('13698765432');
});
