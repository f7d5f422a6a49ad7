import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Answer, Failure, OutgoingRequest } from './exchange';

const requester = path.join(__dirname, 'requester.mjs');
const timeoutMilliseconds = 30_000;
const largestOutputBytes = 128 * 1024 * 1024;

type Printed = Failure | (Omit<Answer, 'body'> & { readonly body: string });

/**
 * Sends requests at the same time and waits for all answers, which come in the order of the requests. It blocks, as
 * it does for scripts at Google: a server of this very process cannot answer.
 */
export function sendAll(requests: readonly OutgoingRequest[]): readonly (Answer | Failure)[] {
  const sent = requests.map((request) => ({ ...request, body: request.body?.toString('base64') ?? null }));
  const output = execFileSync(process.execPath, [requester], {
    input: JSON.stringify({ requests: sent, timeoutMilliseconds }),
    encoding: 'utf8',
    timeout: 2 * timeoutMilliseconds,
    maxBuffer: largestOutputBytes,
  });
  const printed: readonly Printed[] = JSON.parse(output);
  return printed.map((one) => ('problem' in one ? one : { ...one, body: Buffer.from(one.body, 'base64') }));
}
