import { openHost } from '../../../host/host';
import { FRIDAY_MORNING, hostOf, OWNER } from '../execution/fixture';
import { openShim } from './shim';

describe('row 21: google.script.run in a page', () => {
  test('10 calls run at once, the 11th waits for the first answer', () => {
    const page = openShim();
    for (let call = 1; call <= 12; call += 1) page.run({}).work(call);
    expect(page.sent.map(({ args }) => args)).toEqual(Array.from({ length: 10 }, (_, call) => [call + 1]));
    page.answer({ id: page.sent[3]?.id ?? 0, ok: true, result: null });
    expect(page.sent.map(({ args }) => args).slice(10)).toEqual([[11]]);
  });

  test('a call that fails frees its place, and its handler gets an Error with the message and the user object', () => {
    const page = openShim();
    const failures: unknown[] = [];
    page.run({ failure: (error, user) => failures.push(error, user), user: 'mine' }).work();
    for (let call = 0; call < 10; call += 1) page.run({}).work();
    page.answer({ id: page.sent[0]?.id ?? 0, ok: false, error: 'the sheet is gone' });
    expect(failures).toEqual([expect.objectContaining({ message: 'the sheet is gone' }), 'mine']);
    expect(page.sent).toHaveLength(11);
  });

  test('what was answered once is not answered again', () => {
    const page = openShim();
    const results: unknown[] = [];
    page.run({ success: (result) => results.push(result) }).work();
    page.answer({ id: page.sent[0]?.id ?? 0, ok: true, result: 1 });
    page.answer({ id: page.sent[0]?.id ?? 0, ok: true, result: 2 });
    expect(results).toEqual([1]);
  });

  test.each([
    ['a Date', '[new Date(0)]'],
    ['a function', '[() => 1]'],
    ['a circle', '(() => { const a = {}; a.a = a; return [a]; })()'],
  ])('%s does not leave the page: the failure handler is told', async (_name, given) => {
    const page = openShim();
    const told = page.failureOf(given);
    expect(await told).toMatch(/^Failed due to illegal value in property: /);
    expect(page.sent).toEqual([]);
  });

  const source = `
    function echo(...given) { return given; } function change(list) { list.push(2); return list; }
    function when() { return new Date(0); } function where() { return SpreadsheetApp.getActiveSheet().getRange(1, 1); }
    function places() { return [SpreadsheetApp.getActiveSheet()]; } function fail() { throw new Error('no'); }`;

  test('arguments are copied; undefined in an array arrives as null', () => {
    const list = [1, undefined];
    expect(hostOf(source).person(OWNER).call('echo', [list]).result).toEqual([[1, null]]);
    hostOf(source).person(OWNER).call('change', [list]);
    expect(list).toHaveLength(2);
  });

  test.each(['when', 'where', 'places'])('what %s returns does not reach the page', (name) => {
    expect(hostOf(source).person(OWNER).call(name, []).error).toMatch(/illegal value in property: result/);
  });

  test('the failure’s message arrives', () => {
    expect(hostOf(source).person(OWNER).call('fail', []).error).toBe('Error: no');
  });
});

describe('row 22: pages', () => {
  const answer = (body: string) => {
    const project = {
      scripts: { Code: `function answer() { ${body} }` },
      pages: { Page: '<p title="<?= text ?>"><?= text ?></p><?!= text ?>' },
      manifest: {},
    };
    return openHost({ project, now: FRIDAY_MORNING }).run('answer');
  };

  test('<?= ?> escapes by its place, <?!= ?> prints as it is', () => {
    const body = `const page = HtmlService.createTemplateFromFile('Page'); page.text = '<b a="1">'; return page.evaluate().getContent();`;
    expect(answer(body).result).toBe('<p title="&lt;b a=&#34;1&#34;&gt;">&lt;b a=&#34;1&#34;&gt;</p><b a="1">');
  });

  test('a missing file throws', () => {
    expect(answer("HtmlService.createHtmlOutputFromFile('Missing')").error).toBe(
      'Exception: No HTML file named Missing was found.',
    );
  });
});

describe('row 23: asking a person', () => {
  const source = `
    function ask() {
      const lock = LockService.getScriptLock(); lock.waitLock(10);
      const held = lock.hasLock(); SpreadsheetApp.getUi().alert('sure?');
      return [held, lock.hasLock()];
    }
    function show() {
      const lock = LockService.getScriptLock(); lock.waitLock(10);
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>')); return lock.hasLock();
    }`;

  test('alert suspends the script, and its lock does not survive that', () => {
    const host = hostOf(source);
    host.answerNext({ button: 'OK' });
    expect(host.person(OWNER).call('ask', []).result).toEqual([true, false]);
  });

  test('showSidebar does not', () => {
    expect(hostOf(source).person(OWNER).call('show', []).result).toBe(true);
  });
});
