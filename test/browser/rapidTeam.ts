import type { Host } from '../../host/contract/host';
import { employ, tickets } from '../desk/desk';

export const agent = 'wangfang@example.com';
export const handler = 'liqiang@example.com';
export const colleague = 'zhaomin@example.com';
export const logistics = 'sunlei@example.com';
export const supervisor = 'chenjing@example.com';

/** An agent, a handler for urgent complaints with a colleague elsewhere, somebody of another department, their supervisor. */
export const employRapidTeam = (host: Host): void =>
  employ(
    host,
    ['王芳', agent, '客服', '客服部', '客服组', '是'],
    ['李强', handler, '主办', '客服部', '快速响应小组', '是'],
    ['赵敏', colleague, '主办', '技术部', '', '是'],
    ['孙磊', logistics, '主办', '物流部', '', '是'],
    ['陈静', supervisor, '主管', '客服部', '主管', '是'],
  );

/** Subjects of the mails to somebody, the first sent first. */
export const mailsTo = (host: Host, email: string): readonly string[] =>
  host.mails.filter((mail) => mail.to.includes(email)).map((mail) => mail.subject);

/** The first task for another department, as displayed. */
export const firstTask = (host: Host) => tickets(host, '协同任务')[0];
