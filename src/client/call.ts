import type { Api, OpeningFunction } from '../api';
import type { ServerFunctions } from './google';

type Name = keyof Api;
type AnswerOf<N extends Name> = ReturnType<Api[N]>;

/** No answer came: the network failed, the execution was killed, or it took too long. The work may have been done. */
export class CallLost extends Error {
  override readonly name = 'CallLost';
}

/** Longest wait in seconds: an execution ends after 6 minutes at the latest, and a form should know sooner. */
const patienceSeconds: Readonly<Record<Name, number>> = {
  openIntake: 60,
  openKnowledge: 90,
  noteArticle: 60,
  decideArticle: 60,
  submitIntake: 60,
  earlierTickets: 60,
  openQueue: 60,
  openSelected: 60,
  openTicket: 60,
  customerHistory: 90,
  actOnTicket: 90,
  revealContact: 60,
  openKeys: 60,
  backUpKey: 60,
  restoreKey: 90,
  openImport: 60,
  readLedger: 120,
  previewImport: 390,
  runImport: 390,
  openMonthChoice: 60,
  makeMonthReport: 390,
  openPrint: 60,
  printTicket: 120,
  printMonth: 390,
  printBlank: 120,
  openImprovement: 60,
  saveImprovement: 60,
};

let hear: (note: string) => void = () => undefined;

/** Has `listener` told what answers say of what keeps the desk from its work; nothing while all is well. */
export function hearDeskNotes(listener: (note: string) => void): void {
  hear = listener;
}

/**
 * Calls a function of the server.
 * @returns its Answer; a refusal is an answer, not an error
 * @throws CallLost when no answer came; asking again with the same token is safe
 */
export function call<N extends Name>(name: N, ...args: Parameters<Api[N]>): Promise<AnswerOf<N>> {
  return new Promise((resolve, reject) => {
    const lost = (detail: string): void => {
      window.clearTimeout(timer);
      reject(new CallLost(detail));
    };
    const timer = window.setTimeout(() => lost(`${name}: ${patienceSeconds[name]} s`), patienceSeconds[name] * 1000);
    const answered = (answer: AnswerOf<N> | null | undefined): void => {
      window.clearTimeout(timer);
      if (answer?.deskNote !== undefined) hear(answer.deskNote);
      if (answer) resolve(answer);
      else reject(new CallLost(`${name}: empty answer`));
    };
    try {
      const server: ServerFunctions = google.script.run
        .withSuccessHandler(answered)
        .withFailureHandler((error) => lost(error.message));
      server[name](...args);
    } catch (error) {
      lost(error instanceof Error ? error.message : String(error));
    }
  });
}

/** What the page came with: the answer of its first call. */
type Brought = { readonly [N in OpeningFunction]?: AnswerOf<N> };

/** Takes out what the page came with; it is told once, so that asking again asks the server. */
function takeBrought(): Brought {
  const place = document.getElementById('opening');
  const text = place?.textContent ?? '';
  place?.remove();
  const brought: Brought = JSON.parse(text || '{}');
  return brought;
}

/**
 * What a page begins with: the answer that it came with, else that of a call.
 * @throws CallLost when no answer came
 */
export async function opening<N extends OpeningFunction>(
  name: N,
  ...nothing: Parameters<Api[N]>
): Promise<AnswerOf<N>> {
  return takeBrought()[name] ?? call(name, ...nothing);
}
