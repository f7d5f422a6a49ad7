import { outcome } from '../../../src/domain/clock/outcome';
import { at } from '../moments';

const createdAt = at('2024-05-24 17:45');
const responseDue = at('2024-05-24 18:00');
const resolveDue = at('2024-05-25 17:45');

test('answered after 10 of 15 minutes and resolved 25 h later: response met, resolution missed', () => {
  const respondedAt = at('2024-05-24 17:55');
  const resolvedAt = at('2024-05-25 18:45');
  expect(outcome({ createdAt, responseDue, respondedAt, resolveDue, resolvedAt })).toEqual({
    responseMinutes: 10,
    responseMet: 'yes',
    resolveMinutes: 1500,
    resolveMet: 'no',
  });
});

test('a response in the second of its deadline is met', () => {
  expect(outcome({ createdAt, responseDue, respondedAt: responseDue })).toEqual({
    responseMinutes: 15,
    responseMet: 'yes',
  });
});

test('minutes count nights too, and without a deadline nothing is met or missed', () => {
  expect(outcome({ createdAt, resolvedAt: at('2024-05-27 09:00') })).toEqual({ resolveMinutes: 3795 });
});

test('of a ticket that nobody has answered nothing is known', () => {
  expect(outcome({ createdAt, responseDue, resolveDue })).toEqual({});
});

test('a resolution before the report, as old ledgers have them, took no time that could be counted', () => {
  expect(outcome({ createdAt, resolvedAt: at('2024-05-14 17:45') })).toEqual({});
  expect(outcome({ createdAt, resolvedAt: createdAt - 20_000 })).toEqual({ resolveMinutes: 0 });
});
