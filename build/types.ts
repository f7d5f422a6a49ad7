import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.dirname(__dirname);
const projects = ['.', 'src/domain', 'src/client', 'host', 'host/page', 'build', 'test', 'test/assumptions/script'];
const AT_A_TIME = 2;

/** Type-checks one tsconfig folder; answers what the compiler printed, blank when all is well. */
function check(project: string): Promise<string> {
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiler, '-p', project, '--pretty', 'false'], { cwd: root });
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = Buffer.concat(printed).toString().trim();
      resolve(code === 0 ? '' : text || `tsc -p ${project} ended with ${code}`);
    });
  });
}

async function checkInTurn(waiting: string[], failures: string[]): Promise<void> {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    const failure = await check(project);
    if (failure) failures.push(`types of ${project}:\n${failure}`);
  }
}

async function main(): Promise<void> {
  const waiting = [...projects];
  const failures: string[] = [];
  await Promise.all(Array.from({ length: AT_A_TIME }, () => checkInTurn(waiting, failures)));
  for (const failure of failures) console.error(`${failure}\n`);
  console.log(`Types checked in ${projects.length} projects, ${failures.length} with errors`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
