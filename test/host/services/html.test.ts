import { hostOf } from '../execution/fixture';

/** What a template prints, given the variables and functions of a script. */
function printed(template: string, script = ''): string {
  const project = {
    scripts: {
      Code: `${script}
    function page() { return HtmlService.createTemplateFromFile('Page').evaluate().getContent(); }`,
    },
    pages: { Page: template },
    manifest: {},
  };
  const execution = hostOf('', { project }).run('page');
  if (execution.error !== null) throw new Error(execution.error);
  return String(execution.result);
}

describe('templates', () => {
  test('<?= ?> escapes text', () => {
    expect(printed('<p><?= "<b> & \'c\'" ?></p>')).toBe('<p>&lt;b&gt; &amp; &#39;c&#39;</p>');
  });

  test('<?= ?> escapes quotes in an attribute', () => {
    expect(printed('<p title="<?= \'a"b\' ?>">')).toBe('<p title="a&#34;b">');
  });

  test('an address that would run as a script is not printed', () => {
    expect(printed('<a href="<?= "javascript:alert(1)" ?>">')).toBe('<a href="about:invalid">');
    expect(printed('<a href="<?= "https://example.com/?a=1&b=2" ?>">')).toBe(
      '<a href="https://example.com/?a=1&amp;b=2">',
    );
  });

  test('text after a script is text again', () => {
    expect(printed('<script>if (1 < 2) {}</script><p><?= "<" ?></p>')).toBe(
      '<script>if (1 < 2) {}</script><p>&lt;</p>',
    );
  });

  test('<?!= ?> prints as it is', () => {
    expect(printed('<?!= "<b>" ?>')).toBe('<b>');
  });

  test('<? ?> is the script’s own code around what is printed', () => {
    expect(printed('<? for (var i = 1; i <= 3; i++) { ?>[<?= i ?>]<? } ?>')).toBe('[1][2][3]');
  });

  test('templates may call the functions of the script', () => {
    expect(
      printed('<?!= include("Style") ?>', 'function include(name) { return "<style>" + name + "</style>"; }'),
    ).toBe('<style>Style</style>');
  });

  test('what the script sets on a template are its variables', () => {
    const host = hostOf(`function page() {
      const template = HtmlService.createTemplate('<?= name ?>: <?= list.length ?>');
      template.name = '张 & 李'; template.list = [1, 2];
      return template.evaluate().setTitle('登记').setWidth(300).getContent();
    }`);
    expect(host.run('page').result).toBe('张 &amp; 李: 2');
  });
});

describe('pages', () => {
  test('a missing file throws', () => {
    expect(hostOf('function page() { HtmlService.createHtmlOutputFromFile("Nope"); }').run('page').error).toBe(
      'Exception: No HTML file named Nope was found.',
    );
  });

  test('a page knows its title and size, null until set', () => {
    const host = hostOf(`function page() {
      const page = HtmlService.createHtmlOutput('<p>').append('</p>').setTitle('t');
      return [page.getTitle(), page.getWidth(), page.setWidth(300).getWidth(), page.getContent()];
    }`);
    expect(host.run('page').result).toEqual(['t', null, 300, '<p></p>']);
  });
});
