import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { employ, later, newDesk, submit, type } from './desk';

const digestOf = (host: Host) => host.mails.find((mail) => mail.subject.startsWith('客服日报'));

/** A desk with a supervisor, as it stands the morning after `day` when the digest has gone out. */
function nextMorning(day: (host: Host) => void): Host {
  const monday = newDesk('2024-05-20 09:00');
  employ(
    monday,
    ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是', ''],
    ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是', ''],
  );
  day(monday);
  const tuesday = later(monday, '2024-05-21 08:10');
  tuesday.advanceTo(at('2024-05-21 08:30'));
  return tuesday;
}

describe('D1: rows that lack something are followed up', () => {
  test('the morning’s digest names the open ones: number, who has it, what is missing', () => {
    const host = nextMorning((desk) => type(desk, 1, 'customerName', '张伟'));
    const line = '20240520001 | 王芳 | 紧急程度、一级分类、现象、联系方式、渠道、问题性质';
    expect(digestOf(host)?.body).toContain(`待补充 1\n- ${line}`);
    for (const part of ['20240520001', '王芳', '紧急程度、一级分类']) expect(digestOf(host)?.htmlBody).toContain(part);
  });

  test('a complete one is not named', () => {
    const host = nextMorning((desk) => void submit(desk));
    expect(digestOf(host)?.body).toMatch(/无：.*待补充/);
  });

  test('one that is being verified is named still, for it may not be closed so', () => {
    const host = nextMorning((desk) => {
      type(desk, 1, 'customerName', '张伟');
      type(desk, 1, 'status', '处理中');
      type(desk, 1, 'solution', '已处理');
      type(desk, 1, 'status', '待验证');
    });
    expect(digestOf(host)?.body).toContain('待补充 1');
  });
});
