import type { PublicForm } from '../../app/visitors/sendRequest';
import { type Score, scores } from '../../domain/satisfaction/score';
import { plainText } from '../../domain/visitor/plainText';
import { demand, isRecord, token } from './received';

/** Characters that a visitor may send in one text; what is longer than a field takes is cut later. */
const longestText = 1_000_000;
const commentCharacters = 2000;

function textOf(received: Record<string, unknown>, key: string): string {
  const value = received[key];
  demand(typeof value === 'string' && value.length <= longestText);
  return value;
}

const isScore = (value: unknown): value is Score => scores.some((score) => score === value);

/** @throws Refused "malformed" */
export function surveyAnswer(received: unknown): { link: string; score: Score; comment: string } {
  demand(isRecord(received) && isScore(received.score));
  return {
    link: textOf(received, 'link'),
    score: received.score,
    comment: plainText(textOf(received, 'comment'), commentCharacters),
  };
}

const digits = (text: string): string => text.slice(0, 100).normalize('NFKC').replace(/\s+/g, '');

/** @throws Refused "malformed" */
export function statusQuestion(received: unknown): { number: string; lastFour: string } {
  demand(isRecord(received));
  return { number: digits(textOf(received, 'number')), lastFour: digits(textOf(received, 'lastFour')) };
}

/** @throws Refused "malformed" */
export function publicForm(received: unknown): PublicForm {
  demand(isRecord(received));
  const text = (key: string): string => textOf(received, key);
  return {
    token: token(received.token),
    name: text('name'),
    contact: text('contact'),
    what: text('what'),
    orderNo: text('orderNo'),
    topic: text('topic'),
    opened: text('opened'),
  };
}
