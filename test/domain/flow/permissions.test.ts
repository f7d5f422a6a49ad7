import { type Hindrance, hindranceOf } from '../../../src/domain/flow/hindrance';
import { moveFields } from '../../../src/domain/flow/moveFields';
import { missingFor, nextStatuses } from '../../../src/domain/flow/moves';
import {
  actorOf,
  allowedStatuses,
  isNamed,
  type Permission,
  permissionsOf,
} from '../../../src/domain/flow/permissions';
import type { Status } from '../../../src/domain/record/lists';
import type { Ticket } from '../../../src/domain/record/ticket';
import { at } from '../moments';
import { member, standardSettings } from '../settings/standard';

const settings = standardSettings({
  people: [
    member('王芳'),
    member('李强'),
    member('陈静', { role: 'supervisor' }),
    member('孙质', { role: 'quality' }),
    member('周闲', { role: 'onlooker' }),
  ],
});
const now = at('2024-05-20 10:00');
const own: Ticket = { owner: '王芳', status: 'inProgress', resolveDue: at('2024-05-22 09:00') };
const may = (name: string, ticket: Ticket) => [...permissionsOf(actorOf(`${name}@example.com`, settings), ticket, now)];

test('an address is recognised whatever its case; in an empty people sheet everybody is known', () => {
  expect(actorOf('王芳@EXAMPLE.com', settings)).toMatchObject({ name: '王芳', isKnown: true });
  expect(actorOf('x@example.com', settings)).toMatchObject({ name: 'x@example.com', isKnown: false });
  expect(actorOf('x@example.com', standardSettings()).isKnown).toBe(true);
});

test('helpers are named one after the other, whatever stands between', () => {
  const wang = actorOf('王芳@example.com', settings);
  for (const text of ['李强、王芳', '李强, 王芳', '王芳；李强']) expect(isNamed(wang, text)).toBe(true);
  expect(isNamed(wang, '王芳芳')).toBe(false);
});

test('D4: the owner and the supervisor transfer, a colleague does not', () => {
  expect(may('王芳', own)).toContain('transfer');
  expect(may('陈静', own)).toContain('transfer');
  expect(may('李强', own)).not.toContain('transfer');
  expect(may('李强', { status: 'open' })).toEqual(expect.arrayContaining(['transfer', 'take']));
});

test('D5: the owner and the supervisor reopen, a colleague and quality staff do not', () => {
  const closed: Ticket = { owner: '王芳', status: 'closed' };
  const statuses = (name: string) => allowedStatuses(actorOf(`${name}@example.com`, settings), closed, 'closed');
  expect(['王芳', '陈静', '李强', '孙质'].map(statuses)).toEqual([['inProgress'], ['inProgress'], [], []]);
});

test('D3: a deadline is moved before it passes only', () => {
  expect(may('王芳', own)).toContain('deadline');
  expect(may('王芳', { ...own, resolveDue: now })).not.toContain('deadline');
  expect(may('王芳', { ...own, status: 'verifying' })).not.toContain('deadline');
});

test('whoever the people sheet lacks may do nothing', () => {
  expect(may('stranger', own)).toEqual([]);
});

test('D5: a form asks for every field that its move may demand', () => {
  const statuses: readonly Status[] = ['open', 'inProgress', 'waiting', 'verifying', 'closed'];
  const tickets: readonly Ticket[] = [{}, { result: '部分解决' }, { resolveMet: 'no' }];
  for (const ticket of tickets) {
    for (const from of statuses) {
      for (const to of nextStatuses(from)) {
        expect(moveFields(ticket, from, to)).toEqual(expect.arrayContaining([...missingFor(ticket, from, to)]));
      }
    }
  }
});

test.each<[string, Permission, Ticket, Hindrance]>([
  ['周闲', 'progress', own, 'noRole'],
  ['孙质', 'escalate', own, 'qualityMayNot'],
  ['孙质', 'callback', own, 'callbackEarly'],
  ['王芳', 'draftArticle', own, 'draftEarly'],
  ['王芳', 'draftArticle', { ...own, status: 'closed', knowledgeNo: 'K1' }, 'articleThere'],
  ['王芳', 'escalate', { ...own, status: 'closed' }, 'ticketClosed'],
  ['王芳', 'escalate', { ...own, status: 'verifying' }, 'ticketResolved'],
  ['李强', 'take', own, 'takenAlready'],
  ['李强', 'transfer', own, 'ownerDecides'],
  ['李强', 'move', { ...own, status: 'closed' }, 'ownerDecides'],
])('D12: %s is told why %s is refused', (name, wanted, ticket, reason) => {
  expect(may(name, ticket)).not.toContain(wanted);
  expect(hindranceOf(actorOf(`${name}@example.com`, settings), ticket, wanted)).toBe(reason);
});
