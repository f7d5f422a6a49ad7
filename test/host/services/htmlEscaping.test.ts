import { runInNewContext } from 'node:vm';
import { errorOf, evaluated } from '../execution/fixture';

/** A script that gives what a template prints with `value` set to an expression. */
function printing(template: string, value: string): string {
  return `(() => {
    const template = HtmlService.createTemplate(${JSON.stringify(template)});
    template.value = ${value};
    return template.evaluate().getContent();
  })()`;
}

const printed = (template: string, value: unknown) => String(evaluated(printing(template, JSON.stringify(value))));

const hostile = `</script><!-- --> ' " \\ \` \${x} \u2028\u2029 \r\n*/ //; = & 客户 😀`;

describe('<?= ?> in a script', () => {
  test('outside quotes it is the value itself', () => {
    expect(printed('<script>var a = <?= value ?>;</script>', 5)).toBe('<script>var a =  5 ;</script>');
    expect(printed('<script>var a = <?= value ?>;</script>', null)).toBe('<script>var a =  null ;</script>');
    expect(printed('<script>var a = <?= value ?>;</script>', 'b<c')).toBe("<script>var a = 'b\\x3cc';</script>");
  });

  test.each([
    'a = <?= value ?>;',
    "a = '<?= value ?>';",
    'a = "<?= value ?>";',
    'a = `<?= value ?>`;',
    `a = \`x\${'<?= value ?>'}\`.slice(1);`,
    "/* <?= value ?> */ a = '<?= value ?>'; // <?= value ?>",
    "b = 4 / 2; a = '<?= value ?>'; c = b / 2;",
    "b = /['\"]/.test(''); a = '<?= value ?>';",
    "margin = 4; b = margin / 2; a = '<?= value ?>' /* it's */;",
  ])('a hostile text arrives as it is and ends nothing: %s', (script) => {
    const page = printed(`<script>${script}</script><p>`, hostile);
    const [, code = ''] = /^<script>(.*)<\/script><p>$/s.exec(page) ?? [];
    expect(code).not.toContain('<');
    expect(runInNewContext(`${code}\na`)).toBe(hostile);
  });

  test('a pattern is no place for a value', () => {
    expect(errorOf(printing('<script>a = /<?= value ?>/;</script>', '1'))).toMatch('not implemented: <?= ?> in');
  });
});

describe('<?= ?> in attributes', () => {
  test('code of an event is escaped for the script, then for the page', () => {
    expect(printed('<a onclick="go(\'<?= value ?>\')">', `');alert("1`)).toBe(
      '<a onclick="go(\'\\x27\\x29\\x3balert\\x28\\x221\')">',
    );
    expect(printed('<a onclick="go(<?= value ?>)">', 'x')).toBe('<a onclick="go(&#39;x&#39;)">');
    expect(printed('<a onclick = "go(<?= value ?>)">', 'x')).toBe('<a onclick = "go(&#39;x&#39;)">');
  });

  test('without quotes nothing ends the value', () => {
    expect(printed('<input value=<?= value ?> id=a>', `a b"c'd>e=\`f`)).toBe(
      '<input value=a&#32;b&#34;c&#39;d&gt;e&#61;&#96;f id=a>',
    );
  });

  test('a name may be printed where it means nothing dangerous', () => {
    expect(printed('<option <?= value ?>>', 'selected')).toBe('<option selected>');
    expect(errorOf(printing('<p <?= value ?>>', '"onclick=alert(1)"'))).toMatch('not implemented: <?= ?> in');
    expect(errorOf(printing('<p <?= value ?>="1">', '"onclick"'))).toMatch('not implemented: <?= ?> in');
    expect(errorOf(printing('<<?= value ?>>', '"p"'))).toMatch('not implemented: <?= ?> in');
  });

  test.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'JAVASCRIPT:x', 'vbscript:x', 'data:text/html,x', ':x'])(
    'the address %j is not printed',
    (address) => {
      expect(printed('<a href="<?= value ?>">', address)).toBe('<a href="about:invalid">');
      expect(printed('<a href=<?= value ?>>', address)).toBe('<a href=about:invalid>');
      expect(printed('<a href = "<?= value ?>">', address)).toBe('<a href = "about:invalid">');
    },
  );

  test.each([
    'https://example.com/a:b',
    'mailto:a@example.com',
    '/path?a=b:c',
    '#top',
    'page',
    'data:image/png;base64,iV',
  ])('the address %s is', (address) => {
    expect(printed('<a href="<?= value ?>">', address)).toBe(`<a href="${address}">`);
  });

  test('an address of code is no place for a value', () => {
    expect(errorOf(printing('<a href="javascript:go(\'<?= value ?>\')">', '1'))).toMatch('not implemented: <?= ?> in');
  });
});

test('<?= ?> in a style is escaped so that it ends nothing', () => {
  expect(printed('<style>p { color: <?= value ?> }</style>', '#ff0000')).toBe('<style>p { color: #ff0000 }</style>');
  expect(printed('<p style="width: <?= value ?>">', '1px;x:url("a")')).toBe(
    '<p style="width: 1px\\3b x\\3a url\\28 \\22 a\\22 \\29 ">',
  );
  expect(printed('<style>/* <?= value ?> */</style>', '*/</style>')).toBe(
    '<style>/* \\2a \\2f \\3c \\2f style\\3e  */</style>',
  );
});

test('<?= ?> in a comment of the page does not end it', () => {
  expect(printed('<!-- <?= value ?> -->', '--><b>')).toBe('<!--   &gt;&lt;b&gt; -->');
});
