import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { employ, later, newDesk, tickets } from './desk';
import { pass } from './team';

const formSheet = '表单回复 1';
const answers = {
  您的姓名: ['李雷'],
  手机号: ['138 1234 5678'],
  问题描述: ['收到的杯子是碎的'],
  您从哪里知道我们: ['朋友', '广告'],
};

const desk = (): Host => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是', '']);
  return host;
};
const send = (host: Host, more: Readonly<Record<string, readonly string[]>> = {}): void =>
  host.submitForm(formSheet, { ...answers, ...more });
const failures = (host: Host) => host.executions.filter((run) => run.error !== null);

describe('D1: a response to a linked Google Form', () => {
  test('becomes a ticket: questions are matched to fields, the others stand in 备注', () => {
    const host = desk();
    send(host, { 问题分类: ['物流配送'] });
    expect(tickets(host)).toEqual([
      expect.objectContaining({
        工单编号: '20240520001',
        反馈时间: '2024-05-20 09:00',
        客户姓名: '李*',
        联系方式: '****5678',
        现象: '收到的杯子是碎的',
        一级分类: '物流配送',
        渠道: '网站表单',
        状态: '待处理',
        备注: '您从哪里知道我们：朋友, 广告',
      }),
    ]);
  });

  test('is matched in whatever order, with the address that the form itself collects, and options in either language', () => {
    const host = desk();
    host.submitForm('第二张表单', {
      电子邮件地址: ['li@example.com'],
      紧急程度: ['High'],
      问题描述: ['杯子碎了'],
      您的称呼: ['李雷'],
      问题性质: ['建议 '],
    });
    expect(tickets(host)[0]).toMatchObject({
      客户姓名: '李*',
      联系方式: 'l***@example.com',
      现象: '杯子碎了',
      紧急程度: '高',
      问题性质: '建议',
      待补充: '一级分类',
    });
    expect(tickets(host)[0]?.备注).toBeUndefined();
  });

  test('a name of more than 300 characters is kept masked in its place and asked about, and not put into 备注', () => {
    const host = desk();
    send(host, { 您的姓名: ['李'.repeat(301)] });
    const [ticket] = tickets(host);
    expect(ticket).toMatchObject({ 客户姓名: '李*', 待补充: expect.stringContaining('客户姓名(太长)') });
    expect(ticket?.备注).not.toContain('李李');
  });

  test('what it does not ask is named in 待补充, and nothing is refused', () => {
    const host = desk();
    send(host);
    expect(tickets(host)[0]?.待补充).toBe('紧急程度、一级分类、问题性质');
    expect(failures(host)).toEqual([]);
  });

  test('an answer that no list knows and a time that cannot be read are marked and kept in 备注', () => {
    const host = desk();
    send(host, { 紧急程度: ['非常非常急'], 问题发生时间: ['上上个月吧'] });
    const [ticket] = tickets(host);
    expect(ticket?.紧急程度).toBeUndefined();
    expect(ticket?.待补充).toContain('紧急程度');
    expect(ticket?.待补充).toContain('问题发生时间(请写成 2026-05-20 14:30)');
    expect(ticket?.备注).toBe('紧急程度：非常非常急\n问题发生时间：上上个月吧\n您从哪里知道我们：朋友, 广告');
  });

  test('a customer cannot set what is the team’s own: status, owner and number stay the desk’s', () => {
    const host = desk();
    send(host, { 状态: ['已关闭'], 主办人: ['赵六'], 工单编号: ['19990101001'] });
    expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 状态: '待处理', 主办人: '王芳' });
    expect(tickets(host)[0]?.备注).toContain('主办人：赵六');
  });

  test.each(['=IMPORTXML("http://example.com","//a")', '<img src=x onerror=alert(1)>', '+SUM(1)'])(
    'the customer’s text %s stands as written',
    (text) => {
      const host = desk();
      send(host, { 问题描述: [text], 留言: [text] });
      const [ticket] = tickets(host);
      expect([ticket?.现象, ticket?.备注]).toEqual([text, `您从哪里知道我们：朋友, 广告\n留言：${text}`]);
      expect(
        host
          .view()
          .sheets.flatMap((sheet) => sheet.cells)
          .filter((cell) => cell[4] !== undefined),
      ).toEqual([]);
    },
  );

  test('the log names the form, and nobody as receiver', () => {
    const host = desk();
    send(host);
    expect(host.displayValues('处理进度')[1]?.slice(1, 4)).toEqual(['20240520001', '表单登记', '']);
    expect(tickets(host)[0]?.受理人).toBeUndefined();
  });

  test('two responses in the same second are two tickets', () => {
    const host = desk();
    send(host);
    send(host);
    expect(tickets(host).map((ticket) => ticket.工单编号)).toEqual(['20240520001', '20240520002']);
  });

  test('the same event told by the triggers of two people is one ticket', () => {
    // The clock was silent, so that the second person takes it over; the first one's triggers are still there.
    const host = later(desk(), '2024-05-20 12:00');
    employ(host, ['刘敏', 'liumin@example.com', '主管', '客服部', '', '是']);
    host.run('setUpWorkbook', [], 'liumin@example.com');
    send(host);
    expect(host.executions.filter((run) => run.function === 'onFormSubmit')).toHaveLength(2);
    expect(tickets(host)).toHaveLength(1);
  });

  test('its time is that of the response, also shortly after midnight', () => {
    const host = desk();
    host.advanceTo(at('2024-05-21 00:00'));
    send(host);
    expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240521001', 反馈时间: '2024-05-21 00:00' });
  });

  test('costs at most 8 service calls, the very first of a form one more', () => {
    const host = desk();
    send(host);
    send(host);
    const runs = host.executions.filter((run) => run.function === 'onFormSubmit');
    expect(runs.map(({ calls }) => calls.total <= 8)).toEqual([false, true]);
    expect(runs[0]?.calls.total).toBe(9);
  });
});

