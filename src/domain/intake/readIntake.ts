import { recognizeContact } from '../customer/contact';
import { type CategoryLevel, categoryLevels, namesUnder } from '../record/categoryTree';
import { longestOf } from '../record/cellText';
import { occurrenceIn } from '../record/deadlineFields';
import type { Field } from '../record/field';
import { type FieldKey, fields } from '../record/fields';
import { isAsked, missingFields } from '../record/required';
import type { Moment, Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import { parseMoment } from '../time/parse';
import type { Zone } from '../time/zone';

/** Why a value cannot be taken (D1). */
export type IssueCode =
  | 'required'
  | 'unknownOption'
  | 'unknownCategory'
  | 'categoryMismatch'
  | 'unreadableTime'
  | 'inTheFuture'
  | 'inThePast'
  | 'unreadableContact'
  | 'unreadableNumber'
  | 'unreadableMinutes'
  | 'tooLong';

export interface Issue {
  readonly field: FieldKey;
  readonly code: IssueCode;
  /** What was typed; absent when nothing was. */
  readonly value?: string;
}

/** What the rules of D1 are checked against. */
export interface IntakeRules {
  readonly settings: Pick<Settings, 'lists' | 'categories'>;
  readonly zone: Zone;
  readonly now: Moment;
}

type Read = { readonly value: string | number } | { readonly code: IssueCode };

function readMoment(field: Field, text: string, { zone, now }: IntakeRules): Read {
  const parsed = parseMoment(text, zone, now, { occurrence: occurrenceIn(field) });
  if ('problem' in parsed) return { code: 'unreadableTime' };
  // A promise lies ahead; what happened to the customer lies behind (D1).
  if (field.key === 'promisedAt') return parsed.moment < now ? { code: 'inThePast' } : { value: parsed.moment };
  return parsed.moment > now ? { code: 'inTheFuture' } : { value: parsed.moment };
}

function readCategory(
  level: CategoryLevel,
  text: string,
  values: Readonly<Record<string, string>>,
  { settings: { categories } }: IntakeRules,
): Read {
  const above = categoryLevels.slice(0, categoryLevels.indexOf(level)).map((key) => values[key] ?? '');
  if (namesUnder(categories, level, above).includes(text)) return { value: text };
  return { code: namesUnder(categories, level, []).includes(text) ? 'categoryMismatch' : 'unknownCategory' };
}

/** Reads what was typed for one field; `values` is all that was typed, by field. */
export function readValue(
  field: Field,
  text: string,
  values: Readonly<Record<string, string>>,
  rules: IntakeRules,
): Read {
  if (text.length > longestOf(field)) return { code: 'tooLong' };
  switch (field.type) {
    case 'option': {
      const options = field.list === undefined ? [] : (rules.settings.lists[field.list] ?? []);
      return options.includes(text) ? { value: text } : { code: 'unknownOption' };
    }
    case 'category': {
      const level = categoryLevels.find((key) => key === field.key);
      return level === undefined ? { value: text } : readCategory(level, text, values, rules);
    }
    case 'dateTime':
    case 'date':
      return readMoment(field, text, rules);
    case 'contact':
      return recognizeContact(text) === undefined ? { code: 'unreadableContact' } : { value: text };
    case 'number':
      return Number.isFinite(Number(text)) ? { value: Number(text) } : { code: 'unreadableNumber' };
    default:
      return { value: text };
  }
}

/** What a form held. */
export interface ReadIntake {
  readonly values: Ticket;
  /** What was answered though such a record has no use for it: an industry of somebody who is no company (D1). */
  readonly unasked: Ticket;
  /** One per field that is missing or wrong, in column order. */
  readonly issues: readonly Issue[];
}

/**
 * Reads what was typed into the intake form.
 * @param typed text by field key; fields that the form does not have are left out
 */
export function readIntake(typed: Readonly<Record<string, string>>, rules: IntakeRules): ReadIntake {
  const texts: Record<string, string> = {};
  for (const field of fields satisfies readonly Field[]) {
    const text = (typed[field.key] ?? '').trim();
    if (takesIntake(field) && text !== '') texts[field.key] = text;
  }
  const values: Record<string, string | number> = {};
  const unasked: Record<string, string | number> = {};
  const issues: Issue[] = missingFields(texts).map((field) => ({ field, code: 'required' }));
  for (const field of fields satisfies readonly Field[]) {
    const text = texts[field.key];
    if (text === undefined) continue;
    const read = readValue(field, text, texts, rules);
    const isUnasked = !isAsked(field, texts);
    if ('value' in read) (isUnasked ? unasked : values)[field.key] = read.value;
    else if (!isUnasked) issues.push({ field: field.key, code: read.code, value: text });
  }
  return { values, unasked, issues };
}

const takesIntake = (field: Field): boolean => field.intake !== undefined || field.requiredWhen !== undefined;
