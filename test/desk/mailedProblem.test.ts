import type { Host } from '../../host/contract/host';
import { newDesk, submit } from './desk';
import { employTeam, pass } from './team';

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
