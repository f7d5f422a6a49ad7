import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { later, newDesk, owner, submit } from './desk';

/** A desk with one ticket of May, ten minutes before June; whoever set it up is its supervisor. */
function beforeJune(): Host {
  const may = newDesk('2024-05-06 10:00');
  submit(may);
  return later(may, '2024-05-31 23:50');
}

const reports = (host: Host) => host.mails.filter((mail) => mail.subject.startsWith('售后问题月报'));

test('D13: on the 1st the report of the month before goes to the supervisors with its PDF, once', () => {
  const host = beforeJune();
  host.advanceTo(at('2024-06-01 02:00'));
  const [mail, ...more] = reports(host);
  expect(more).toEqual([]);
  expect(mail?.to).toEqual([owner]);
  expect(mail?.subject).toBe('售后问题月报 2024-05：受理 1，解决达标率 0.0%，超时 1');
  expect(mail?.htmlBody).toContain('#gid=730001&amp;range=A2" style');
  expect(mail?.attachments?.map(({ name }) => name)).toEqual(['月报 2024-05.pdf']);
});
