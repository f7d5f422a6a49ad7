import type { Host, HostOptions } from '../../../host/contract/host';
import { openHost } from '../../../host/host';

/** 2026-05-01 09:00 in Shanghai, a Friday. */
export const FRIDAY_MORNING = Date.UTC(2026, 4, 1, 1, 0);

export const OWNER = 'owner@example.com';
export const COLLEAGUE = 'lin@example.com';
export const STRANGER = 'guest@elsewhere.example';

/** A host whose script is the given source and whose clock stands at Friday 09:00 in Shanghai. */
export function hostOf(source: string, options: Partial<HostOptions> = {}): Host {
  const project = { scripts: { Code: source }, pages: {}, manifest: { timeZone: 'Asia/Shanghai' } };
  return openHost({ project, now: FRIDAY_MORNING, ...options });
}

/** What an expression gives when the script evaluates it. */
export function evaluated(expression: string): unknown {
  const execution = hostOf(`function answer() { return ${expression}; }`).run('answer');
  if (execution.error !== null) throw new Error(execution.error);
  return execution.result;
}

/** How an expression fails when the script evaluates it; null when it does not. */
export function errorOf(expression: string): string | null {
  return hostOf(`function answer() { return ${expression}; }`).run('answer').error;
}
