import type { RequestField, Visit, VisitRefusal } from '../api/visitors';
import { logFault } from '../app/jobs/fault';
import { type RefusalCode, Refused } from '../app/refused';
import { type VisitorRefusal, VisitorRefused } from '../app/visitors/refused';
import type { FieldKey } from '../domain/record/fields';

const reasons: Readonly<Partial<Record<RefusalCode, VisitRefusal>>> = {
  busy: 'busy',
  malformed: 'malformed',
  ownRating: 'ownRating',
  fieldsWrong: 'fields',
};

const visitorReasons: Readonly<Record<VisitorRefusal, VisitRefusal>> = {
  badLink: 'badLink',
  gone: 'gone',
  surveyExpired: 'expired',
  surveyEarly: 'working',
  surveyEarlier: 'earlier',
  surveyOften: 'often',
  wrongPair: 'wrong',
  limited: 'limited',
  formOff: 'off',
  tooFast: 'tooFast',
  pageOld: 'stale',
};

const requestFields: Readonly<Partial<Record<FieldKey, RequestField>>> = {
  customerName: 'name',
  contact: 'contact',
  phenomenon: 'what',
  orderNo: 'orderNo',
};

function refusal(error: unknown): Visit<never> {
  if (error instanceof VisitorRefused) return { ok: false, reason: visitorReasons[error.code] };
  if (!(error instanceof Refused)) {
    // What went wrong is the team's business, not a visitor's.
    logFault(error);
    return { ok: false, reason: 'notReady' };
  }
  const fields = error.issues.flatMap(({ field }) => requestFields[field] ?? []);
  const reason = reasons[error.code] ?? 'notReady';
  return fields.length === 0 ? { ok: false, reason } : { ok: false, reason, fields };
}

/** Runs a visitor's request; whatever fails becomes a reason for which the page has polite words. */
export function visit<T>(work: () => T): Visit<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    return refusal(error);
  }
}
