import type { Host } from '../../host/contract/host';
import { close, employ, newDesk, submit, type } from './desk';
import { pass } from './team';

const desk = (): Host => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是', '']);
  return host;
};

/** What the log says of the customer's other tickets. */
const hints = (host: Host): readonly (readonly string[])[] => {
  const [, ...rows] = host.displayValues('处理进度');
  return rows.flatMap(([, number = '', step, , note = '']) => (step === '同一客户' ? [[number, note]] : []));
};

const possibly = (number: string): string => `7 天内有同类工单 ${number}，可能是同一问题；可在侧边栏“工单”页关联`;

describe('D9: a ticket that came in without the form to ask says in the log what its customer has open', () => {
  test('typed into the sheet: the same category within 7 days is possibly the same issue', () => {
    const host = desk();
    submit(host, { contact: '13812345678', category1: '产品功能' });
    type(host, 2, 'category1', '产品功能');
    type(host, 2, 'contact', '138 1234 5678');
    pass(host, 10);
    expect(hints(host)).toEqual([['20240520002', possibly('20240520001')]]);
    pass(host, 120);
    expect(hints(host)).toHaveLength(1);
  });

  test('from a form: another category is named as open only, a closed ticket and another customer’s not at all', () => {
    const host = desk();
    submit(host, { contact: '13812345678', category1: '物流配送' });
    submit(host, { contact: '13912345678', category1: '产品功能' });
    submit(host, { contact: '13812345678', category1: '产品功能' });
    close(host, 3);
    pass(host, 10);
    host.submitForm('表单回复 1', {
      您的姓名: ['李雷'],
      手机号: ['13812345678'],
      问题描述: ['又没到账'],
      问题分类: ['产品功能'],
    });
    pass(host, 10);
    expect(hints(host)).toEqual([['20240520004', '还有未关闭的工单 20240520001；可在侧边栏“工单”页关联']]);
  });

  test('taken in by an agent, whom the form has asked: nothing', () => {
    const host = desk();
    submit(host, { contact: '13812345678' });
    pass(host, 10);
    submit(host, { contact: '13812345678' });
    pass(host, 10);
    expect(hints(host)).toEqual([]);
  });
});
