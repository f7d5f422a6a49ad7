import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { damaged, selfCheck } from './damage';
import { employ, newDesk, tickets } from './desk';

const admin = 'liuchang@example.com';
const send = (host: Host, problem: string): void =>
  host.submitForm('表单回复 1', { 您的姓名: ['李雷'], 手机号: ['13812345678'], 问题描述: [problem] });
const problems = (host: Host) => tickets(host).map(({ 现象 }) => 现象);
const line = (host: Host) => host.displayValues('运行状态').find(([item]) => item === '表单触发器');
const warnings = (host: Host) => host.mails.filter(({ subject }) => subject === '【工单台】请留意：表单触发器');

const desk = (): Host => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ['刘畅', admin, '管理员', '客服部', '', '是']);
  host.advanceTo(at('2024-05-20 10:00'));
  return host;
};

/** The desk after somebody deleted the trigger that takes in forms' responses. */
const unheard = (host: Host): Host =>
  damaged(
    host,
    `for (const one of ScriptApp.getProjectTriggers())
      if (one.getHandlerFunction() === 'onFormSubmit') ScriptApp.deleteTrigger(one);`,
  );

describe('D1: responses to a form whose trigger was deleted', () => {
  test('the very first becomes a ticket within two hours, once, and the administrators are told once', () => {
    const host = unheard(desk());
    send(host, '杯子碎了');
    host.advanceTo(at('2024-05-20 12:10'));
    expect(problems(host)).toEqual(['杯子碎了']);
    expect(line(host)?.join('|')).toMatch(/^表单触发器\|缺失\|.*客服台 › 初始化 \/ 修复工作簿/);
    host.advanceTo(at('2024-05-22 12:00'));
    expect(problems(host)).toEqual(['杯子碎了']);
    expect(warnings(host).map(({ to }) => to)).toEqual([[admin]]);
  });

  test('one that waits when the workbook is repaired becomes a ticket with the next check, and the warning goes', () => {
    const host = unheard(desk());
    host.advanceTo(at('2024-05-20 10:20'));
    send(host, '杯子碎了');
    expect(selfCheck(host)[0]).toBe('已修复：接收表单回复。');
    host.advanceTo(at('2024-05-20 10:40'));
    expect(problems(host)).toEqual(['杯子碎了']);
    send(host, '盘子也碎了');
    host.advanceTo(at('2024-05-20 13:00'));
    expect(problems(host)).toEqual(['杯子碎了', '盘子也碎了']);
    expect(line(host)).toBeUndefined();
  });

  test('those of a form that the desk heard before are told of as well, and taken in once each', () => {
    const alive = desk();
    send(alive, '第一');
    const host = unheard(alive);
    send(host, '第二');
    host.advanceTo(at('2024-05-20 12:10'));
    expect(problems(host)).toEqual(['第一', '第二']);
    expect(warnings(host)).toHaveLength(1);
  });

  test('what a form had taken in before the desk was there becomes no ticket', () => {
    const host = damaged(newDesk('2024-05-20 09:00'), '');
    host.advanceTo(at('2024-05-20 11:00'));
    const later = unheard(host);
    send(later, '旧的');
    const dated = damaged(
      later,
      "SpreadsheetApp.getActive().getSheetByName('表单回复 1').getRange('A2').setValue('2024/5/1 9:00:00');",
    );
    send(dated, '新的');
    dated.advanceTo(at('2024-05-20 13:10'));
    expect(problems(dated)).toEqual(['新的']);
  });

  test('a desk without any form is warned of nothing', () => {
    const host = unheard(desk());
    host.advanceTo(at('2024-05-20 13:00'));
    expect(line(host)).toBeUndefined();
    expect(warnings(host)).toEqual([]);
  });
});
