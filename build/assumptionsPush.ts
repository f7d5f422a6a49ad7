import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAssumptions } from './assumptions';

const root = path.dirname(__dirname);
const FOLDER = 'dist-assumptions';

const noScript = `There is no script yet that the assumptions could be pushed to. Do this once:
1. Make a new, empty Google Sheets workbook (not the desk's) and choose Extensions › Apps Script.
2. Copy the script id from the project settings of that script.
3. npm run assumptions:push -- --script <script id>
The id is kept in .clasp.assumptions.json; the add-on's own .clasp.json is not touched.`;

/** Runs clasp in place, so that what it prints and asks is seen. @returns its exit status */
function clasp(words: readonly string[]): Promise<number> {
  const program = path.join(root, 'node_modules/@google/clasp/build/src/index.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Builds the assumptions beside their project file and pushes them to the script that it names.
 * @returns the exit status
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      script: { type: 'string' },
      project: { type: 'string', default: path.join(root, '.clasp.assumptions.json') },
    },
  });
  const project = path.resolve(values.project);
  if (values.script) {
    await writeFile(project, `${JSON.stringify({ scriptId: values.script, rootDir: FOLDER })}\n`);
  } else if (!existsSync(project)) {
    console.error(noScript);
    return 1;
  }
  await buildAssumptions(path.join(path.dirname(project), FOLDER));
  const status = await clasp(['--project', project, 'push', '--force']);
  if (status === 0) console.log('Open the workbook anew and choose Assumptions › Try them in its menu.');
  return status;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 1;
  },
);
