import type { Host } from '../../host/contract/host';
import type { Answer, Queue, QueueScope, Refusal, TicketAction, TicketView } from '../../src/api';
import { answered, employ, newDesk, submit } from './desk';

export const wang = 'wangfang@example.com';
export const li = 'liqiang@example.com';
export const chen = 'chenjing@example.com';
export const zhao = 'zhaomin@example.com';

/** Two agents, their supervisor and an engineer; 王芳 alone is in the group that tickets go to. */
export const employTeam = (host: Host): void =>
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '客服组', '是'],
    ['李强', li, '客服', '客服部', '', '是'],
    ['陈静', chen, '主管', '客服部', '主管', '是'],
    ['赵敏', zhao, '主办', '技术部', '', '是'],
  );

/** The desk of that team on Monday 20 May 2024, 09:00, with one ticket, which came to 王芳. */
export function oneTicket(differences: Parameters<typeof submit>[1] = {}): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, differences);
  return host;
}

type Kind = TicketAction['kind'];
/** An action without what every action has. */
export type Wanted = { [K in Kind]: Omit<Extract<TicketAction, { kind: K }>, 'number' | 'row' | 'token'> }[Kind];

/** A task for an engineer. */
export const askedOfZhao = {
  kind: 'task',
  department: '技术部',
  person: '赵敏',
  what: '查退款日志',
  dueAt: '2024-05-21T12:00',
} as const;

/** The closing of a ticket that its customer confirmed. */
export const closing = {
  kind: 'move',
  to: 'closed',
  values: { result: '已解决', confirmedAt: '2024-05-20T09:00' },
} as const;

/** A ticket's resolution moved, its time as the sidebar sends it. */
export const dueAt = (time: string, reason = '等配件') => ({ kind: 'deadline', dueAt: time, reason }) as const;

let tokens = 0;

/** Sends an action on the ticket in the sheet's row 2 unless told otherwise, as the page does. */
export function order(
  host: Host,
  by: string,
  wanted: Wanted,
  place: { readonly number?: string; readonly row?: number; readonly token?: string } = {},
) {
  tokens += 1;
  const action = { number: '20240520001', row: 1, token: `action-${tokens}-of-test`, ...place, ...wanted };
  return host.person(by).call('actOnTicket', [action]);
}

export const act = (host: Host, by: string, wanted: Wanted, place: Parameters<typeof order>[3] = {}): TicketView =>
  answered<TicketView>(order(host, by, wanted, place));

/** Why an action was refused. */
export function refusalOf(host: Host, by: string, wanted: Wanted, place: Parameters<typeof order>[3] = {}): Refusal {
  const record = order(host, by, wanted, place);
  const answer = record.result as Answer<TicketView> | null;
  if (answer === null || answer.ok) throw new Error(record.error ?? 'it was not refused');
  return answer.refusal;
}

export const view = (host: Host, by: string, number = '20240520001', row: number | null = 1): TicketView =>
  answered<TicketView>(host.person(by).call('openTicket', [number, row]));

export const queue = (host: Host, by: string, scope: QueueScope = 'mine'): Queue =>
  answered<Queue>(host.person(by).call('openQueue', [scope]));

/** The progress log: step and note. */
export const log = (host: Host): readonly string[] =>
  host
    .displayValues('处理进度')
    .slice(1)
    .map((cells) => `${cells[2]}：${cells[4]}`);

const minute = 60_000;
export const pass = (host: Host, minutes: number): void => void host.advanceTo(host.now() + minutes * minute);
