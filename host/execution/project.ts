import { type Context, constants, createContext, Script } from 'node:vm';
import type { ScriptProject } from '../contract/host';
import { TimeZone } from '../model/timeZone';

/** A project ready to run many times: each file is compiled once. */
export interface CompiledProject {
  readonly scripts: readonly Script[];
  readonly pages: Readonly<Record<string, string>>;
  /** The script's time zone, from its manifest. */
  readonly zone: TimeZone;
}

const DEFAULT_ZONE = 'Etc/GMT';
const compiled = new WeakMap<ScriptProject, CompiledProject>();

/**
 * @throws SyntaxError when a file does not parse, as a push to Google would be refused
 * @throws Refusal when the manifest names an unknown time zone
 */
export function compileProject(project: ScriptProject): CompiledProject {
  const known = compiled.get(project);
  if (known) return known;
  const files = Object.entries(project.scripts);
  const made = {
    scripts: files.map(([name, source]) => new Script(source, { filename: `${name}.gs` })),
    pages: project.pages,
    zone: TimeZone.named(manifestZone(project) ?? DEFAULT_ZONE),
  };
  compiled.set(project, made);
  return made;
}

/** The time zone that a project's manifest names, null when it names none. */
export function manifestZone({ manifest }: Pick<ScriptProject, 'manifest'>): string | null {
  if (typeof manifest !== 'object' || manifest === null || !('timeZone' in manifest)) return null;
  return typeof manifest.timeZone === 'string' ? manifest.timeZone : null;
}

/**
 * A fresh global scope with the language's own members only: no timers, fetch, URL, process or require. Promise
 * callbacks run before control returns to the host, so nothing of an execution outlives it.
 */
export function freshContext(): Context {
  return createContext(constants.DONT_CONTEXTIFY ?? {}, { microtaskMode: 'afterEvaluate' });
}
