import { matchColumns } from '../domain/importing/matchColumns';
import type { FieldKey } from '../domain/record/fields';
import { optionLabel } from '../domain/record/lists';
import { fieldOf, type Moment } from '../domain/record/ticket';
import type { Settings } from '../domain/settings/settings';
import { parseMoment } from '../domain/time/parse';
import { zoneOf } from '../domain/time/zone';
import type { Desk } from './desk';
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

/** A time that is older was misread: responses come within minutes. */
const longestDelay = 24 * 3_600_000;

function momentSent(text: string, settings: Pick<Settings, 'timeZone'>, now: Moment): Moment {
  const parsed = parseMoment(text, zoneOf(settings.timeZone), now);
  const isRecent = 'moment' in parsed && parsed.moment <= now && now - parsed.moment < longestDelay;
  return isRecent ? parsed.moment : now;
}

/** Whether a customer may fill the field: what belongs to the team's own work is not theirs to say. */
const isForCustomers = (key: FieldKey): boolean => {
  const { intake, requiredWhen } = fieldOf(key);
  return intake !== undefined || requiredWhen !== undefined;
};

/** The response as a submission: questions matched to fields by their text, the others in the remarks. */
export function submissionOf(response: FormResponse, settings: Settings, now: Moment): Submission {
  const { answers, sheetId, row, sentAt } = response;
  // By the questions alone: no answer may change what the others mean.
  const matched = matchColumns(
    answers.map(([question]) => question),
    [],
  );
  const values: Record<string, string> = {};
  const others: string[] = [];
  answers.forEach(([question, answer], at) => {
    const key = matched[at] ?? null;
    if (key !== null && isForCustomers(key)) values[key] = answer;
    else others.push(settings.language === 'zh' ? `${question}：${answer}` : `${question}: ${answer}`);
  });
  const web = optionLabel('channel', 'web', settings.language);
  if (values.channel === undefined && settings.lists.channel?.includes(web) === true) values.channel = web;
  return {
    token: `form-${sheetId}-${row}-${sentAt}`,
    values,
    unattended: { createdAt: momentSent(sentAt, settings, now), remarks: others.join('\n') },
  };
}

/**
 * Takes in a form's response by the path of the sidebar (D1): nothing is refused, what is missing or unknown is marked
 * in the row. The same response gives the same ticket.
 */
export function takeFormResponse(
  desk: Desk,
  response: FormResponse,
  words: (settings: Settings) => IntakeWords,
): TakenIn {
  const { settings } = desk.open(desk.recall(), []);
  return takeIn(desk, submissionOf(response, settings, desk.now), words);
}
