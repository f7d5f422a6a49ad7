import type { Host } from '../../host/contract/host';
import { noteAt, submit, tickets } from './desk';
import { columnOfTask, deskWith, ended, noteBeside, sheet, typeTask } from './taskSheet';
import { act, askedOfZhao, log, pass, view, wang, zhao } from './team';

const numbers = (host: Host) => tickets(host, sheet).map((task) => task.任务编号);
const kept = '已编号的任务不换“任务编号”和“工单编号”，已恢复。';
const given = { 任务编号: '20240520001-1', 工单编号: '20240520001', 负责人: '赵敏' };

/** The first task, and a second ticket beside its own. */
function withTwoTickets(): Host {
  const host = deskWith(true);
  submit(host, { contact: '13900000009' });
  return host;
}

const paste = (host: Host, header: string, text: string): void =>
  host.person(zhao).paste(sheet, 1, columnOfTask(host, header), [[text]]);

const tasksLogged = (host: Host): number => log(host).filter((line) => line.startsWith('协同任务')).length;

describe('D2: a task number is never given again', () => {
  test('after the row of 20240520001-1 was cleared, the next task of its ticket is -2', () => {
    const host = deskWith(true);
    host.person(zhao).clear(sheet, 1, 0, 1, 13);
    act(host, wang, { ...askedOfZhao, what: '查件' });
    expect(numbers(host)).toContain('20240520001-2');
    expect(numbers(host)).not.toContain('20240520001-1');
  });

  test('after that of an escalation was cleared, too', () => {
    const host = deskWith(false);
    act(host, wang, { kind: 'escalate', reason: '客户投诉到平台' });
    host.person(zhao).clear(sheet, 1, 0, 1, 13);
    act(host, wang, { ...askedOfZhao, what: '查件' });
    expect(numbers(host)).toContain('20240520001-2');
  });
});

describe('D2: a task keeps its number and its ticket', () => {
  test.each([
    ['任务编号', '乱'],
    ['任务编号', ''],
    ['工单编号', '20240520002'],
    ['工单编号', ''],
  ])('%s typed over with “%s” is put back at once, with a note', (header, text) => {
    const host = withTwoTickets();
    typeTask(host, 1, { [header]: text });
    expect(tickets(host, sheet)[0]).toMatchObject(given);
    expect(noteAt(host, 1, columnOfTask(host, header), sheet)).toBe(kept);
    pass(host, 10);
    expect(tickets(host, sheet)[0]).toMatchObject(given);
    expect(view(host, wang).tasks).toMatchObject([{ taskNo: '20240520001-1' }]);
    expect(tasksLogged(host)).toBe(1);
  });

  test.each([
    ['任务编号', '乱'],
    ['工单编号', '20240520002'],
  ])('%s pasted over with %s is put back at the next tick, with a note; nobody is asked twice', (header, text) => {
    const host = withTwoTickets();
    const before = host.mails.length;
    paste(host, header, text);
    pass(host, 5);
    expect(tickets(host, sheet)[0]).toMatchObject(given);
    expect(noteBeside(host, 1)).toBe(kept);
    pass(host, 10);
    expect(noteBeside(host, 1)).toBe(kept);
    expect(tasksLogged(host)).toBe(1);
    expect(host.mails.slice(before).filter(({ subject }) => subject.startsWith('【协同任务】'))).toEqual([]);
  });

  test.each([
    ['a number of its ticket that no task ever had', '20240520001-7'],
    ['a number of another ticket', '20240520002-1'],
    ['the number of the task below', '20240520001-2'],
  ])('%s pasted over it gives way to its own at the next tick, with a note', (_, text) => {
    const host = withTwoTickets();
    act(host, wang, { ...askedOfZhao, department: '物流部', person: '', what: '补发' });
    const before = host.mails.length;
    paste(host, '任务编号', text);
    pass(host, 15);
    expect(numbers(host)).toEqual(['20240520001-1', '20240520001-2']);
    expect(tickets(host, sheet)[0]).toMatchObject(given);
    expect([noteBeside(host, 1), noteBeside(host, 2)]).toEqual([kept, '']);
    expect(tasksLogged(host)).toBe(2);
    expect(host.mails.slice(before).filter(({ subject }) => subject.startsWith('【协同任务'))).toEqual([]);
    expect(view(host, wang).tasks).toHaveLength(2);
  });

  test('both cleared in one block: without its ticket it is asked about; with it, it has its number back', () => {
    const host = withTwoTickets();
    host.person(zhao).clear(sheet, 1, 0, 1, 2);
    pass(host, 5);
    expect(noteBeside(host, 1)).toContain('请在“工单编号”填写');
    typeTask(host, 1, { 工单编号: '20240520001' });
    pass(host, 5);
    expect(tickets(host, sheet)[0]).toMatchObject(given);
    expect(noteBeside(host, 1)).toBe('');
    expect(tasksLogged(host)).toBe(1);
  });

  test('one that is rolled up is not rolled up once more when its number comes back', () => {
    const host = withTwoTickets();
    typeTask(host, 1, ended);
    pass(host, 5);
    paste(host, '任务编号', '乱');
    pass(host, 15);
    expect(tickets(host, sheet)[0]).toMatchObject({ ...given, 已汇总: '是' });
    expect(tickets(host)[0]).toMatchObject({ 协同产出: '技术部：修复版本 v2.3.1', '工时(分钟)': '45' });
    expect(log(host).filter((line) => line.startsWith('协同完成'))).toHaveLength(1);
  });

  test('ended while another ticket stands pasted beside it, it is rolled up into its own', () => {
    const host = withTwoTickets();
    paste(host, '工单编号', '20240520002');
    typeTask(host, 1, ended);
    pass(host, 5);
    expect(tickets(host, sheet)[0]).toMatchObject({ ...given, 已汇总: '是' });
    expect(tickets(host).map((ticket) => ticket.协同产出)).toEqual(['技术部：修复版本 v2.3.1', undefined]);
  });

  test('what the log cannot tell becomes a task with a number of its own', () => {
    const host = withTwoTickets();
    typeTask(host, 2, { 任务编号: '一号', 工单编号: '20240520001', 部门: '财务部', 任务内容: '补凭证' });
    pass(host, 5);
    expect(numbers(host)).toEqual(['20240520001-1', '20240520001-2']);
    expect(tasksLogged(host)).toBe(2);
  });

  test('a copied row may be of another ticket, also where it stands above', () => {
    const host = withTwoTickets();
    const [, row = []] = host.displayValues(sheet);
    host.person(zhao).paste(sheet, 2, 0, [row]);
    typeTask(host, 1, { 工单编号: '20240520002' });
    pass(host, 5);
    expect(tickets(host, sheet).map((task) => [task.工单编号, task.任务编号])).toEqual([
      ['20240520002', '20240520002-1'],
      ['20240520001', '20240520001-1'],
    ]);
  });

  test('an edit of anything else costs no more than before', () => {
    const host = withTwoTickets();
    typeTask(host, 1, { 任务内容: '查支付日志' });
    const edit = host.executions.filter((record) => record.function === 'onEdit').at(-1);
    expect(edit?.calls.total).toBe(2);
  });
});
