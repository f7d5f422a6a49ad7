import path from 'node:path';
import { build } from 'esbuild';
import { entryPoints, sourceFolders } from '../../../host/server/pageBundle';

test('the page is bundled anew after a change of any source that it is made of', async () => {
  const { metafile } = await build({
    absWorkingDir: path.resolve(__dirname, '../../..'),
    entryPoints,
    outdir: 'never-written',
    write: false,
    bundle: true,
    metafile: true,
    external: ['*.woff2', '*.woff', '*.ttf'],
    logLevel: 'silent',
  });
  const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'));
  expect(own).toContain('host/chart/boxPlot.ts');
  expect(own.filter((file) => !sourceFolders.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
});