describe('D1: questions as people put them', () => {
  test.each([
    [{ '您的手机号码？': '13812345678' }, { 联系方式: '****5678' }],
    [{ 请留下您的手机号或邮箱: '13812345678' }, { 联系方式: '****5678' }],
    [{ '2. 怎么称呼您？': '李雷' }, { 客户姓名: '李*' }],
    [{ 请描述您遇到的问题: '杯子碎了' }, { 现象: '杯子碎了' }],
    [{ 问题详情: '杯子碎了' }, { 现象: '杯子碎了' }],
    [{ 'Please describe the problem in detail': 'The cup is broken' }, { 现象: 'The cup is broken' }],
    [
      { 'Photo of the problem': 'https://drive.example.com/1', 'Describe your problem': 'The cup is broken' },
      { 现象: 'The cup is broken', 备注: 'Photo of the problem：https://drive.example.com/1' },
    ],
  ])('%j', (asked, expected) => {
    const host = desk();
    host.submitForm(
      formSheet,
      Object.fromEntries(Object.entries(asked).map(([question, answer]) => [question, [answer]])),
    );
    expect(tickets(host)[0]).toMatchObject(expected);
  });

  test('where none asks for a contact, the first answer that is one is sealed as such, for somebody has to call back', () => {
    const host = desk();
    host.submitForm(formSheet, { 问题描述: ['杯子碎了'], 怎样找到您: ['13812345678'], 备用: ['13900001111'] });
    expect(tickets(host)[0]).toMatchObject({ 联系方式: '****5678', 备注: '备用：****1111' });
  });
});

test.each([3, 4, 5, 6])(
  'D1: the very first response of a form whose execution dies at call %i is taken in within the hour',
  (call) => {
    const host = desk();
    host.plan({ kind: 'kill', at: call });
    send(host);
    pass(host, 70);
    expect(tickets(host)).toEqual([expect.objectContaining({ 客户姓名: '李*', 现象: '收到的杯子是碎的' })]);
  },
);

test('an English workbook marks what is missing in English', () => {
  const host = newDesk('2024-05-20 09:00', 'en_US');
  host.submitForm('Form Responses 1', {
    Name: ['Ann'],
    Email: ['ann@example.com'],
    Issue: ['No delivery'],
    Hint: ['x'],
  });
  expect(tickets(host, 'Tickets')[0]).toMatchObject({
    Customer: 'A*',
    Contact: 'a***@example.com',
    Channel: 'Web form',
    Remarks: 'Hint: x',
    'Still needed': 'Urgency, Category 1, Nature',
  });
});
