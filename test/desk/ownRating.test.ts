import { reasonOf, tick } from './customerLink';
import { close, columnOf, noteAt, owner } from './desk';
import { answer, host, link, surveyed, tasks, ticket } from './surveyed';
import { act, chen, li, log, pass, view, wang, zhao } from './team';

surveyed();

describe('D8: nobody rates himself', () => {
  test("the ticket's owner is turned away where Google tells who looks", () => {
    expect(ticket().主办人).toBe('王芳');
    expect(reasonOf(answer(5, '', link, wang))).toBe('ownRating');
    expect(ticket().客户满意度).toBeUndefined();
  });

  test('whoever handed the ticket on types no score into its cell, and takes none away, where Google tells who edits', () => {
    const row = host.displayValues('人员').findIndex(([name]) => name === '王芳');
    host.person(owner).type('人员', row, 1, owner);
    act(host, chen, { kind: 'transfer', owner: '赵敏', reason: '要查日志' });
    const column = columnOf(host, 'satisfaction');
    host.person(owner).type('工单', 1, column, '非常满意');
    expect(ticket()).toMatchObject({ 主办人: '赵敏' });
    expect(ticket().客户满意度).toBeUndefined();
    expect(noteAt(host, 1, column)).toContain('王芳 是本单主办人或曾办理本单');
    answer(2, '很慢', link);
    host.person(owner).clear('工单', 1, column, 1, 1);
    pass(host, 5);
    expect(ticket().客户满意度).toBe('不满意');
  });

  test('whoever helps with the ticket, or does work on it in another department, does not rate it either', () => {
    act(host, chen, { kind: 'task', department: '技术部', person: '赵敏', what: '查日志', dueAt: '' });
    host.person(chen).type('工单', 1, columnOf(host, 'collaborators'), '李强');
    const rates = (by: string) => view(host, by).satisfaction?.mayRate;
    expect([wang, zhao, li, chen].map(rates)).toEqual([false, false, false, true]);
    expect(reasonOf(answer(5, '', link, zhao))).toBe('ownRating');
  });

  test('the supervisor who steps in because of a low score may enter what the customer says then', () => {
    answer(3, '一般般');
    expect(tasks()[0]).toContain('陈静');
    expect(view(host, chen).satisfaction?.mayRate).toBe(true);
  });

  test('the link that the customer was mailed is not handed to whoever did the work, nor to whom customers are no business', () => {
    host.person(owner).paste('人员', 5, 0, [['秦质', 'qin@example.com', '质量', '客服部', '', '否']]);
    const linkOf = (by: string) => view(host, by).satisfaction?.link ?? '';
    expect(linkOf(wang)).toBe('');
    expect(linkOf('qin@example.com')).toBe('');
    expect(linkOf(chen)).toContain('?s=');
  });

  test("a colleague's account is named in the log", () => {
    expect(reasonOf(answer(5, '', link, chen))).toBe('done');
    expect(log(host)).toContain('满意度：非常满意（5 分）（客户经邮件链接评价，提交账号 陈静）');
  });

  test('a low score typed into the cell makes the task of the supervisor, once, with the mail', () => {
    host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '一般');
    pass(host, 5);
    host.fire('tick');
    pass(host, 5);
    host.fire('tick');
    expect(tasks()).toEqual([
      expect.arrayContaining(['20240520001-1', '20240520001', '客服部', '陈静', '2024-05-21 09:05', '待办']),
    ]);
    expect(log(host).filter((line) => line.includes('20240520001-1'))).toHaveLength(1);
    expect(ticket().客户满意度).toBe('一般');
  });

  test('a dissatisfied score typed into the cell reopens the closed ticket, once, where the setting says the desk does', () => {
    close(host, 1);
    host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '不满意');
    for (let turn = 0; turn < 3; turn += 1) {
      pass(host, 5);
      host.fire('tick');
    }
    expect(ticket()).toMatchObject({ 状态: '处理中', 重开次数: '1', 客户满意度: '不满意' });
    expect(tasks()).toHaveLength(1);
    expect(tasks()[0]?.join()).not.toContain('决定是否重开');
    expect(log(host).filter((line) => line.startsWith('重开：'))).toHaveLength(1);
    expect(host.mails.filter((mail) => mail.subject.startsWith('【低分评价】'))).toHaveLength(1);
  });

  test('with the setting 主管 a typed dissatisfied score leaves it closed, and the task asks for the decision', () => {
    close(host, 1);
    const row = host.displayValues('设置').findIndex(([name]) => name === '不满意时重开');
    host.person(owner).type('设置', row, 1, '主管');
    host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '非常不满意');
    pass(host, 5);
    host.fire('tick');
    expect(ticket().状态).toBe('已关闭');
    expect(tasks()[0]?.join()).toContain('并决定是否重开工单');
  });

  describe('what the customer said is put back', () => {
    const edit = (by: string, rows: readonly (readonly string[])[]) => {
      host.person(by).paste('工单', 1, columnOf(host, 'satisfaction'), rows);
      pass(host, 5);
      tick(host);
    };

    beforeEach(() => {
      const row = host.displayValues('人员').findIndex(([name]) => name === '王芳');
      // Google tells a simple trigger who edits of the workbook's owner only.
      host.person(owner).type('人员', row, 1, owner);
      answer(2, '又坏了\n很生气');
    });

    test.each([
      ['two blanks', [['', '']]],
      ['one cell', [['非常满意']]],
      ['both cells', [['非常满意', '好']]],
      ['two rows of one column', [[''], ['']]],
    ])("when the ticket's owner pastes %s", (_, rows) => {
      edit(owner, rows);
      expect(ticket()).toMatchObject({ 客户满意度: '不满意', 客户评价: '又坏了\n很生气' });
      expect(log(host)).toContain('满意度：已恢复客户的评价：“不满意”：“又坏了 很生气”');
    });

    test("when the ticket's owner types over the comment", () => {
      host.person(owner).type('工单', 1, columnOf(host, 'feedback'), '很好');
      pass(host, 5);
      tick(host);
      expect(ticket().客户评价).toBe('又坏了\n很生气');
      expect(log(host)).toContain('满意度：在表中填写客户评价：“又坏了 很生气” → “很好”');
    });

    test('when anybody pastes blank cells over it, once', () => {
      edit(chen, [['', '']]);
      edit(chen, [['不满意', '又坏了\n很生气']]);
      expect(ticket()).toMatchObject({ 客户满意度: '不满意', 客户评价: '又坏了\n很生气' });
      expect(log(host).filter((line) => line.includes('已恢复'))).toHaveLength(1);
    });

    test('a correction of the supervisor stands, and is what is put back later', () => {
      host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '满意');
      pass(host, 5);
      tick(host);
      expect(ticket().客户满意度).toBe('满意');
      edit(owner, [['非常满意', '好']]);
      expect(ticket()).toMatchObject({ 客户满意度: '满意', 客户评价: '又坏了\n很生气' });
    });
  });

  test('pasted together with its comment a low score makes task, log line, mail and reopening like a typed one', () => {
    host.person(chen).paste('工单', 1, columnOf(host, 'satisfaction'), [['不满意', '又坏了']]);
    pass(host, 5);
    host.fire('tick');
    pass(host, 5);
    host.fire('tick');
    expect(ticket()).toMatchObject({ 状态: '处理中', 客户满意度: '不满意', 客户评价: '又坏了' });
    expect(tasks()).toHaveLength(1);
    expect(log(host)).toContain('满意度：随粘贴填写：“不满意”');
    expect(host.mails.filter((mail) => mail.subject.startsWith('【低分评价】'))).toHaveLength(1);
  });

  test('pasted over with the score that the supervisor saw to already, nothing is made of it again', () => {
    answer(3, '有点慢');
    act(host, chen, {
      kind: 'finishTask',
      taskNo: '20240520001-1',
      state: 'done',
      output: '已道歉',
      minutes: '5',
    });
    host.person(chen).paste('工单', 1, columnOf(host, 'satisfaction'), [['一般', '有点慢']]);
    pass(host, 5);
    host.fire('tick');
    expect(tasks()).toHaveLength(1);
  });

  test('what is typed into the cell stands where Google does not tell by whom, and the log says that it was typed', () => {
    host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '满意');
    expect(ticket().客户满意度).toBe('满意');
    expect(log(host)).toContain('满意度：在表中填写：“空白” → “满意”');
  });
});
