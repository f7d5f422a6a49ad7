import { restoreOwnNumbers } from '../../../src/domain/number/restoreTickets';
import type { Ticket } from '../../../src/domain/record/ticket';
import { at, shanghai } from '../moments';

const yesterday = { number: '20240520006', at: at('2024-05-20 09:15') };
const tonight = { number: '20240520028', at: at('2024-05-22 22:44') };

const restored = (ticket: Ticket) =>
  restoreOwnNumbers([{ row: 6, ticket }], {
    given: [yesterday, tonight],
    taken: new Set(),
    edited: new Set(['number']),
    zone: shanghai,
    explains: (_, reported) => reported === yesterday.at,
  }).get(6);

describe('D2 a row that lost its number but not its time', () => {
  test('is the ticket of its time', () => {
    expect(restored({ createdAt: yesterday.at })).toBe('20240520006');
  });

  test('that had brought its time from elsewhere is the ticket that was given to its owner when the log says so', () => {
    expect(restored({ createdAt: yesterday.at, assignedAt: tonight.at })).toBe('20240520028');
  });

  test('is no ticket of another day', () => {
    expect(restored({ createdAt: at('2024-05-21 05:36'), assignedAt: yesterday.at })).toBeUndefined();
  });

  test('of whose times the log tells nothing stays without', () => {
    expect(restored({ createdAt: at('2024-05-20 14:03'), assignedAt: at('2024-05-20 14:03') })).toBeUndefined();
  });
});
