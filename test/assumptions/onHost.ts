import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buildAssumptions } from '../../build/assumptions';
import type { ExecutionRecord, Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import type { Outcome } from './script/assumption';

/**
 * A new workbook with the script of the assumptions bound to it.
 * @param entry another entry of the script, from the top of the repository or absolute
 */
export async function assumptionsHost(entry?: string): Promise<Host> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sheetdesk-assumptions-'));
  try {
    await buildAssumptions(folder, entry === undefined ? {} : { entry });
    return openHost({ project: loadProject(folder), timeZone: 'Asia/Shanghai', locale: 'zh_CN' });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isOutcome = (value: unknown): value is Outcome =>
  typeof value === 'object' && value !== null && 'name' in value && 'outcome' in value && 'difference' in value;

/** @throws Error when the execution failed or answered anything else */
export function outcomesOf({ error, result }: ExecutionRecord): readonly Outcome[] {
  if (error !== null) throw new Error(error);
  if (!Array.isArray(result) || !result.every(isOutcome)) throw new Error('expected a list of outcomes');
  return result;
}
