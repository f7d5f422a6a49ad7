import path from 'node:path';
import type { ExecutionRecord, Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import type { Answer, IntakeReceipt } from '../../src/api';
import type { FieldKey } from '../../src/domain/record/fields';
import { fieldOf } from '../../src/domain/record/ticket';
import { dateTimeText } from '../../src/domain/time/format';
import { at, shanghai } from '../domain/moments';
import { keepSetUp, keptSetUp } from '../setUpStates';

export const owner = 'owner@example.com';
export const agent = 'agent@example.com';

const project = () => loadProject(path.resolve(__dirname, '../../dist'));

/** Somebody who takes tickets in and gets none. */
const agentsRow = [agent, agent, '客服', '客服部', '', '否'];

interface KeptState {
  readonly workbook: unknown;
  readonly properties?: { readonly script: Record<string, string> };
}

/** Set-up is the same for every test, so its result is kept per locale. */
const setUpStates = new Map<string, KeptState>();

/** Each desk has its own copy, its clock made at `now`; the workbook, most of it, is only read. */
function setUpState(locale: string, now: number): object | undefined {
  const known = setUpStates.get(locale);
  const kept = known === undefined ? keptSetUp(locale) : undefined;
  if (kept !== undefined) setUpStates.set(locale, JSON.parse(kept));
  const state = setUpStates.get(locale);
  if (state === undefined) return undefined;
  const { workbook, ...rest } = state;
  const others = structuredClone(rest);
  if (others.properties !== undefined) others.properties.script['clock.madeAt'] = String(now);
  return { ...others, workbook };
}

const startsAt = '2024-05-20 09:00';

/** A workbook just set up by the add-on: Monday 20 May 2024, 09:00 in Shanghai unless told otherwise. */
export function newDesk(
  now = startsAt,
  locale: 'zh_CN' | 'en_US' = 'zh_CN',
  differences: { readonly mailQuota?: number } = {},
): Host {
  const common = { project: project(), owner, timeZone: 'Asia/Shanghai', locale, ...differences };
  const kept = setUpState(locale, at(now));
  if (kept !== undefined) return openHost({ ...common, state: kept, now: at(now) });
  const host = openHost({ ...common, now: at('2024-05-01 08:00') });
  const record = host.run('setUpWorkbook');
  if (record.error !== null) throw new Error(record.error);
  if (locale === 'zh_CN') host.person(owner).paste('人员', 2, 0, [agentsRow]);
  else host.person(owner).paste('People', 2, 0, [[agent, agent, 'Agent', 'Customer service', '', 'No']]);
  keepSetUp(locale, JSON.stringify(host.save()));
  return newDesk(now, locale, differences);
}

/** A new workbook that was never set up. */
export const blankDesk = ({ locale = 'zh_CN', timeZone = 'Asia/Shanghai' } = {}): Host =>
  openHost({ project: project(), owner, timeZone, locale });

/** The workbook after File › Make a copy: script properties and triggers do not come along. */
export function copyOf(host: Host): Host {
  const saved = host.save() as object;
  const fresh = openHost({ project: project(), owner, now: host.now() }).save() as {
    properties: unknown;
    triggers: unknown;
  };
  const state = { ...saved, properties: fresh.properties, triggers: fresh.triggers };
  return openHost({ project: project(), owner, state, now: host.now() });
}

/** The workbook after people deleted a sheet, chose another zone under File › Settings, or wrote another note. */
export function altered(
  host: Host,
  change: {
    readonly without?: string;
    readonly timeZone?: string;
    readonly note?: readonly [from: string, to: string];
  },
): Host {
  const [from, to] = change.note ?? ['', ''];
  const saved = JSON.parse(JSON.stringify(host.save()).replace(JSON.stringify(from), JSON.stringify(to))) as {
    readonly workbook: { readonly sheets: readonly { readonly name: string }[] };
  };
  const sheets = saved.workbook.sheets.filter(({ name }) => name !== change.without);
  const { timeZone } = change;
  const workbook = { ...saved.workbook, sheets, ...(timeZone === undefined ? {} : { timeZone }) };
  return openHost({ project: project(), owner, state: { ...saved, workbook }, now: host.now() });
}

/** The same workbook, found again after the machine was off: time triggers of the time between do not run. */
export const later = (host: Host, now: string): Host =>
  openHost({ project: project(), owner, state: host.save(), now: at(now) });

/** A workbook from its saved state. */
export const reopened = (state: unknown, now: string): Host =>
  openHost({ project: project(), owner, state, now: at(now) });

/** A form filled in completely; a test names what differs. */
export const filledIn = (differences: Readonly<Partial<Record<FieldKey, string>>> = {}) => ({
  customerName: '张伟',
  contact: '13812345678',
  urgency: '中',
  channel: '电话',
  nature: '咨询',
  category1: '产品功能',
  phenomenon: '退款没有到账',
  ...differences,
});

let tokens = 0;

/** Sends the intake form as the page does. */
export function submit(
  host: Host,
  differences: Readonly<Partial<Record<FieldKey, string>>> = {},
  token?: string,
): ExecutionRecord {
  tokens += 1;
  return host
    .person(agent)
    .call('submitIntake', [{ token: token ?? `token-${tokens}-of-test`, values: filledIn(differences) }]);
}

/** The value of an answer that is not a refusal. */
export function answered<T>(record: ExecutionRecord): T {
  const answer = record.result as Answer<T> | null;
  if (record.error !== null || answer === null) throw new Error(record.error ?? 'no answer');
  if (!answer.ok) throw new Error(`${answer.refusal.message} ${JSON.stringify(answer.refusal.fields)}`);
  return answer.value;
}

export const receiptOf = (record: ExecutionRecord): IntakeReceipt => answered<IntakeReceipt>(record);

/** Place of a field's column by its header as it stands now. */
export function columnOf(host: Host, key: FieldKey, sheet = '工单'): number {
  const { zh, en } = fieldOf(key);
  const header = host.displayValues(sheet)[0] ?? [];
  const column = header.findIndex((text) => text === zh || text === en);
  if (column < 0) throw new Error(`no column ${zh}`);
  return column;
}

/** The note on a cell, blank where there is none. */
export function noteAt(host: Host, row: number, column: number, sheet = '工单'): string {
  const notes = host.view().sheets.find(({ name }) => name === sheet)?.notes ?? [];
  return notes.find(([at, place]) => at === row && place === column)?.[2] ?? '';
}

/** The tickets as displayed, by field; blank cells are left out. */
export function tickets(host: Host, sheet = '工单'): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = host.displayValues(sheet);
  return rows
    .map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']).filter(([, text]) => text)))
    .filter((ticket) => Object.keys(ticket).length > 0);
}

/** Types into a ticket's cell as a person does. */
export function type(host: Host, row: number, key: FieldKey, text: string, sheet = '工单'): void {
  host.person(agent).type(sheet, row, columnOf(host, key, sheet), text);
}

/** Carries a ticket node by node to 已关闭, with all that the flow demands (D5). */
export function close(host: Host, row: number): void {
  type(host, row, 'status', '处理中');
  type(host, row, 'solution', '已处理');
  type(host, row, 'status', '待验证');
  type(host, row, 'result', '已解决');
  type(host, row, 'confirmedAt', dateTimeText(host.now(), shanghai));
  type(host, row, 'overdueReason', '等待配件');
  type(host, row, 'status', '已关闭');
}

/** Puts people into the sheet 人员, and whoever takes tickets in. */
export function employ(host: Host, ...people: readonly (readonly string[])[]): void {
  const rows = people.some(([, email]) => email === agent) ? people : [...people, agentsRow];
  host.person(owner).paste('人员', 1, 0, rows);
}
