import type { ExecutionRecord } from '../contract/host';
import type { WebAnswer, WebContent, WebRequest } from '../contract/webApp';
import type { ExecutionRequest, Executor } from '../execution/executor';
import { carried } from '../execution/transport';
import { webContent } from './content';
import { type Deployment, deploymentOf, identityOf } from './deployment';
import { webEvent } from './event';

const notDeployed = 'This script has no web app: its manifest has no "webapp".';
const notLetIn = 'You do not have access to this web app.';

/** Runs doGet and doPost of a project, and what its pages call, as its manifest says. */
export class WebApp {
  private readonly deployment: Deployment | null;

  constructor(
    manifest: unknown,
    private readonly owner: string,
    private readonly executor: Pick<Executor, 'defines'>,
    private readonly run: (request: ExecutionRequest) => ExecutionRecord,
  ) {
    this.deployment = deploymentOf(manifest);
  }

  get isDeployed(): boolean {
    return this.deployment !== null;
  }

  /** Never throws: how a request failed is told in the answer. */
  answer(request: WebRequest): WebAnswer {
    if (this.deployment === null) return { ok: false, status: 404, message: notDeployed, execution: null };
    const identity = identityOf(this.deployment, this.owner, request.user);
    if (identity === null) return { ok: false, status: 403, message: notLetIn, execution: null };
    const given: { content: WebContent | null } = { content: null };
    const execution = this.run({
      function: request.method === 'GET' ? 'doGet' : 'doPost',
      source: 'web app',
      person: request.user ?? '',
      ...identity,
      auth: 'FULL',
      arguments: (realm) => [realm.copy(webEvent(request))],
      result: (value) => {
        given.content = webContent(value);
        return given.content;
      },
    });
    if (execution.error === null && given.content) return { ok: true, content: given.content, execution };
    const message = execution.error ?? 'The script completed but did not return anything.';
    return { ok: false, status: 500, message, execution };
  }

  /**
   * A google.script.run call of a page that the web app showed.
   * @throws TypeError for arguments that are not carried, for functions not offered, and for who is not let in
   */
  call(functionName: string, args: readonly unknown[], user: string | null): ExecutionRecord {
    const identity = this.deployment && identityOf(this.deployment, this.owner, user);
    if (!identity) throw new TypeError(this.deployment === null ? notDeployed : notLetIn);
    const given = args.map((value, index) => carried(value, String(index)));
    if (functionName.endsWith('_') || !this.executor.defines(functionName)) {
      throw new TypeError(`google.script.run.${functionName} is not a function`);
    }
    return this.run({
      function: functionName,
      source: 'web app',
      person: user ?? '',
      ...identity,
      auth: 'FULL',
      arguments: (realm) => given.map((value) => realm.copy(value)),
      result: (value) => carried(value, 'result') ?? null,
    });
  }
}
