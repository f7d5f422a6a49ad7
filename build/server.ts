import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { holidayModule } from './holidays';
import holidays from './holidaysModule';

const GLOBAL_NAME = 'desk';

/** Puts the holiday calendar itself where the source says `#holidays`. */
const inlineHolidays: Plugin = {
  name: 'holidays',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#holidays$/ }, () => ({ path: 'holidays', namespace: 'holidays' }));
    onLoad({ filter: /.*/, namespace: 'holidays' }, () => ({ contents: holidayModule(holidays), loader: 'js' }));
  },
};

/** Where the statistics library and its own imports come from: its modules one by one, of which unused ones are left out. */
const statistics = /[\\/]simple-statistics[\\/]/;

const usedStatisticsOnly: Plugin = {
  name: 'statistics',
  setup({ onResolve }) {
    onResolve({ filter: /^simple-statistics$/ }, ({ resolveDir }) => {
      const folder = path.dirname(require.resolve('simple-statistics/package.json', { paths: [resolveDir] }));
      return { path: path.join(folder, 'index.js'), sideEffects: false };
    });
    onResolve({ filter: /^\./ }, ({ path: file, importer, resolveDir }) =>
      statistics.test(importer) ? { path: path.join(resolveDir, file), sideEffects: false } : undefined,
    );
  },
};

export interface ServerBundle {
  readonly code: string;
  /** Names of the top-level functions that menus, triggers and google.script.run can reach. */
  readonly functions: readonly string[];
}

/**
 * Bundles an entry into one Apps Script file in which every export is a top-level function.
 * Apps Script finds functions by reading declarations, hence one wrapper for each export.
 * @param plugins what reads some of the sources otherwise
 * @throws BuildFailure of esbuild, or Error when the entry exports nothing
 */
export async function bundleServer(
  root: string,
  entry = 'src/main.ts',
  plugins: readonly Plugin[] = [],
): Promise<ServerBundle> {
  const functions = await exportedNames(root, entry);
  const wrappers = functions.map((name) => `function ${name}(...a){return ${GLOBAL_NAME}.${name}(...a)}`);
  const common = commonOptions(root, entry);
  const { outputFiles } = await build({
    ...common,
    plugins: [...common.plugins, ...plugins],
    format: 'iife',
    globalName: GLOBAL_NAME,
    footer: { js: wrappers.join('\n') },
    logLevel: 'silent',
  });
  return { code: outputFiles.map((file) => file.text).join(''), functions };
}

/** esbuild lists the exports of an entry only for the format "esm". */
async function exportedNames(root: string, entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    ...commonOptions(root, entry),
    format: 'esm',
    metafile: true,
    logLevel: 'warning',
  });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  if (names.length === 0) throw new Error(`${entry} exports nothing: the script would have no functions`);
  return names.sort();
}

/** Lines are kept short: a stack trace from Google then names a line one can look up. */
function commonOptions(root: string, entry: string) {
  return {
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: path.join(root, 'Code.js'),
    write: false,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // Apps Script refuses private members and static fields as source; es2020 lowers them.
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    lineLimit: 300,
    legalComments: 'none',
    tsconfig: path.join(root, 'tsconfig.json'),
    plugins: [inlineHolidays, usedStatisticsOnly],
  } as const satisfies BuildOptions;
}
