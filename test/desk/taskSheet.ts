import type { Host } from '../../host/contract/host';
import { newDesk, noteAt, submit } from './desk';
import { act, askedOfZhao, employTeam, pass, wang, zhao } from './team';

export const sheet = '协同任务';

/** Where a column of the tasks stands. */
export const columnOfTask = (host: Host, header: string): number =>
  (host.displayValues(sheet)[0] ?? []).indexOf(header);

/** Types into the sheet of the tasks as a person does. */
export function typeTask(host: Host, row: number, cells: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(cells)) {
    host.person(zhao).type(sheet, row, columnOfTask(host, header), text);
  }
}

/** The note beside a task. */
export const noteBeside = (host: Host, row: number): string => noteAt(host, row, columnOfTask(host, '任务编号'), sheet);

/** A ticket of 王芳, with a task for 赵敏 when asked for. */
export function deskWith(task: boolean): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  if (task) act(host, wang, askedOfZhao);
  pass(host, 10);
  return host;
}

/** What 赵敏 types when she is done. */
export const ended = { 产出: 'v2.3.1', '用时(分钟)': '45', 任务状态: '已完成' };

/** Her task and one of 物流部, both ended and in their ticket. */
export function rolledUp(): Host {
  const host = deskWith(true);
  act(host, wang, { ...askedOfZhao, department: '物流部', person: '', what: '补发' });
  typeTask(host, 1, ended);
  typeTask(host, 2, { 产出: 'SF100', 任务状态: '已完成' });
  pass(host, 15);
  return host;
}
