import type { ExecutionRecord } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import type { Visit } from '../../src/api/visitors';
import { wordsOf } from '../../src/words/words';
import { refusalsWrong, refusedFor } from './refusals';

const { refusal: said } = wordsOf('zh');

const answered = (result: Answer<null> | Visit<null> | null): ExecutionRecord => ({
  id: 1,
  function: 'actOnTicket',
  source: 'page',
  user: 'wangfang@example.com',
  startedAt: 0,
  modelledMs: 0,
  calls: { total: 0, byMethod: {} },
  logs: [],
  error: null,
  result,
});

const refused = (message: string, retry = false): ExecutionRecord =>
  answered({ ok: false, refusal: { message, fields: [], retry } });

test('a busy desk is always true, and is the only one after which the same is sent again', () => {
  expect(refusalsWrong(refused(said.busy(''), true), [])).toEqual([]);
  expect(refusalsWrong(refused(said.busy('')), [])).toHaveLength(1);
  expect(refusalsWrong(refused(said.ticketMissing('20240520001'), true), ['ticketMissing'])).toHaveLength(1);
});

test('a refusal is known by its sentence whatever ticket it names, and is true where one after the other is refused so', () => {
  const record = refused(said.ticketMissing('20240520001'));
  expect(refusedFor(record)).toEqual(['ticketMissing']);
  expect(refusalsWrong(record, ['ticketMissing'])).toEqual([]);
  expect(refusalsWrong(record, ['malformed'])).toEqual([
    `actOnTicket was refused for no reason: ${said.ticketMissing('20240520001')}`,
  ]);
});

test('a refusal without a word, in words of nobody or in the other language is wrong', () => {
  expect(refusalsWrong(refused(' '), [])).toEqual(['actOnTicket was refused without a word']);
  for (const message of ['Refused: ticketMissing', wordsOf('en').refusal.busy('')]) {
    expect(refusalsWrong(refused(message), ['ticketMissing', 'busy'])).toEqual([
      `actOnTicket was refused in no words of the desk: ${message}`,
    ]);
  }
});

test('a visitor’s page puts the reason into words: it has to be true as well', () => {
  expect(refusalsWrong(answered({ ok: false, reason: 'busy' }), [])).toEqual([]);
  expect(refusalsWrong(answered({ ok: false, reason: 'limited' }), ['limited'])).toEqual([]);
  expect(refusalsWrong(answered({ ok: false, reason: 'limited' }), [])).toHaveLength(1);
});

test('what was done, and what never answered, was not refused', () => {
  for (const record of [answered({ ok: true, value: null }), answered(null), undefined]) {
    expect(refusedFor(record)).toEqual([]);
    expect(refusalsWrong(record, [])).toEqual([]);
  }
});
