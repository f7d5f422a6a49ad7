import { recognizeContact } from '../../domain/customer/contact';
import { longestCustomerText } from '../../domain/record/customerTexts';
import { optionLabel } from '../../domain/record/lists';
import type { Moment } from '../../domain/record/ticket';
import type { Settings } from '../../domain/settings/settings';
import { dayMillis, hourMillis } from '../../domain/time/local';
import { type AttemptLimits, limitPassed, withAttempt, withoutAttempt } from '../../domain/visitor/attempts';
import { readFormToken } from '../../domain/visitor/formToken';
import { plainLine, plainText } from '../../domain/visitor/plainText';
import { type IntakeWords, type TakenIn, takeIn } from '../intake/takeIn';
import { Refused } from '../refused';
import { VisitorRefused } from './refused';
import type { VisitorDesk } from './visitorDesk';

/** What a customer wrote into the public form. */
export interface PublicForm {
  readonly token: string;
  readonly name: string;
  readonly contact: string;
  readonly what: string;
  readonly orderNo: string;
  /** Left empty by people, who do not see it. */
  readonly topic: string;
  /** When the page was made, signed. */
  readonly opened: string;
}

/** Nobody fills the form in faster, and a page that is older may have been kept to be sent many times. */
const fastest = 3000;
const oldest = dayMillis;

function valuesOf(form: PublicForm, settings: Settings): Readonly<Record<string, string>> {
  const web = optionLabel('channel', 'web', settings.language);
  return {
    // What is longer than a name or contact is refused, not cut.
    customerName: plainLine(form.name, longestCustomerText + 1),
    contact: plainLine(form.contact, longestCustomerText + 1),
    phenomenon: plainText(form.what, 2000),
    orderNo: plainLine(form.orderNo, 60),
    ...(settings.lists.channel?.includes(web) === true ? { channel: web } : {}),
  };
}

const isLong = (text = ''): boolean => text.length > longestCustomerText;

/** @throws Refused "fieldsWrong" naming what is missing or too long, or a contact nobody could be reached by */
function demandFilledIn(values: Readonly<Record<string, string>>): void {
  const blank = (['customerName', 'contact', 'phenomenon'] as const).filter((key) => values[key] === '');
  const long = (['customerName', 'contact'] as const).filter((key) => isLong(values[key]));
  const contact = values.contact ?? '';
  const isUnreadable = contact !== '' && !isLong(contact) && recognizeContact(contact) === undefined;
  if (blank.length + long.length === 0 && !isUnreadable) return;
  throw new Refused('fieldsWrong', [
    ...blank.map((field) => ({ field, code: 'required' as const })),
    ...long.map((field) => ({ field, code: 'tooLong' as const })),
    ...(isUnreadable ? [{ field: 'contact' as const, code: 'unreadableContact' as const, value: contact }] : []),
  ]);
}

/** @throws VisitorRefused "tooFast" or "pageOld"; Refused "malformed" */
function demandPerson(desk: VisitorDesk, { topic, opened }: PublicForm): void {
  const openedAt: Moment | undefined = readFormToken(opened, (text) => desk.sign(text));
  if (openedAt === undefined) throw new Refused('malformed');
  if (topic !== '' || desk.now - openedAt < fastest) throw new VisitorRefused('tooFast');
  if (desk.now - openedAt > oldest) throw new VisitorRefused('pageOld');
}

type Counted = readonly ['contact' | 'request', string, AttemptLimits];

/** What is counted of a request: first for all together, so that who is turned away then keeps the share of his contact. */
const countersOf = (key: string, { requestsPerContact, requestsPerHour }: Settings): readonly Counted[] => [
  ['request', '', { span: hourMillis, perKey: requestsPerHour, overall: requestsPerHour }],
  ['contact', key, { span: dayMillis, perKey: requestsPerContact, overall: Number.POSITIVE_INFINITY }],
];

/** @throws VisitorRefused "limited" */
function countOne(desk: VisitorDesk, [kind, key, limits]: Counted): void {
  desk.countAttempts(kind, (attempts) => {
    if (limitPassed(attempts, key, desk.now, limits) !== undefined) throw new VisitorRefused('limited');
    return withAttempt(attempts, key, desk.now, limits);
  });
}

const giveBack = (desk: VisitorDesk, counted: readonly Counted[]): void => {
  for (const [kind, key] of counted) desk.countAttempts(kind, (attempts) => withoutAttempt(attempts, key));
};

/** Counts what `take` takes in; whatever comes to nothing is given back. */
function counting(desk: VisitorDesk, counters: readonly Counted[], take: () => TakenIn): TakenIn {
  const counted: Counted[] = [];
  try {
    for (const counter of counters) {
      countOne(desk, counter);
      counted.push(counter);
    }
    return take();
  } catch (error) {
    giveBack(desk, counted);
    throw error;
  }
}

/** Counters know contacts by a keyed hash only, so short that a day's contacts have room, so long that no two share it. */
const hashed = (desk: VisitorDesk, contact: string): string =>
  desk.sign(`contact:${recognizeContact(contact)?.normal ?? contact}`).slice(0, 8);

/**
 * Takes in what a customer wrote into the public form, by the path of every intake (D17). Each contact and all together
 * may send so many; the same form sent again gives the same ticket.
 * @throws VisitorRefused "formOff", "tooFast", "pageOld" or "limited"; Refused "fieldsWrong", "malformed" or "busy"
 */
export function sendRequest(desk: VisitorDesk, form: PublicForm, words: (settings: Settings) => IntakeWords): TakenIn {
  const remembered = desk.recall();
  const { settings } = desk.open(remembered, []);
  if (!settings.takesRequests) throw new VisitorRefused('formOff');
  const values = valuesOf(form, settings);
  demandFilledIn(values);
  demandPerson(desk, form);
  const token = `web-${form.token}`;
  const take = (): TakenIn => takeIn(desk, { token, values, unattended: { createdAt: desk.now, remarks: '' } }, words);
  if (remembered.tokens.some(([known]) => known === token)) return take();
  return counting(desk, countersOf(hashed(desk, values.contact ?? ''), settings), take);
}
