const { createHash } = require('node:crypto');
const path = require('node:path');
const { transformSync, version } = require('esbuild');

const options = { format: 'cjs', target: 'node20', sourcemap: 'inline', sourcesContent: false, jsx: 'automatic' };

const loaderOf = (filename) => path.extname(filename).slice(1).replace('mjs', 'js');

/** TypeScript and ES modules for jest: types are removed, imports become require. Types are checked by `npm run types`. */
module.exports = {
  process: (source, filename) =>
    transformSync(source, { ...options, loader: loaderOf(filename), sourcefile: filename }),
  getCacheKey: (source, filename) =>
    createHash('sha1')
      .update([version, JSON.stringify(options), filename, source].join('\0'))
      .digest('hex'),
};
