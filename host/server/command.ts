import path from 'node:path';
import { buildAll } from '../../build/main';
import type { Language } from '../../src/domain/record/lists';
import type { Host, ScriptProject } from '../contract/host';
import { openHost } from '../host';
import { loadProject } from '../project';
import { openSample } from '../sample/open';
import { readStartOptions, startHelp } from './options';
import { startServer } from './start';
import { brokenSentence, putAside, readState, StateProblem } from './state';

const root = path.resolve(__dirname, '../..');

/**
 * `start`: builds the add-on, opens the kept workbook or a new one with the sample, and serves it until interrupted.
 * @param args the words after "start"
 * @throws Error with one sentence for the user
 */
export async function start(args: readonly string[]): Promise<void> {
  const options = readStartOptions(args, root);
  if (options.help) {
    console.log(startHelp);
    return;
  }
  await buildAll({ root });
  const project = loadProject(path.join(root, 'dist'));
  if (options.fresh) {
    tellAside(putAside(options.statePath));
  }
  const kept = openKept(project, options.statePath);
  if (kept !== undefined && options.language !== undefined) {
    console.log('  The workbook kept so far is opened as it is: --locale is for a new one, which --fresh begins.');
  }
  const host = kept ?? openNew(project, options.language ?? 'zh');
  const server = await startServer({ host, port: options.port, statePath: options.statePath });
  const isChinese = host.view().locale.startsWith('zh');
  const ending = isChinese ? '按 Ctrl+C 结束；工作簿保存在' : 'Ctrl+C ends it; the workbook is kept in';
  console.log(`\n  Sheetdesk 客服工单台账\n  ${server.url}\n\n  ${ending} ${options.statePath}`);
  closeOnInterrupt(() => server.close());
}

function openKept(project: ScriptProject, statePath: string): Host | undefined {
  const state = readState(statePath);
  if (state === undefined) {
    return undefined;
  }
  try {
    return openHost({ project, state });
  } catch (cause) {
    throw new StateProblem(brokenSentence(statePath), { cause });
  }
}

/** A new workbook, set up by the add-on itself, with a small sample; its clock goes on as the machine's. */
function openNew(project: ScriptProject, language: Language): Host {
  console.log(language === 'zh' ? '  正在准备示例工作簿…' : '  Preparing the sample workbook…');
  const host = openSample({ project }, language, Date.now());
  host.setClock('real');
  return host;
}

function tellAside(aside: string | undefined): void {
  if (aside !== undefined) {
    console.log(`The workbook kept so far was put aside as ${aside}`);
  }
}

function closeOnInterrupt(close: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void close().then(() => process.exit(0));
    });
  }
}
