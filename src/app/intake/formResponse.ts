import { maskContact, recognizeContact } from '../../domain/customer/contact';
import { exactMasking } from '../../domain/customer/exactContact';
import { maskContactsIn } from '../../domain/customer/maskText';
import { matchColumns } from '../../domain/importing/matchColumns';
import { questionTopic } from '../../domain/importing/questionTopic';
import { reportedAt } from '../../domain/intake/reportedAt';
import type { FieldKey } from '../../domain/record/fields';
import { optionLabel } from '../../domain/record/lists';
import { printable } from '../../domain/record/printable';
import { sameOption } from '../../domain/record/sameOption';
import { fieldOf, type Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { dayMillis } from '../../domain/time/local';
import { parseMoment } from '../../domain/time/parse';
import { zoneOf } from '../../domain/time/zone';
import type { Desk } from '../desk';
import type { Remembered } from '../memory';
import { type IntakeWords, type Submission, type TakenIn, takeIn } from './takeIn';

/** A response to a form that is linked to the workbook. */
export interface FormResponse {
  readonly sheetId: number;
  /** Zero-based row in which the form wrote it. */
  readonly row: number;
  /** The time of the response as the form wrote it. */
  readonly sentAt: string;
  /** Questions with their answers, blank ones left out, without the time. */
  readonly answers: readonly (readonly [question: string, answer: string])[];
}

/** Questions for a name under which people write to each other: no answer to them looks like a contact. */
const isAddressAsked = /微信|qq|wechat|whatsapp|telegram|skype/i;

/** A time that is older was misread: responses come within minutes. */
const longestDelay = dayMillis;

function momentSent(text: string, settings: Pick<Settings, 'timeZone'>, now: Moment): Moment {
  const zone = zoneOf(settings.timeZone);
  const parsed = parseMoment(text, zone, now);
  const sentAt = 'moment' in parsed ? reportedAt(parsed.moment, zone, now) : now;
  return sentAt <= now && now - sentAt < longestDelay ? sentAt : now;
}

/** Whether a customer may fill the field: what belongs to the team's own work is not theirs to say. */
const isForCustomers = (key: FieldKey): boolean => {
  const { intake, requiredWhen } = fieldOf(key);
  return intake !== undefined || requiredWhen !== undefined;
};

/** An answer as the team's list names it, whatever its case, width or language; as it came where the list has none. */
function asListed(key: FieldKey, answer: string, { lists }: Settings): string {
  const { list } = fieldOf(key);
  return list === undefined ? answer : (lists[list]?.find((option) => sameOption(list, option, answer)) ?? answer);
}

/** The response as a submission: questions matched to fields by their text, the others, contacts masked (D12), in the remarks. */
export function submissionOf(response: FormResponse, settings: Settings, now: Moment): Submission {
  const { answers, sheetId, row, sentAt } = response;
  // By the questions alone: no answer may change what the others mean.
  const matched = matchColumns(
    answers.map(([question]) => questionTopic(printable(question))),
    [],
  );
  const contactAt = matched.includes('contact')
    ? -1
    : answers.findIndex(([, answer], at) => matched[at] === null && recognizeContact(printable(answer)) !== undefined);
  const values: Record<string, string> = {};
  const others: (readonly [question: string, answer: string])[] = [];
  answers.forEach((pair, at) => {
    const [question, answer] = [printable(pair[0]), printable(pair[1])];
    const key = matched[at] ?? null;
    if (key !== null && isForCustomers(key)) values[key] = asListed(key, answer, settings);
    // Whatever the question was: masked among the remarks, nobody could call back.
    else if (at === contactAt) values.contact = answer;
    else others.push([question, isAddressAsked.test(question) ? maskContact(answer) : maskContactsIn(answer)]);
  });
  const web = optionLabel('channel', 'web', settings.language);
  if (values.channel === undefined && settings.lists.channel?.includes(web) === true) values.channel = web;
  const remarks = others.map((pair) => pair.join(settings.language === 'zh' ? '：' : ': ')).join('\n');
  return {
    token: `form-${sheetId}-${row}-${sentAt}`,
    values,
    unattended: { createdAt: momentSent(sentAt, settings, now), remarks: exactMasking(values.contact ?? '')(remarks) },
  };
}

/** Reads the responses that stand below a row of a sheet, oldest first; undefined when the sheet is gone. */
export type ResponsesBelow = (sheetId: number, row: number) => readonly FormResponse[] | undefined;

type WordsOf = (settings: Settings) => IntakeWords;

function taken(desk: Desk, response: FormResponse, settings: Settings, words: WordsOf): TakenIn {
  return takeIn(desk, submissionOf(response, settings, desk.now), words);
}

/** Remembers of a form that nobody knew yet that its responses below a row are to be taken in. */
function rememberSeen(desk: Desk, remembered: Remembered, sheetId: number, row: number): void {
  const { seenAt = desk.now, taken = {} } = remembered.forms ?? {};
  desk.remember(remembered, { ...remembered, forms: { seenAt, taken: { ...taken, [sheetId]: row } } });
}

/** Remembers up to which row of a sheet all responses are taken in; null forgets the sheet. */
function rememberTaken(desk: Desk, sheetId: number, row: number | null): void {
  desk.exclusively(() => {
    const remembered = desk.recall();
    const { [sheetId]: _, ...others } = remembered.forms?.taken ?? {};
    const all = row === null ? others : { ...others, [sheetId]: row };
    desk.remember(remembered, { ...remembered, forms: { seenAt: desk.now, taken: all } });
  });
}

/**
 * Takes in a form's response by the path of the sidebar (D1): nothing is refused, what is missing or unknown is marked
 * in the row. The same response gives the same ticket. Responses above it whose execution died are taken in before it.
 */
export function takeFormResponse(desk: Desk, response: FormResponse, words: WordsOf, below: ResponsesBelow): TakenIn {
  const remembered = desk.recall();
  const { sheetId, row } = response;
  const known = remembered.forms?.taken[sheetId];
  // Before anything else: of the first response of a form nobody else would know, should this execution die.
  if (known === undefined) rememberSeen(desk, remembered, sheetId, row - 1);
  const { settings } = desk.open(remembered, []);
  const left = known === undefined || known >= row - 1 ? [] : (below(sheetId, known) ?? []);
  for (const earlier of left.filter((candidate) => candidate.row < row)) taken(desk, earlier, settings, words);
  const made = taken(desk, response, settings, words);
  rememberTaken(desk, sheetId, row);
  return made;
}

/** Responses that nobody took in are looked for so often. */
const lookMilliseconds = 60 * 60_000;

/** Takes in the responses whose execution died, once an hour. A desk without forms pays nothing. */
export function takeLeftResponses(desk: Desk, { forms }: Remembered, words: WordsOf, below: ResponsesBelow): void {
  if (forms === undefined || desk.now - forms.seenAt < lookMilliseconds) return;
  for (const [id, row] of Object.entries(forms.taken)) {
    const left = below(Number(id), row);
    if (left !== undefined && left.length > 0) {
      const { settings } = desk.open(desk.recall(), []);
      for (const response of left) taken(desk, response, settings, words);
    }
    rememberTaken(desk, Number(id), left === undefined ? null : Math.max(row, ...left.map((last) => last.row)));
  }
}
