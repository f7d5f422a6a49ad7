import type { Host } from '../../../host/contract/host';
import { calendarsOf } from '../../../src/domain/clock/calendars';
import { outcome } from '../../../src/domain/clock/outcome';
import { standingOf } from '../../../src/domain/clock/standing';
import { clocksOf } from '../../../src/domain/clock/ticketClocks';
import { isContactInFull, isNameInFull } from '../../../src/domain/customer/contact';
import type { FieldKey } from '../../../src/domain/record/fields';
import type { Ticket } from '../../../src/domain/record/ticket';
import type { Settings } from '../../../src/domain/settings/settings';
import { dateTimeText, monthText } from '../../../src/domain/time/format';
import type { Zone } from '../../../src/domain/time/zone';
import { isCalculated } from './changedCells';
import { recordedIn } from './recorded';
import type { Scene } from './scene';

const shown = (value: unknown, zone: Zone): string =>
  typeof value === 'number' && value > 1e11 ? dateTimeText(value, zone) : String(value ?? '');

/** Of a plan whose time passed before the solution was sent nothing tells, once its column was deleted, whether it was in time. */
const isUntold = (key: string, { planMet, planDue = 0, resolvedAt = 0 }: Ticket): boolean =>
  key === 'planMet' && planMet === undefined && planDue < resolvedAt;

/** Cells of the desk that say something else than what follows from the ticket's own. */
function wrongCells(ticket: Ticket, settings: Settings, zone: Zone, now: number): readonly string[] {
  const { state: _, change } = standingOf(ticket, now, settings);
  const measured = ticket.importKey === undefined && ticket.resolvedAt !== undefined ? outcome(ticket) : {};
  const month = ticket.createdAt === undefined ? {} : { month: monthText(ticket.createdAt, zone) };
  const due: Readonly<Record<string, unknown>> = { ...measured, ...change, ...month };
  return Object.entries(due).flatMap(([key, wanted]) => {
    const is = ticket[key as FieldKey];
    return (is ?? null) === (wanted ?? null) || isUntold(key, ticket)
      ? []
      : [`${ticket.number}: ${key} is “${shown(is, zone)}”, not “${shown(wanted, zone)}”`];
  });
}

/** Deadlines that stand as the policy gave them: nobody moved them, and no wait put them off. */
const isByPolicy = ({ status, importKey, originalResolveDue, pauses, resolvedAt, reopenedAt }: Ticket): boolean =>
  (status === 'open' || status === 'inProgress') &&
  [importKey, originalResolveDue, pauses, resolvedAt, reopenedAt].every((value) => value === undefined);

const dueFields = ['responseDue', 'planDue', 'resolveDue'] as const;

/** Deadlines of a ticket that are not what its policy makes of its report (D3). */
function wrongDeadlines(ticket: Ticket, settings: Settings, zone: Zone): readonly string[] {
  if (!isByPolicy(ticket)) return [];
  const clocks = clocksOf(ticket, { settings, calendars: calendarsOf(settings, zone), zone });
  return dueFields.flatMap((key) =>
    clocks[key] === undefined || (ticket[key] ?? null) === clocks[key]
      ? []
      : [`${ticket.number}: ${key} is “${shown(ticket[key], zone)}”, not “${shown(clocks[key], zone)}”`],
  );
}

/**
 * The desk's own cells of every ticket against what the rules make of the others (D3).
 * @param isAsAtFirst whether the team's rules are those under which every ticket came in
 */
export function wrongDeskCells(host: Host, scene: Scene, isAsAtFirst: boolean): readonly string[] {
  const recorded = recordedIn(host, scene);
  if (recorded === undefined) return ['the ticket sheet is gone'];
  const { tickets, settings, zone } = recorded;
  return tickets.flatMap((ticket) => [
    ...wrongCells(ticket, settings, zone, host.now()),
    ...(isAsAtFirst ? wrongDeadlines(ticket, settings, zone) : []),
  ]);
}

/** Contacts and names that stand in full where the desk keeps them masked (D12). */
export const inFull = ({ tickets }: Scene): readonly string[] =>
  [...tickets].flatMap(([number, { texts, calculated }]) => {
    const [contact = '', name = ''] = [texts.get('contact'), texts.get('customerName')];
    return [
      ...(isContactInFull(contact) ? [`${number}: the contact stands in full: ${contact}`] : []),
      ...(isNameInFull(name) && !isCalculated(name) && !calculated.has('customerName')
        ? [`${number}: the customer’s name stands in full: ${name}`]
        : []),
    ];
  });

/** Deadlines that one person was told of twice (D3). */
export function toldTwice(host: Host): readonly string[] {
  const told = new Map<string, number>();
  for (const { subject, body, to, cc } of host.mails) {
    if (!subject.startsWith('【超时】')) continue;
    for (const line of body.split('\n')) {
      const [, about] = /^- (\d{11,} \| [^|]+ \| [^|]+) \|/.exec(line) ?? [];
      if (about === undefined) continue;
      for (const person of [...to, ...cc]) told.set(`${person}: ${about}`, (told.get(`${person}: ${about}`) ?? 0) + 1);
    }
  }
  return [...told].filter(([, times]) => times > 1).map(([about, times]) => `told ${times} times to ${about}`);
}
