import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../host/terminal/run';

/** Runs the command on a script and gives its exit status and the JSON it printed. */
function run(script: string, ...words: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'sheetdesk-')), 'Code.js');
  writeFileSync(file, script);
  return command('--code', file, ...words);
}

function command(...words: string[]) {
  const printed: string[] = [];
  const problems: string[] = [];
  const status = runCommand(
    words,
    (text) => printed.push(text),
    (sentence) => problems.push(sentence),
  );
  return { status, text: printed.join('\n'), problem: problems.join('\n') };
}

const json = (text: string): unknown => JSON.parse(text);

describe('the run command', () => {
  test('prints result, logs and mails as one JSON object', () => {
    const { status, text } = run(
      'function add(a, b) { console.log("adding"); return a + b; }',
      '--call',
      'add',
      '--args',
      '[2, 3]',
    );
    expect(status).toBe(0);
    expect(json(text)).toEqual({ result: 5, error: null, logs: ['adding'], mails: [], toasts: [] });
  });

  test('a failing function gives status 1 and its error', () => {
    const { status, text } = run('function fail() { throw new Error("no"); }', '--call', 'fail');
    expect([status, json(text)]).toEqual([1, expect.objectContaining({ error: 'Error: no' })]);
  });

  test('--now fixes the clock, --user tells who runs it', () => {
    const script = 'function who() { return [new Date().toISOString(), Session.getEffectiveUser().getEmail()]; }';
    const { text } = run(script, '--call', 'who', '--now', '2026-05-01T09:00:00+08:00', '--user', 'lin@example.com');
    expect(json(text)).toMatchObject({ result: ['2026-05-01T01:00:00.000Z', 'lin@example.com'] });
  });

  test('--save and --workbook carry the state from one run to the next', () => {
    const state = join(mkdtempSync(join(tmpdir(), 'sheetdesk-')), 'state.json');
    const script = `function next() {
      const p = PropertiesService.getScriptProperties(); const n = Number(p.getProperty('n') || 0) + 1; p.setProperty('n', n); return n; }`;
    run(script, '--call', 'next', '--save', state);
    expect(json(readFileSync(state, 'utf8'))).toMatchObject({ version: 1 });
    expect(json(run(script, '--call', 'next', '--workbook', state).text)).toMatchObject({ result: 2 });
  });

  test('--stats adds the counted service calls, --kill-at ends the execution at one of them', () => {
    const script = 'function two() { const p = PropertiesService.getScriptProperties(); p.getKeys(); p.getKeys(); }';
    expect(json(run(script, '--call', 'two', '--stats').text)).toMatchObject({
      stats: { modelledMs: 60, calls: { total: 2, byMethod: { 'Properties.getKeys': 2 } } },
    });
    expect(run(script, '--call', 'two', '--kill-at', '2').status).toBe(1);
  });

  test.each([
    [['--call', 'f', '--args', '{'], '--args must be JSON, not "{".'],
    [['--call', 'f', '--now', 'soon'], '--now must be an ISO moment, not "soon".'],
    [['--args', '[]'], 'Say which function to run: --call <function>.'],
  ])('a command that cannot be understood gives one sentence: %j', (words, sentence) => {
    expect(command(...words)).toEqual({ status: 2, text: '', problem: sentence });
  });

  test('a file that is not there is named', () => {
    expect(command('--call', 'f', '--code', '/no/such/Code.js')).toMatchObject({
      status: 2,
      problem: expect.stringContaining('/no/such/Code.js'),
    });
  });

  test('--help explains every option', () => {
    const { status, text } = command('--help');
    expect(status).toBe(0);
    expect(text).toContain('--kill-at');
  });
});
