import type { Host } from '../../host/contract/host';
import type { Opening, Visit, VisitorApi } from '../../src/api/visitors';
import { submit, type } from './desk';

export const address = 'http://127.0.0.1:8000/exec';

/** A customer's page as doGet gives it to somebody whom nobody knows. */
export function opening(host: Host, query: string, user: string | null = null): Opening {
  const answer = host.webRequest({ method: 'GET', queryString: query, user });
  if (!answer.ok) throw new Error(answer.message);
  if (answer.content.kind !== 'page') throw new Error('no page');
  const json = /<script type="application\/json" id="opening">(.*?)<\/script>/s.exec(answer.content.html)?.[1];
  return JSON.parse(json ?? 'null') as Opening;
}

/** A call that a customer's page makes. */
export function visit<N extends keyof VisitorApi>(
  host: Host,
  name: N,
  sent: Parameters<VisitorApi[N]>[0],
  user: string | null = null,
): ReturnType<VisitorApi[N]> {
  const record = host.webCall(name, [sent], user);
  if (record.error !== null) throw new Error(record.error);
  return record.result as ReturnType<VisitorApi[N]>;
}

export const reasonOf = (answer: Visit<unknown>): string => (answer.ok ? 'done' : answer.reason);

/** The token of the survey link in the last mail with one. */
export function mailedLink(host: Host): string {
  const bodies = host.mails.map((mail) => /\?s=([\w.-]+)/.exec(mail.body)?.[1]).filter((found) => found !== undefined);
  const last = bodies[bodies.length - 1];
  if (last === undefined) throw new Error('no survey was mailed');
  return last;
}

/** A ticket of a customer with an e-mail, taken in and carried to 待验证 in the sheet's row 2. */
export function resolved(host: Host, contact = 'zhangwei@example.org', phenomenon = '退款没有到账'): void {
  submit(host, { contact, phenomenon });
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '已退款');
  type(host, 1, 'status', '待验证');
}

export const tick = (host: Host): void => void host.fire('tick');
