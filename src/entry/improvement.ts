import type { Api, ImprovementDraft } from '../api';
import { improvementChoice, saveImprovement as save } from '../app/improvement/improvements';
import { joinLabels } from '../domain/record/joinLabels';
import { printable } from '../domain/record/printable';
import { tables } from '../domain/tables/tables';
import { improvementEdge } from '../sheets/knowledge/improvementSheet';
import { wordsOf } from '../words/words';
import { deskLanguage } from './language';
import { demand, isRecord, token } from './received/received';
import { answer } from './spoken/speak';

/** Longest text of a field that a page may send. */
const longest = 5000;
const texts = [
  'month',
  'category',
  'rootCause',
  'shortAction',
  'shortOwner',
  'shortDue',
  'longAction',
  'longOwner',
  'longDue',
  'acceptance',
  'tickets',
] as const;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;

/** @throws Refused "malformed" */
function draftOf(received: unknown): ImprovementDraft {
  demand(isRecord(received));
  const { whys } = received;
  demand(Array.isArray(whys) && whys.length <= 5 && whys.every(isText));
  const entries = texts.map((key) => {
    const value = received[key];
    demand(isText(value));
    return [key, printable(value)] as const;
  });
  const filled = Object.fromEntries(entries) as Record<(typeof texts)[number], string>;
  return { ...filled, token: token(received.token), whys: whys.map(printable) };
}

const labelsOf = (keys: readonly string[]): string => {
  const language = deskLanguage();
  return joinLabels(
    tables.improvements.columns.filter(({ key }) => keys.includes(key)).map((column) => column[language]),
    language,
  );
};

/** Page: the flagged categories of the open report's month. */
export const openImprovement: Api['openImprovement'] = () =>
  answer('openImprovement', (desk) => improvementChoice(desk, improvementEdge));

/** Page: saves an improvement as one row of its sheet. */
export const saveImprovement: Api['saveImprovement'] = (received) =>
  answer('saveImprovement', (desk) => {
    const { number, strangers } = save(desk, improvementEdge, draftOf(received), labelsOf);
    const language = deskLanguage();
    return { number, message: wordsOf(language).improvementSaved(number, joinLabels(strangers, language)) };
  });
