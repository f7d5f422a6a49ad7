import { TZDate } from '@date-fns/tz';
import type { Host, HostOptions } from '../contract/host';
import { openHost } from '../host';
import { emailOf, team } from './people';
import { type SampleTicket, sampleTickets, type When } from './tickets';

const minuteMilliseconds = 60_000;
/** Where the sample's team works. */
export const sampleZone = 'Asia/Shanghai';
/** Early enough for everything that the sample holds, weekends and a holiday week included. */
const daysBefore = 16;
/** The team begins its first day. */
const openingMinutes = 8 * 60 + 35;

/** Something that happens in the sample, in the order of its time. */
interface Event {
  readonly at: number;
  readonly happen: () => void;
}

/** Midnights of the weekdays before today, the latest first. */
function weekdaysBefore(now: number): readonly TZDate[] {
  const days: TZDate[] = [];
  const today = new TZDate(now, sampleZone);
  for (let back = 1; back <= daysBefore; back += 1) {
    const day = new TZDate(today.getFullYear(), today.getMonth(), today.getDate() - back, sampleZone);
    if (day.getDay() !== 0 && day.getDay() !== 6) days.push(day);
  }
  return days;
}

function momentOf(when: When, now: number, days: readonly TZDate[]): number {
  if ('minutesAgo' in when) return now - when.minutesAgo * minuteMilliseconds;
  const day = days[when.workingDaysAgo - 1];
  const [hour = '0', minute = '0'] = when.time.split(':');
  if (day === undefined) throw new RangeError(`no working day ${when.workingDaysAgo} days ago`);
  return day.getTime() + (Number(hour) * 60 + Number(minute)) * minuteMilliseconds;
}

/** Where a ticket and a column stand, by the header and the number as displayed. */
function cellOf(host: Host, number: string, header: string): { readonly row: number; readonly column: number } {
  const rows = host.displayValues('工单');
  const numberColumn = rows[0]?.indexOf('工单编号') ?? -1;
  const column = rows[0]?.indexOf(header) ?? -1;
  const row = rows.findIndex((cells) => cells[numberColumn] === number);
  if (row < 0 || column < 0) throw new Error(`sample: no cell for ${number} / ${header}`);
  return { row, column };
}

function enter(host: Host, by: string, number: string, header: string, text: string): void {
  const { row, column } = cellOf(host, number, header);
  host.person(emailOf(by)).type('工单', row, column, text);
}

/** What the desk demands before a ticket is closed. */
function close(host: Host, by: string, number: string, overdueReason: string | undefined): void {
  enter(host, by, number, '处理结果', '已解决');
  enter(host, by, number, '客户确认时间', wallClock(host.now()));
  if (overdueReason !== undefined) enter(host, by, number, '超时原因', overdueReason);
}

/** As people type a time: "2026-05-20 16:05". */
const wallClock = (moment: number): string =>
  new TZDate(moment, sampleZone).toISOString().slice(0, 16).replace('T', ' ');

function submit(host: Host, ticket: SampleTicket, index: number): string {
  const record = host
    .person(emailOf(ticket.agent))
    .call('submitIntake', [{ token: `sample-ticket-${index}`, values: ticket.values }]);
  const answer = record.result as { ok?: boolean; value?: { number?: string } } | null;
  const number = answer?.value?.number;
  if (answer?.ok !== true || number === undefined) {
    throw new Error(`sample: ticket ${index} was refused: ${record.error ?? JSON.stringify(record.result)}`);
  }
  return number;
}

function eventsOf(host: Host, now: number): readonly Event[] {
  const days = weekdaysBefore(now);
  const events: Event[] = [];
  sampleTickets.forEach((ticket, index) => {
    let number = '';
    events.push({
      at: momentOf(ticket.when, now, days),
      happen: () => {
        number = submit(host, ticket, index);
      },
    });
    for (const move of ticket.moves ?? []) {
      events.push({
        at: momentOf(move.when, now, days),
        happen: () => {
          if (move.solution !== undefined) enter(host, move.by, number, '解决方案', move.solution);
          if (move.status === '已关闭') close(host, move.by, number, move.overdueReason);
          enter(host, move.by, number, '状态', move.status);
          const { row, column } = cellOf(host, number, '状态');
          const status = host.displayValues('工单')[row]?.[column];
          if (status !== move.status) throw new Error(`sample: ${number} is ${status}, not ${move.status}`);
        },
      });
    }
  });
  return events.sort((a, b) => a.at - b.at);
}

/**
 * A new workbook that the add-on itself set up, still empty; its clock is fixed.
 * @param now epoch milliseconds
 * @throws Error when the add-on fails to set the workbook up
 */
export function openSetUp(options: Omit<HostOptions, 'now' | 'state'>, now: number): Host {
  const owner = options.owner ?? 'owner@example.com';
  const host = openHost({ ...options, now });
  host.person(owner).open();
  const setUp = host.run('setUpWorkbook', [], owner);
  if (setUp.error !== null) throw new Error(`The workbook could not be set up: ${setUp.error}`);
  return host;
}

/**
 * A new workbook that the add-on itself set up, with a few days of a small Chinese team played into it through the
 * form, the grid and the clock. The host's clock then runs on in real time.
 * @param now epoch milliseconds at which the sample ends
 * @throws Error when the add-on fails to set the workbook up, or refuses what the sample enters
 */
export function openSample(options: Omit<HostOptions, 'now' | 'state'>, now: number): Host {
  const owner = options.owner ?? 'owner@example.com';
  const day = weekdaysBefore(now)[1]?.getTime() ?? now;
  const first = day + openingMinutes * minuteMilliseconds;
  const host = openSetUp(options, first);
  host.person(owner).paste('人员', 1, 0, team);
  for (const { at, happen } of eventsOf(host, now)) {
    host.advanceTo(at);
    happen();
  }
  host.advanceTo(now);
  return host;
}
