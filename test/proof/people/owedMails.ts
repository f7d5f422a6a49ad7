import type { Host, SentMail } from '../../../host/contract/host';
import type { Moment, Ticket } from '../../../src/domain/record/ticket';
import { dateTimeText } from '../../../src/domain/time/format';
import type { Zone } from '../../../src/domain/time/zone';

/** A deadline of a ticket, as mails name it. */
export interface NamedDeadline {
  readonly number: string;
  readonly deadline: Deadline;
  /** The minute in which it passes, as it is shown. */
  readonly due: string;
}

export type Deadline = 'response' | 'plan' | 'resolve' | 'promised';

const labels: Readonly<Record<string, Deadline>> = {
  首次响应: 'response',
  解决方案: 'plan',
  解决: 'resolve',
  承诺回复: 'promised',
  'First response': 'response',
  Plan: 'plan',
  Resolution: 'resolve',
  'Promised reply': 'promised',
};

/** A mail about passed deadlines, in either language. */
const isOfBreaches = ({ subject }: SentMail): boolean => /^(【超时】|\[Overdue\])/.test(subject);

function namedIn(line: string): readonly NamedDeadline[] {
  const [, number = '', due = '', label = ''] = /^- (\d{11,}) \| ([^|]+) \| ([^|]+?)( \||$)/.exec(line) ?? [];
  const deadline = labels[label];
  return deadline === undefined ? [] : [{ number, due, deadline }];
}

/** The deadlines that mails name, each with those whom the mail went to. */
export const namedInMails = (host: Host): readonly { readonly named: NamedDeadline; readonly mail: SentMail }[] =>
  host.mails.filter(isOfBreaches).flatMap((mail) =>
    mail.body
      .split('\n')
      .flatMap(namedIn)
      .map((named) => ({ named, mail })),
  );

const isRunning = ({ status }: Ticket): boolean => status === 'open' || status === 'inProgress' || status === 'waiting';

/** What of a ticket's deadlines is past at `now` and still to be met (D3): the wait for a customer stops the work's only. */
export function passed(ticket: Ticket, now: Moment, zone: Zone): readonly NamedDeadline[] {
  if (!isRunning(ticket)) return [];
  const { number = '', createdAt = 0, respondedAt, responseMinutes, solution, promisedAt = 0 } = ticket;
  const isWorkedOn = ticket.status !== 'waiting';
  const due: Readonly<Record<Deadline, Moment | undefined>> = {
    response: respondedAt === undefined && responseMinutes === undefined ? ticket.responseDue : undefined,
    plan: isWorkedOn && solution === undefined ? ticket.planDue : undefined,
    resolve: isWorkedOn ? ticket.resolveDue : undefined,
    promised: promisedAt + 60_000 > createdAt ? ticket.promisedAt : undefined,
  };
  return (Object.keys(due) as Deadline[]).flatMap((deadline) => {
    const at = due[deadline];
    return at === undefined || at > now ? [] : [{ number, deadline, due: dateTimeText(at, zone) }];
  });
}
