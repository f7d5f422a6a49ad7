import type { Host } from '../../host/contract/host';
import { optionLabel } from '../../src/domain/record/lists';
import { agent, columnOf, employ, newDesk, owner, receiptOf, submit, tickets, type } from './desk';

const minute = 60_000;
const pass = (host: Host, minutes: number): void => void host.advanceTo(host.now() + minutes * minute);
const assignmentMails = (host: Host) => host.mails.filter((mail) => /新工单】|待分配】/.test(mail.subject));
const log = (host: Host): readonly string[] => host.displayValues('处理进度').map((cells) => cells[4] ?? '');

const wang = ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是', ''];
const li = ['李强', 'liqiang@example.com', '客服', '客服部', '客服组', '是', '物流配送, 支付模块'];
const chen = ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是', ''];

const staffed = (...people: readonly (readonly string[])[]): Host => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ...people);
  return host;
};

describe('D4: who gets a ticket', () => {
  test('where no rule applies the log says so, though people are on duty: from the form and typed', () => {
    const host = staffed(wang);
    host.person(owner).clear('分派', 1, 0, 12, 5);
    host.person(owner).type('分派', 1, 0, '投诉');
    host.person(owner).type('分派', 1, 1, '投诉');
    host.person(owner).type('分派', 1, 4, '客服组');
    submit(host);
    type(host, 2, 'phenomenon', '打不开');
    host.run('checkDeadlines');
    expect(log(host).slice(1)).toEqual([
      '登记完成，没有适用的分派规则，待分配',
      expect.stringContaining('没有适用的分派规则'),
    ]);
  });

  test('within the group the one whose 技能 names the category, though he has more open', () => {
    const host = staffed(wang, li);
    const values = { category1: '产品功能', category2: '支付模块' };
    expect([submit(host, values), submit(host, values)].map((sent) => receiptOf(sent).owner)).toEqual(['李强', '李强']);
    expect(receiptOf(submit(host)).owner).toBe('王芳');
  });

  test('an urgent complaint is for 快速响应小组', () => {
    const host = staffed(wang, ['赵敏', 'zhaomin@example.com', '客服', '客服部', '快速响应小组', '是', '']);
    const sent = submit(host, { nature: '投诉', complaintLevel: '二级', urgency: '紧急', impact: '停业' });
    expect(receiptOf(sent).owner).toBe('赵敏');
  });

  test('the log says why: rule, group, skill, open tickets', () => {
    const host = staffed(wang, li);
    submit(host, { category2: '支付模块' });
    submit(host, { category1: '使用咨询' });
    submit(host, { category1: '使用咨询' });
    expect(log(host).slice(1)).toEqual([
      '分派给 李强（规则：其他；组：客服组；技能：支付模块；0 张未结，唯一人选）',
      '分派给 王芳（规则：其他；组：客服组；0 张未结，未结最少）',
      '分派给 王芳（规则：其他；组：客服组；1 张未结，最久未分派）',
    ]);
  });
});

