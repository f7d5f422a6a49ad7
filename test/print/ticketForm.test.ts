import { printPdf } from '../../host/print/pdf';
import type { LogEntry } from '../../src/app/memory';
import type { Ticket } from '../../src/domain/record/ticket';
import { paperHtml } from '../../src/print/paper';
import { ticketForm } from '../../src/print/ticketForm';
import { at, shanghai } from '../domain/moments';

const complaint: Ticket = {
  number: '20240520001',
  createdAt: at('2024-05-20 09:00'),
  status: 'closed',
  channel: '电话',
  nature: '投诉',
  complaintLevel: '二级',
  category1: '产品功能',
  phenomenon: '退款申请提交后三天没有到账，客户多次来电催促。',
  impact: '客户资金未退回',
  receiver: 'agent@example.com',
  solution: '财务已重新发起退款',
  result: '已解决',
  closedAt: at('2024-05-21 10:00'),
};

const line = (note: string): LogEntry => ({
  at: at('2024-05-20 09:00'),
  number: '20240520001',
  step: '进展',
  operator: '王芳',
  note,
  told: '',
});

const formOf = (notes: readonly string[], language: 'zh' | 'en' = 'zh', ticket = complaint): string =>
  ticketForm({ ticket, log: notes.map(line), tasks: [] }, { language, zone: shanghai, at: at('2024-05-22 09:00') });

test('D11: an ordinary complaint with twelve short log lines is printed with all of them', () => {
  const notes = Array.from({ length: 12 }, (_, index) => `第${index + 1}次联系客户，说明退款在途`);
  const form = formOf(notes);
  expect(notes.filter((note) => !form.includes(note))).toEqual([]);
  expect(form).not.toContain('前面还有');
});

test('D6: a line that people added without a time is printed without one', () => {
  const form = ticketForm(
    { ticket: complaint, log: [{ ...line('客户来电'), at: 0 }], tasks: [] },
    { language: 'zh', zone: shanghai, at: at('2024-05-22 09:00') },
  );
  expect(form).toContain('>进展　客户来电　王芳<');
  expect(form).not.toContain('1970');
});

test('D11: where the page has no room for all lines, the last are printed and the others counted', () => {
  const form = formOf(Array.from({ length: 60 }, (_, index) => `第${index + 1}次联系客户，说明退款在途`));
  expect(form).toContain('第60次联系');
  expect(form).toMatch(/前面还有 \d+ 条，见“处理进度”表/);
});

test('D12: a colleague is named on paper as in the log, a customer’s address in a text is masked', () => {
  const form = formOf(['客户改用 wei.zhang@example.com 联系']);
  expect(form).toContain('agent@example.com');
  expect(form).not.toContain('wei.zhang@example.com');
});

test('D12: the ticket’s contact typed as an order’s number or beside a colleague is masked, another order’s number is not', () => {
  const [contact, orderNo] = ['****5678', '13812345678'];
  const form = formOf([], 'zh', { ...complaint, contact, orderNo, collaborators: '赵敏 13900005555' });
  expect(form).not.toMatch(/13812345678|13900005555/);
  expect(form).toContain('赵敏 ****5555');
  expect(formOf([], 'zh', { ...complaint, contact, orderNo: '13900001234' })).toContain('13900001234');
});

test('D11: an English form has room for fourteen log lines of 55 letters, and prints them whole', () => {
  const notes = Array.from(
    { length: 14 },
    (_, at) => `Call no. ${at + 1}: the refund is under way, finance confirms it`,
  );
  const form = formOf(notes, 'en');
  expect(notes.filter((note) => !form.includes(note))).toEqual([]);
  expect(form).not.toContain('earlier lines');
});

test.each(['the customer called again and asks when the money arrives. ', 'WWW MMM ', 'iiii '])(
  'D11: an English form is one page however long its texts are, of words like “%s” too',
  (words) => {
    const long = words.repeat(300);
    const english = { ...complaint, phenomenon: long, impact: long, expectation: long, solution: long };
    const notes = Array.from({ length: 30 }, () => long);
    const pdf = printPdf(paperHtml('form', 'en', [formOf(notes, 'en', english)])).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  },
);

const pagesOf = (pdf: string): number => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('D11: numbered lines in every long field leave the form on one page, none of them lost', () => {
  const numbered = ['1. 客户来电说明', '2. 查询订单与物流', '3. 联系仓库核实', '4. 回复客户', '5. 等待处理'].join('\n');
  const long = ['phenomenon', 'impact', 'expectation', 'attempted', 'solution', 'feedback', 'remarks'] as const;
  const full: Ticket = {
    ...complaint,
    ...Object.fromEntries(long.map((key) => [key, numbered])),
    product: '智能设备',
    mood: '不满',
    model: 'X-100',
    orderNo: '00123',
    scenario: '问题处理',
  };
  const form = formOf(
    Array.from({ length: 8 }, (_, index) => `第${index + 1}次联系客户`),
    'zh',
    full,
  );
  expect(form.match(/5\. 等待处理/g)).toHaveLength(long.length);
  expect(pagesOf(printPdf(paperHtml('form', 'zh', [form])).toString('latin1'))).toBe(1);
});

test('D11: what the customer reports goes before lines of the log', () => {
  const told = '退款申请提交后三天没有到账，客户多次来电催促，客服查询后发现渠道退回。'.repeat(8);
  const notes = Array.from({ length: 20 }, (_, index) => `第${index + 1}次联系客户，说明退款在途`);
  const form = formOf(notes, 'zh', { ...complaint, phenomenon: told, impact: told, solution: told });
  expect(form.split(told)).toHaveLength(4);
  expect(form).toContain('第20次联系');
});

test('D11: on paper the levels of the category stand in their order, and the level of a complaint behind its nature', () => {
  const form = formOf([], 'zh', { ...complaint, category2: '支付模块', category3: '退款失败' });
  const places = ['一级分类', '二级分类', '三级分类', '问题性质', '投诉等级'].map((label) => form.indexOf(label));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});
