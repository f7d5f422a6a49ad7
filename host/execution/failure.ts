/** How an execution failed: "TypeError: …" and where in the script. */
export interface Failure {
  readonly error: string;
  readonly stack: string;
}

export const TIME_IS_UP = 'Exceeded maximum execution time';

/** What is told of a script that Node cut off because it took too long on this machine; null for everything else. */
export function cutOff(thrown: unknown): Failure | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? { error: TIME_IS_UP, stack: '' } : null;
}

/** Describes whatever a script threw; errors of any realm have a name and a message. */
export function failureOf(thrown: unknown): Failure {
  if (typeof thrown !== 'object' || thrown === null || !('message' in thrown)) {
    return { error: String(thrown), stack: '' };
  }
  const name = 'name' in thrown ? String(thrown.name) : 'Error';
  const stack = 'stack' in thrown ? scriptFrames(String(thrown.stack)) : '';
  return { error: `${name}: ${String(thrown.message)}`, stack };
}

/**
 * The frames within the script's own files, e.g. "at setUp (Code.gs:12:7)". A file that does not load has none: its
 * place, "Code.gs:3", stands ahead of the error.
 */
function scriptFrames(stack: string): string {
  const [first = '', ...lines] = stack.split('\n').map((line) => line.trim());
  const frames = [/\.gs:\d+$/.test(first) ? `at ${first}` : first, ...lines];
  return frames.filter((line) => line.startsWith('at ') && line.includes('.gs:')).join('\n');
}