describe('D4: the owner is told by mail, the department head in copy', () => {
  test('within 5 minutes of the intake, once', () => {
    const host = staffed(wang, chen);
    const { number } = receiptOf(submit(host));
    expect(assignmentMails(host)).toEqual([]);
    pass(host, 5);
    pass(host, 60);
    expect(assignmentMails(host)).toEqual([
      expect.objectContaining({
        to: ['wangfang@example.com'],
        cc: ['chenjing@example.com'],
        subject: `【新工单】${number}`,
      }),
    ]);
    expect(assignmentMails(host)[0]?.body).toContain(`${number} | 响应时限 2024-05-20 14:00 | 中 | 退款没有到账`);
  });

  test('tickets of one owner that came together are in one mail', () => {
    const host = staffed(wang, chen);
    for (let i = 0; i < 3; i += 1) submit(host);
    pass(host, 5);
    expect(assignmentMails(host).map((mail) => mail.subject)).toEqual(['【新工单】3 张：20240520001 等']);
  });

  test('a row typed into the sheet is told by the sweep', () => {
    const host = staffed(wang, chen);
    type(host, 1, 'customerName', '张伟');
    pass(host, 5);
    expect(assignmentMails(host).map((mail) => mail.to)).toEqual([['wangfang@example.com']]);
  });

  test('a transfer by typing tells the new owner; whoever was owner for a minute only is not told', () => {
    const host = staffed(wang, li, chen);
    submit(host, { category1: '使用咨询' });
    pass(host, 5);
    type(host, 1, 'owner', '王芳');
    type(host, 1, 'owner', '李强');
    pass(host, 10);
    expect(
      assignmentMails(host)
        .slice(1)
        .map((mail) => mail.to),
    ).toEqual([['liqiang@example.com']]);
  });

  test('500 pasted rows are told in one line a person', () => {
    const host = staffed(wang, li, chen);
    const row = new Array<string | null>(columnOf(host, 'customerName') + 1).fill(null);
    row[columnOf(host, 'customerName')] = '张伟';
    host.person(agent).paste(
      '工单',
      1,
      0,
      Array.from({ length: 500 }, () => row),
    );
    pass(host, 5);
    expect(assignmentMails(host).map((mail) => mail.subject)).toEqual([
      '【新工单】250 张：20240520001 等',
      '【新工单】250 张：20240520002 等',
    ]);
  });

  test('a ticket that comes in while the mails go out, at whatever call, is told as well, and nobody twice', () => {
    for (let call = 1; call <= 14; call += 1) {
      const host = staffed(wang, chen);
      submit(host);
      host.plan({ kind: 'interleave', at: call, act: () => void submit(host, {}, 'meanwhile-token') });
      pass(host, 5);
      submit(host, {}, 'meanwhile-token');
      pass(host, 30);
      const told = assignmentMails(host).flatMap((mail) => mail.body.match(/\d{11}/g) ?? []);
      expect(told.sort()).toEqual(['20240520001', '20240520002']);
    }
  });

  test('the day’s last 20 recipients are kept for passed deadlines; what is left is told the next day', () => {
    const host = newDesk('2024-05-20 09:00', 'zh_CN', { mailQuota: 20 });
    employ(host, wang, chen);
    submit(host);
    pass(host, 10);
    expect(assignmentMails(host)).toEqual([]);
    pass(host, 6 * 60);
    expect(host.mails.filter((mail) => mail.subject.includes('超时】'))).toHaveLength(1);
  });

  test('an intake still costs at most 6 service calls', () => {
    expect(submit(staffed(wang, chen)).calls.total).toBeLessThanOrEqual(6);
  });
});

describe('D4: nobody in the group', () => {
  test('the ticket stays 待分配, the supervisor is told by mail, and the log says which group is empty', () => {
    const host = staffed(['李强', 'liqiang@example.com', '客服', '客服部', '客服组', '否', ''], chen);
    const { owner: given, number } = receiptOf(submit(host));
    pass(host, 5);
    expect(given).toBe('待分配');
    expect(tickets(host)[0]?.主办人).toBeUndefined();
    expect(assignmentMails(host)).toEqual([
      expect.objectContaining({ to: ['chenjing@example.com'], cc: [], subject: `【待分配】${number}` }),
    ]);
    expect(log(host)[1]).toBe('登记完成，暂无在岗人员，待分配（规则：其他；组：客服组）');
  });

  test('the row says 待分配 until somebody is its owner', () => {
    const host = staffed(['李强', 'liqiang@example.com', '客服', '客服部', '客服组', '否', ''], chen);
    submit(host);
    expect(tickets(host)[0]?.待补充).toBe('待分配');
    type(host, 1, 'owner', '李强');
    expect(tickets(host)[0]?.待补充).toBeUndefined();
    type(host, 1, 'owner', '');
    expect(tickets(host)[0]?.待补充).toBe('待分配');
  });

  test('a supervisor’s own tickets and those to be assigned are told apart', () => {
    const host = staffed(chen);
    submit(host, { urgency: '紧急', impact: '停业' });
    submit(host);
    pass(host, 5);
    expect(assignmentMails(host).map((mail) => mail.subject)).toEqual([
      '【新工单】20240520001',
      '【待分配】20240520002',
    ]);
  });
});

test('an English desk tells in English', () => {
  const host = newDesk('2024-05-20 09:00', 'en_US');
  host
    .person(owner)
    .paste('People', 1, 0, [
      ['Ann', 'ann@example.com', 'Agent', optionLabel('department', 'support', 'en'), 'Agents', 'Yes', ''],
    ]);
  submit(host, { urgency: 'Medium', channel: 'Phone', nature: 'Question', category1: 'Product' });
  pass(host, 5);
  expect(host.mails.map((mail) => mail.subject)).toContain('[New ticket] 20240520001');
  expect(host.displayValues('Progress')[1]?.[4]).toBe(
    'Assigned to Ann (rule: Everything else; group: Agents; 0 open, nobody else)',
  );
});
