import { breachesBetween, breachesOfEdit } from '../../../src/domain/notice/breaches';
import { breachRecipients, reportReaders } from '../../../src/domain/notice/recipients';
import { at } from '../moments';
import { member } from '../settings/standard';

const ticket = {
  status: 'open' as const,
  responseDue: at('2024-05-20 10:15'),
  resolveDue: at('2024-05-21 10:00'),
};

test('D3: a deadline is found by the one sweep in whose span it passed', () => {
  const found = (since: string, now: string) =>
    breachesBetween(ticket, at(since), at(now)).map((breach) => breach.deadline);
  expect(found('2024-05-20 10:10', '2024-05-20 10:14')).toEqual([]);
  expect(found('2024-05-20 10:14', '2024-05-20 10:15')).toEqual(['response']);
  expect(found('2024-05-20 10:15', '2024-05-20 10:20')).toEqual([]);
});

test('D3: a sweep that comes late, after a night, still finds every deadline of the night once', () => {
  expect(breachesBetween(ticket, at('2024-05-20 09:00'), at('2024-05-22 09:00'))).toHaveLength(2);
});

test('D3: while waiting for the customer the resolution is not owed', () => {
  const waiting = { ...ticket, status: 'waiting' as const, respondedAt: at('2024-05-20 10:00') };
  expect(breachesBetween(waiting, 0, at('2024-05-22 09:00'))).toEqual([]);
});

describe('D3: an edit that leaves deadlines in the past', () => {
  const found = (slaState: 'onTrack' | 'overdue', due: Partial<typeof ticket>) =>
    breachesOfEdit({ ...ticket, slaState }, { ...ticket, ...due }, 'overdue', {
      since: at('2024-05-20 10:30'),
      now: at('2024-05-20 10:32'),
    }).map((breach) => breach.deadline);

  test('tells of those that it moved there, also since the last sweep, which may have read the row before', () => {
    expect(found('onTrack', { resolveDue: at('2024-05-20 10:31') })).toEqual(['response', 'resolve']);
  });

  test('of an overdue ticket tells what was not past before', () => {
    expect(found('overdue', { resolveDue: at('2024-05-20 10:20') })).toEqual(['resolve']);
    expect(found('overdue', { responseDue: at('2024-05-20 09:45') })).toEqual([]);
  });
});

const head = member('陈主管', { role: 'supervisor', department: '技术部' });
const other = member('刘主管', { role: 'supervisor', department: '物流部' });

test('D3: the owner is told, the head of the department in copy', () => {
  expect(breachRecipients('李强', '技术部', [member('李强'), head, other])).toEqual({
    to: ['李强@example.com'],
    cc: ['陈主管@example.com'],
  });
});

test('D4: nobody owns it: the department head is told', () => {
  expect(breachRecipients('', '物流部', [head, other])).toEqual({ to: ['刘主管@example.com'], cc: [] });
});

test('D3: a head who owns the ticket is told once', () => {
  expect(breachRecipients('陈主管', '技术部', [head])).toEqual({ to: ['陈主管@example.com'], cc: [] });
});

test('D15: whoever wants no notices gets none; the head hears in place of the owner', () => {
  const silent = member('李强', { department: '技术部', wants: { notices: false } });
  expect(breachRecipients('李强', '', [silent, head, other])).toEqual({ to: ['陈主管@example.com'], cc: [] });
  const silentHead = { ...head, wants: { notices: false } };
  expect(breachRecipients('李强', '技术部', [member('李强'), silentHead, other])).toEqual({
    to: ['李强@example.com'],
    cc: ['刘主管@example.com'],
  });
});

test('D15: the month report goes to supervisors and administrators but for who declined, to who asked, each address once', () => {
  const people = [
    member('李强'),
    member('周敏', { role: 'quality', wants: { monthly: true } }),
    head,
    { ...other, wants: { monthly: false } },
    member('系统', { role: 'administrator', email: head.email }),
  ];
  expect(reportReaders(people)).toEqual([head.email, '周敏@example.com']);
});
