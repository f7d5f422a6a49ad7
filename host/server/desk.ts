import type { ExecutionRecord, Host, HostEvent } from '../contract/host';
import type {
  ActAnswer,
  ActRequest,
  CallAnswer,
  CallRequest,
  ClockMove,
  DeskState,
  FilterViewRows,
  ListedExecution,
  PageEvent,
  SequencedFloating,
  SequencedView,
} from '../contract/wire';
import { perform } from './acts';
import type { DeskClock } from './clock';
import type { EventStream } from './events';
import { HttpProblem } from './http';
import { listedMail } from './listedMail';
import type { ShownPages } from './shown';

const listedExecutions = 200;

/** Joins the host to the pages that look at it. Everything is synchronous, so acts happen in the order they arrive. */
export class Desk {
  private names: ReadonlyMap<number, string> | null = null;

  constructor(
    private readonly host: Host,
    private readonly owner: string,
    private readonly stream: EventStream,
    private readonly shown: ShownPages,
    private readonly clock: DeskClock,
  ) {
    host.subscribe((event) => this.pass(event));
  }

  /** Does the acts in order; the first that is refused ends them, and its reason is the answer. */
  act(request: ActRequest, client: string): ActAnswer {
    const refused = this.stream.actFor(client, () => {
      try {
        const person = this.host.person(request.person);
        for (const act of request.acts) {
          perform(person, act, (sheetId) => this.sheetName(sheetId));
        }
        return null;
      } catch (reason) {
        return reason instanceof Error ? reason.message : String(reason);
      }
    });
    return { refused, sequence: this.stream.sequence };
  }

  call(request: CallRequest, client: string): CallAnswer {
    const answer = this.stream.actFor(client, () => this.called(request));
    return { ...answer, sequence: this.stream.sequence };
  }

  /** A google.script.run call of a page that the web app showed. */
  webCall(request: CallRequest, client: string): CallAnswer {
    const run = () => this.host.webCall(request.function, request.args, request.person);
    const answer = this.stream.actFor(client, () => outcomeOf(run));
    return { ...answer, sequence: this.stream.sequence };
  }

  moveClock(move: ClockMove): ActAnswer {
    let refused: string | null = null;
    try {
      this.clock.move(move);
    } catch (reason) {
      refused = reason instanceof Error ? reason.message : String(reason);
    }
    return { refused, sequence: this.stream.sequence };
  }

  state(): DeskState {
    return {
      sequence: this.stream.sequence,
      owner: this.owner,
      clock: this.clock.state(),
      mails: this.host.mails.map(listedMail),
      executions: this.host.executions.slice(-listedExecutions).map(listed),
    };
  }

  /**
   * The bytes of a mail's attachment.
   * @param at counted from 0
   * @throws HttpProblem 404 when there is none
   */
  attachment(mailId: number, at: number): Buffer {
    const bytes = this.host.mails.find(({ id }) => id === mailId)?.attachments?.[at]?.bytes;
    if (bytes === undefined) throw new HttpProblem(404, 'This attachment is no longer there.');
    return Buffer.from(bytes, 'base64');
  }

  view(): SequencedView {
    const view = this.host.view();
    this.stream.flush();
    return { sequence: this.stream.sequence, view };
  }

  floating(): SequencedFloating {
    const floating = this.host.floating();
    this.stream.flush();
    return { sequence: this.stream.sequence, floating };
  }

  filterViewRows(viewId: number): FilterViewRows {
    return { hiddenRows: this.host.filterViewRows(viewId) };
  }

  private called({ person, function: name, args }: CallRequest) {
    return outcomeOf(() => this.host.person(person).call(name, args));
  }

  private pass(event: HostEvent): void {
    if (event.kind === 'view' && event.change.kind === 'structure') {
      this.names = null;
    }
    this.stream.add(this.forPage(event));
  }

  private forPage(event: HostEvent): PageEvent {
    switch (event.kind) {
      case 'page':
        return { kind: 'page', page: this.shown.add(event.page) };
      case 'execution':
        return { kind: 'execution', execution: listed(event.execution) };
      case 'mail':
        return { kind: 'mail', mail: listedMail(event.mail) };
      case 'clock':
        return { kind: 'clock', ...this.clock.state() };
      default:
        return event;
    }
  }

  private sheetName(sheetId: number): string {
    this.names ??= new Map(this.host.view().sheets.map((sheet) => [sheet.id, sheet.name]));
    const name = this.names.get(sheetId);
    if (name === undefined) {
      throw new Error('This sheet is no longer there.');
    }
    return name;
  }
}

function outcomeOf(call: () => ExecutionRecord) {
  try {
    const { error, result } = call();
    return error === null ? ({ ok: true, result: result ?? null } as const) : ({ ok: false, error } as const);
  } catch (reason) {
    return { ok: false, error: reason instanceof Error ? reason.message : String(reason) } as const;
  }
}

function listed(execution: ExecutionRecord): ListedExecution {
  const { result: _, ...rest } = execution;
  return rest;
}
