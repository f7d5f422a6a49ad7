import type { ExecutionRecord } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import type { Visit } from '../../src/api/visitors';
import { wordsOf } from '../../src/words/words';

/** What no sentence holds by itself: it marks where a detail stands. */
const mark = '\u0000';

const asPattern = (sentence: string): RegExp =>
  new RegExp(
    `^${sentence
      .split(mark)
      .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^]*')}$`,
  );

/** Every refusal by the sentences that the desk has for it: with a detail, and without. */
const sentences: readonly (readonly [code: string, said: readonly RegExp[]])[] = Object.entries(
  wordsOf('zh').refusal,
).map(([code, say]) => [code, [asPattern(say(mark)), asPattern(say(''))]]);

/** A refusal, or the reason which a visitor’s page puts into words; undefined where something was done, or no answer came. */
type Refusal = { readonly message: string; readonly retry: boolean } | { readonly reason: string };

function refusalIn({ result }: ExecutionRecord): Refusal | undefined {
  const answer = result as Answer<unknown> | Visit<unknown> | null;
  if (answer === null || answer.ok !== false) return undefined;
  return 'refusal' in answer ? answer.refusal : { reason: answer.reason };
}

/** Which refusal it is; blank when the desk has no such sentence. */
function codeOf(refusal: Refusal): string {
  if ('reason' in refusal) return refusal.reason;
  return sentences.find(([, said]) => said.some((pattern) => pattern.test(refusal.message)))?.[0] ?? '';
}

/** What an execution was refused for: none or one. */
export const refusedFor = (record: ExecutionRecord | undefined): readonly string[] => {
  const refusal = record === undefined ? undefined : refusalIn(record);
  return refusal === undefined ? [] : [codeOf(refusal)];
};

/**
 * What is wrong with a refusal, one sentence each: it has to be one that the desk has words for and that is true here,
 * and only of a busy desk may a page send the same again by itself.
 * @param known the refusals that are true in this situation beside a busy desk
 */
export function refusalsWrong(record: ExecutionRecord | undefined, known: readonly string[]): readonly string[] {
  const refusal = record === undefined ? undefined : refusalIn(record);
  if (record === undefined || refusal === undefined) return [];
  const code = codeOf(refusal);
  const told = 'reason' in refusal ? refusal.reason : refusal.message;
  if (told.trim() === '') return [`${record.function} was refused without a word`];
  if (code === '') return [`${record.function} was refused in no words of the desk: ${told}`];
  if ('retry' in refusal && refusal.retry !== (code === 'busy')) {
    return [`${record.function} was refused, and is sent again for no reason or not at all: ${told}`];
  }
  return code === 'busy' || known.includes(code) ? [] : [`${record.function} was refused for no reason: ${told}`];
}
