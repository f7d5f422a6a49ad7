import { ShownPages, shownPagePolicy } from '../../../host/server/shown';

const shim = 'window.google = {};';

test('a page is served with google.script ahead of its own scripts, behind an address nobody can guess', () => {
  const pages = new ShownPages(shim);
  const { url, ...rest } = pages.add({
    kind: 'sidebar',
    title: '新建工单',
    html: '<!doctype html><html><head><script>own()</script></head></html>',
  });

  expect(rest).toEqual({ kind: 'sidebar', title: '新建工单' });
  expect(url).toMatch(/^\/shown\/[0-9a-f-]{36}$/);
  expect(pages.find(url.slice('/shown/'.length))).toBe(
    `<!doctype html><html><head><base target="_blank"><script>${shim}</script><script>own()</script></head></html>`,
  );
  expect(pages.find('guess')).toBeUndefined();
});

test('such a page has no origin, reaches no network, and frames nothing', () => {
  expect(shownPagePolicy).toContain("default-src 'none'");
  expect(shownPagePolicy).toContain('sandbox allow-scripts');
  expect(shownPagePolicy).not.toContain('allow-same-origin');
});
