import { spokenName } from '../../../src/domain/customer/spokenName';
import { lists } from '../../../src/domain/record/lists';
import { filledScript, unknownPlaceholders } from '../../../src/domain/scripts/placeholders';
import { scriptProblems } from '../../../src/domain/scripts/scriptProblems';
import { intakeSteps, ticketSteps } from '../../../src/domain/scripts/steps';
import { scriptsEn } from '../../../src/words/knowledge/scriptsEn';
import { scriptsZh } from '../../../src/words/knowledge/scriptsZh';

test('D10: placeholders are filled by their Chinese or English name; what is not known stays visible', () => {
  const values = { customerName: '张伟', number: '20240520001' };
  expect(filledScript('{客户姓名}您好，工单{ 工单编号 }，{时限}前回复', values)).toBe(
    '张伟您好，工单20240520001，{时限}前回复',
  );
  expect(filledScript('Dear {Customer}, ticket {ticket no}, {nobody}', values)).toBe(
    'Dear 张伟, ticket 20240520001, {nobody}',
  );
});

test('D10: a masked name is read out by its surname, in Chinese with 先生/女士, never with its star', () => {
  const said = (name: string, language: 'zh' | 'en') =>
    filledScript(language === 'zh' ? '{客户姓名}您好' : 'Hello {customer},', {
      customerName: spokenName(name, language),
    });
  expect(said('张*', 'zh')).toBe('张先生/女士您好');
  expect(said('欧阳*', 'zh')).toBe('欧阳先生/女士您好');
  expect(said('张伟', 'zh')).toBe('张伟您好');
  expect(said('Smith *', 'en')).toBe('Hello Smith,');
});

test('D10: what fills a placeholder is never read as one', () => {
  expect(filledScript('{客户姓名}：{现象}', { customerName: '{现象}', phenomenon: '$& {客户姓名}' })).toBe(
    '{现象}：$& {客户姓名}',
  );
});

test('D10: every step has words in both languages, and they ask for nothing that the desk cannot fill', () => {
  for (const scripts of [scriptsZh, scriptsEn]) {
    const steps = new Set(scripts.map(([step]) => step));
    expect(lists.scriptStep.options.filter(({ key }) => !steps.has(key))).toEqual([]);
    expect(scripts.flatMap(([, , text]) => unknownPlaceholders(text))).toEqual([]);
  }
});

test('D10: an unknown placeholder, step or language is named with its cell', () => {
  const header = ['环节', '情形', '语言', '话术'];
  const rows = [
    ['开场', '来电', '中文', '您好{客户姓名}，{会员等级}'],
    ['开头', '', 'en', 'Hello'],
    ['开场', '', '法语', 'Bonjour'],
  ];
  expect(scriptProblems([header, ...rows])).toEqual([
    { kind: 'unknownPlaceholder', line: 2, at: 3, value: '{会员等级}' },
    { kind: 'unknownStep', line: 3, at: 0, value: '开头' },
    { kind: 'unknownLanguage', line: 4, at: 2, value: '法语' },
  ]);
});

test('D10: an agitated customer is calmed first, a late ticket is told of its delay first; a plan is agreed on in work, a solved ticket can be closed', () => {
  expect(intakeSteps(false)).toEqual(['opening', 'identity', 'listening', 'questions']);
  expect(intakeSteps(true)[0]).toBe('calming');
  expect(ticketSteps('inProgress', true, false)[0]).toBe('delay');
  expect(ticketSteps('inProgress', false, false)).toEqual(['progress', 'confirmation', 'transfer', 'callBack']);
  expect(ticketSteps('waiting', false, false)).toContain('transfer');
  expect(ticketSteps('verifying', false, false)).toEqual(['confirmation', 'callBack', 'closing']);
  expect(ticketSteps('closed', true, true)).toEqual(['closing', 'callBack']);
});
