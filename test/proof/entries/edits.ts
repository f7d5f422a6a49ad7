import type { Host } from '../../../host/contract/host';
import { columnOf } from '../../desk/desk';
import { columnOfTask, sheet as tasks } from '../../desk/taskSheet';
import { wang, zhao } from '../../desk/team';
import { tick } from '../ground';
import { freeRow, numberOf, type Place, rowOf, typeAt } from '../place';
import { type Entry, onTicket, order, unanswered } from './entry';

/** A person's edit of a ticket that is there. */
const edit = (name: string, act: (host: Host, place: Place) => void): Entry => ({
  name,
  madeGoodBy: 'clock',
  ...onTicket(),
  act: unanswered(act),
});

/** A ticket with a task that 技术部 has done, but not said so. */
const withTask = (host: Host, place: Place): void => {
  const asked = { department: '技术部', person: '赵敏', what: `查手填日志${place.tag}`, dueAt: '2024-05-21T12:00' };
  order(host, { ...place, tag: `${place.tag}-before` }, { kind: 'task', ...asked });
  host.person(zhao).type(tasks, rowOfTask(host, place), columnOfTask(host, '产出'), 'v1.2');
  tick(host);
};

const rowOfTask = (host: Host, { tag }: Place): number =>
  host.displayValues(tasks).findIndex((cells) => cells[columnOfTask(host, '任务内容')] === `查手填日志${tag}`);

/** What people type into the sheet of the tasks. */
const editsOfTasks: readonly Entry[] = [
  {
    name: 'task row typed',
    madeGoodBy: 'clock',
    ...onTicket(),
    act: unanswered((host, { tag, ticket }) => {
      const asked: Readonly<Record<string, string>> = {
        工单编号: numberOf(host, ticket),
        部门: '技术部',
        负责人: '赵敏',
        任务内容: `手填任务${tag}`,
        时限: '2024-05-21 12:00',
      };
      const line = (host.displayValues(tasks)[0] ?? []).map((header) => asked[header] ?? '');
      host.person(wang).paste(tasks, freeRow(host, tasks), 0, [line]);
    }),
  },
  {
    name: 'task state typed',
    madeGoodBy: 'clock',
    ...onTicket(withTask),
    act: unanswered((host, place) =>
      host.person(zhao).type(tasks, rowOfTask(host, place), columnOfTask(host, '任务状态'), '已完成'),
    ),
  },
];

/** Two who type do not have the same customer. */
const phoneOf = (tag: string, line = 0): string => `1370000${line}0${tag.charCodeAt(0)}`;

/** A contact typed into a ticket that has none yet, in full until the next sweep seals it. */
export function typeContact(host: Host, { tag }: Place): void {
  host.person(wang).type('工单', freeRow(host), columnOf(host, 'phenomenon'), `手填${tag}`);
  tick(host);
  typeAt(host, wang, `手填${tag}`, 'contact', phoneOf(tag));
}

/** Somebody puts a row with its contact into the sheet, whose log line waits for the sweep. */
export function pasteRow(host: Host, { tag }: Place): void {
  const typed = [`手填${tag}`, phoneOf(tag)];
  host.person(wang).paste('工单', freeRow(host), columnOf(host, 'phenomenon'), [typed]);
}

/** What people type and paste into the sheets, which a simple trigger follows. */
export const edits: readonly Entry[] = [
  {
    name: 'row typed',
    madeGoodBy: 'clock',
    act: unanswered(pasteRow),
  },
  {
    name: 'rows pasted',
    madeGoodBy: 'clock',
    act: unanswered((host, { tag }) => {
      const rows = [1, 2, 3].map((line) => [
        '高',
        `客户${tag}${line}`,
        '产品功能',
        `粘贴${tag}${line}`,
        phoneOf(tag, line),
      ]);
      host.person(wang).paste('工单', freeRow(host), columnOf(host, 'urgency'), rows);
    }),
  },
  edit('urgency edited', (host, { ticket }) => typeAt(host, wang, ticket, 'urgency', '紧急')),
  edit('status edited', (host, { ticket }) => typeAt(host, wang, ticket, 'status', '处理中')),
  edit('forbidden status edited', (host, { ticket }) => typeAt(host, wang, ticket, 'status', '已关闭')),
  edit('owner edited', (host, { ticket }) => typeAt(host, wang, ticket, 'owner', '李强')),
  edit('number cleared', (host, { ticket }) =>
    host.person(wang).clear('工单', rowOf(host, ticket), columnOf(host, 'number'), 1, 1),
  ),
  edit('number typed over', (host, { ticket }) => typeAt(host, wang, ticket, 'number', '20240520001')),
  ...editsOfTasks,
];
