import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const CSS_PLACE = '<!-- inline:css -->';
const JS_PLACE = '<!-- inline:js -->';

/** The frame of every page that has none of its own. */
const frame = 'page.html';

/** Names of the pages: every src/client/<name>.css, each with a <name>.ts beside it, some with a <name>.html. */
export async function pageNames(root: string): Promise<readonly string[]> {
  const files = await readdir(path.join(root, 'src/client'));
  return files
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.basename(file, '.css'))
    .sort();
}

/**
 * One self-contained HTML page: script and style bundled and put in place of `<!-- inline:js -->` and
 * `<!-- inline:css -->`.
 * @throws BuildFailure of esbuild, or Error when a place is missing or HtmlService would take text for a scriptlet
 */
export async function buildPage(root: string, name: string): Promise<string> {
  const client = path.join(root, 'src/client');
  const own = `${name}.html`;
  const [html, js, css] = await Promise.all([
    readFile(path.join(client, existsSync(path.join(client, own)) ? own : frame), 'utf8'),
    bundle(root, `${name}.ts`),
    bundle(root, `${name}.css`),
  ]);
  return inline(own, html, js, css);
}

/** @throws Error naming the page when a place is missing or `<?`, which opens a scriptlet, is left */
export function inline(page: string, html: string, js: string, css: string): string {
  for (const place of [CSS_PLACE, JS_PLACE]) {
    if (!html.includes(place)) throw new Error(`${page} has no ${place}`);
  }
  // Replaced by functions: "$&" in code must stay as it is.
  const done = html
    .replace(CSS_PLACE, () => `<style>${css.replace(/<(?=!--|\?)/g, '\\3C ')}</style>`)
    .replace(JS_PLACE, () => `<script>${js.replace(/<(?=!--|\?)/g, '\\x3C')}</script>`);
  if (done.includes('<?')) throw new Error(`${page} contains "<?", which HtmlService takes for a scriptlet`);
  return done;
}

async function bundle(root: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/client/${file}`],
    outdir: root,
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome109', 'firefox115', 'safari16'],
    minify: true,
    charset: 'ascii',
    legalComments: 'none',
    // HtmlService is reported to cut "//" and "/*" out of template literals.
    supported: { 'template-literal': false },
    loader: { '.svg': 'dataurl', '.png': 'dataurl' },
    tsconfig: path.join(root, 'src/client/tsconfig.json'),
    logLevel: 'warning',
  });
  return outputFiles.map(({ text }) => text.trim()).join('\n');
}
