import { inline } from '../../build/page';

const html = '<head><!-- inline:css --></head><body><!-- inline:js --></body>';

describe('a page as the build makes it', () => {
  it('holds its style and its script itself', () => {
    expect(inline('form.html', html, 'start()', 'p{}')).toBe(
      '<head><style>p{}</style></head><body><script>start()</script></body>',
    );
  });

  it('keeps "$&" in code as it is', () => {
    expect(inline('form.html', html, 'x.replace(y,"[$&]")', '')).toContain('"[$&]"');
  });

  it('escapes what HtmlService or the browser would take for markup inside code', () => {
    const page = inline('form.html', html, 'a="<?= b ?>";c="<!--"', 'p:after{content:"<?"}');

    expect(page).toContain('<script>a="\\x3C?= b ?>";c="\\x3C!--"</script>');
    expect(page).toContain('content:"\\3C ?"');
  });

  it('is refused when its own markup opens a scriptlet', () => {
    expect(() => inline('form.html', `${html}<?= name ?>`, '', '')).toThrow('form.html contains "<?"');
  });

  it('is refused when it has no place for the script', () => {
    expect(() => inline('form.html', '<!-- inline:css -->', '', '')).toThrow('form.html has no <!-- inline:js -->');
  });
});
