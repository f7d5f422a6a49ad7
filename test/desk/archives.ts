import type { Host } from '../../host/contract/host';
import { Drive } from '../../host/drive/drive';
import type { SavedDrive } from '../../host/drive/savedDrive';
import { Workbook } from '../../host/model/workbook';
import { close, columnOf, later, newDesk, owner, reopened, submit, tickets } from './desk';
import { act, employTeam, wang } from './team';

type Rows = readonly (readonly string[])[];

/** An archive workbook as displayed: rows by sheet. */
export type ArchiveBook = Readonly<Record<string, Rows>>;

/** The workbooks in Drive besides the live one, by name and id. */
export function archiveBooks(host: Host): Readonly<Record<string, ArchiveBook>> {
  const saved = host.save() as { readonly workbook: object; readonly drive: SavedDrive };
  const now = () => host.now();
  const live = Workbook.fromJSON(saved.workbook, { now });
  const books: Record<string, ArchiveBook> = {};
  for (const item of new Drive(live, now, saved.drive).all()) {
    if (item.kind !== 'spreadsheet' || item.workbook === live) continue;
    const { workbook } = item;
    books[`${item.name} ${item.id}`] = Object.fromEntries(
      workbook.sheets.map(({ name }) => [name, workbook.displayValues(name)]),
    );
  }
  return books;
}

/** Rows as records by header, blank cells left out. */
export function records(rows: Rows | undefined): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...body] = rows ?? [];
  return body.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']).filter(([, text]) => text !== '')),
  );
}

/** All that the archives hold in a sheet. */
export const archived = (host: Host, sheet = '工单') =>
  Object.values(archiveBooks(host)).flatMap((book) => records(book[sheet]));

const kept: Record<string, string> = {};

function from(name: string, make: () => Host): Host {
  kept[name] ??= JSON.stringify(make().save());
  return reopened(JSON.parse(kept[name] ?? ''), '2024-09-10 09:00');
}

/**
 * A desk on 10 September 2024: 甲, 乙 (with a task) and 丙 were closed on 20 May, 丁 last week, 戊 is open. What was
 * closed less than 90 days ago stays.
 */
export const deskWithOldTickets = (): Host => from('old', oldTickets);

/** The same, where 甲 is in the archive already. */
export const deskWithArchive = (): Host =>
  from('archive', () => {
    const host = later(deskWithOldTickets(), '2024-09-10 09:01');
    for (const row of [2, 3]) closeAt(host, row, '2024-09-01 09:00');
    host.run('archiveNow');
    for (const row of [1, 2]) closeAt(host, row, '2024-05-20 09:00');
    if (liveCustomers(host).length !== 4) throw new Error('not archived');
    return host;
  });

/** Lets a ticket have been closed at another time until the next sweep: the trigger of the edit dies, for it would put the time back. */
function closeAt(host: Host, row: number, at: string): void {
  host.plan({ kind: 'kill', at: 1 });
  host.person(owner).paste('工单', row, columnOf(host, 'closedAt'), [[at]]);
}

function oldTickets(): Host {
  const old = newDesk('2024-05-20 09:00');
  employTeam(old);
  submit(old, { customerName: '甲', orderNo: '00123' });
  submit(old, { customerName: '乙', phenomenon: '=1+1' });
  submit(old, { customerName: '丙', contact: 'wei@example.com' });
  const task = { kind: 'task', department: '技术部', person: '', what: '查日志', dueAt: '' } as const;
  act(old, wang, task, { number: '20240520002', row: 2 });
  const ended = { kind: 'finishTask', taskNo: '20240520002-1', output: 'v2.3.1', minutes: '', state: 'done' } as const;
  act(old, wang, ended, { number: '20240520002', row: 2 });
  for (const row of [1, 2, 3]) close(old, row);
  const host = later(old, '2024-09-03 09:00');
  submit(host, { customerName: '丁' });
  submit(host, { customerName: '戊' });
  close(host, 4);
  return host;
}

/** Customers in the live sheet. */
export const liveCustomers = (host: Host): readonly (string | undefined)[] =>
  tickets(host).map((ticket) => ticket.客户姓名);
