import type { FloatingView } from './contract/floating';
import type {
  ClockMode,
  ExecutionRecord,
  Host,
  HostEvent,
  HostOptions,
  Person,
  PlannedFault,
  SentMail,
} from './contract/host';
import type { WorkbookView } from './contract/view';
import type { WebAnswer, WebRequest } from './contract/webApp';
import { type ExecutionRequest, Executor } from './execution/executor';
import type { HostClock } from './execution/hostClock';
import { HostScreen } from './execution/hostScreen';
import { compileProject } from './execution/project';
import { createServices, type HostState } from './execution/services';
import { openClock, openState } from './openState';
import { formEvent } from './people/events';
import { writeResponse } from './people/formResponse';
import { LocalPerson } from './people/person';
import { Triggers } from './people/triggers';
import { readSavedState, type SavedState } from './savedState';
import { WebApp } from './webApp/webApp';

const REMEMBERED_EXECUTIONS = 1000;
const SAVED_EXECUTIONS = 200;

/** Executions that have no window of the workbook to select something in. */
const UNATTENDED: ReadonlySet<ExecutionRecord['source']> = new Set(['time trigger', 'form trigger', 'web app']);

class LocalHost implements Host {
  readonly mails: readonly SentMail[];
  executions: readonly ExecutionRecord[];
  private readonly clock: HostClock;
  private readonly screen = new HostScreen((event) => this.emit(event));
  private readonly state: HostState;
  private readonly executor: Executor;
  private readonly triggers: Triggers;
  private readonly webApp: WebApp;
  private readonly listeners = new Set<(event: HostEvent) => void>();
  readonly owner: string;
  private faults: readonly PlannedFault[] = [];
  /** Whether what runs now was caused by somebody in front of the workbook. */
  private attended = true;

  constructor(options: HostOptions, saved: SavedState | null) {
    const project = compileProject(options.project);
    this.clock = openClock(options, saved);
    const now = () => this.clock.now();
    this.state = openState(options, saved, {
      project,
      now,
      mailed: (mail) => this.emit({ kind: 'mail', mail }),
      webRequest: (request) => this.webRequest(request),
    });
    this.mails = this.state.outbox.mails;
    this.executions = saved?.executions ?? [];
    this.owner = options.owner ?? this.state.workbook.owner;
    this.executor = new Executor(
      {
        project,
        screen: this.screen,
        now,
        during: (latency, act) => this.clock.during(latency, act),
        ...(options.patienceMs === undefined ? {} : { patienceMs: options.patienceMs }),
        services: (execution) => createServices(this.state, execution),
        takeFaults: () => this.takeFaults(),
        remember: () => this.state.drive.remember(),
        called: (call) => options.onServiceCall?.(call),
        suspended: (id) => this.state.locks.releaseAll(id),
        refusal: ({ triggerOwner }) => this.state.triggerTime.refusal(triggerOwner, now()),
        ended: (execution, { triggerOwner }) => {
          this.state.locks.releaseAll(execution.id);
          this.state.triggerTime.spend(triggerOwner, execution);
        },
      },
      Math.max(0, ...this.executions.map(({ id }) => id)),
    );
    const { manifest } = options.project;
    this.webApp = new WebApp(manifest, this.owner, this.executor, (request) => this.execute(request));
    this.triggers = new Triggers((request) => this.execute(request), this.executor, this.state.triggers, this.owner);
    this.state.triggers.skipMissed(now());
    this.state.workbook.subscribe((change) => this.emit({ kind: 'view', change }));
    this.state.workbook.changes.follow((selected) => this.attended && this.emit({ kind: 'selection', ...selected }));
  }

  get menus() {
    return this.screen.menus;
  }

  get toasts() {
    return this.screen.toasts;
  }

  get pages() {
    return this.screen.pages;
  }

  get clockMode(): ClockMode {
    return this.clock.mode;
  }

  person(email: string): Person {
    const { workbook } = this.state;
    const { screen, triggers, executor } = this;
    return new LocalPerson(email, { workbook, screen, triggers, executor, run: (request) => this.execute(request) });
  }

  submitForm(sheetName: string, answers: Readonly<Record<string, readonly string[]>>): void {
    const written = writeResponse(this.state.workbook, sheetName, answers);
    this.triggers.fireInstalled('ON_FORM_SUBMIT', '', formEvent(sheetName, written));
  }

  run(functionName: string, args: readonly unknown[] = [], user = this.owner): ExecutionRecord {
    return this.execute({
      function: functionName,
      source: 'terminal',
      person: user,
      activeUser: user,
      effectiveUser: user,
      auth: 'FULL',
      arguments: (realm) => args.map((value) => realm.copy(value)),
    });
  }

  fire(functionName: string): ExecutionRecord {
    const trigger = this.state.triggers.on('CLOCK').find(({ handler }) => handler === functionName);
    if (trigger === undefined) throw new RangeError(`no time trigger runs ${functionName}`);
    return this.triggers.runTimed(trigger, this.clock.now());
  }

  webRequest(request: WebRequest): WebAnswer {
    return this.webApp.answer(request);
  }

  webCall(functionName: string, args: readonly unknown[], user: string | null): ExecutionRecord {
    return this.webApp.call(functionName, args, user);
  }

  publishWebApp(url: string): void {
    if (this.webApp.isDeployed) this.state.webAppUrl = url;
  }

  now(): number {
    return this.clock.now();
  }

  advanceTo(epochMilliseconds: number): readonly ExecutionRecord[] {
    const start = this.clock.now();
    if (this.clock.mode === 'fixed' && epochMilliseconds < start) throw new RangeError('the clock cannot go back');
    const target = Math.max(epochMilliseconds, start);
    const done: ExecutionRecord[] = [];
    for (let due = this.state.triggers.nextDue(target); due; due = this.state.triggers.nextDue(target)) {
      const { trigger, plannedAt, at } = due;
      const moment = Math.max(at, start);
      this.state.triggers.ran(trigger.id, plannedAt);
      done.push(this.clock.heldDuring(moment, () => this.triggers.runTimed(trigger, moment)));
    }
    this.clock.moveTo(target);
    if (target > start) this.emit({ kind: 'clock', now: this.now() });
    return done;
  }

  setClock(mode: ClockMode): void {
    const before = this.now();
    this.clock.set(mode);
    if (this.now() < before) this.state.triggers.restart(this.now());
    else this.state.triggers.skipMissed(this.now());
    this.emit({ kind: 'clock', now: this.now() });
  }

  view(): WorkbookView {
    return this.state.workbook.view();
  }

  tabs(): ReturnType<Host['tabs']> {
    return this.state.workbook.sheets.map(({ name, hidden }) => ({ name, hidden }));
  }

  settle(): void {
    this.state.workbook.settle();
  }

  floating(): readonly FloatingView[] {
    return this.state.workbook.floating();
  }

  filterViewRows(viewId: number): readonly number[] | null {
    return this.state.workbook.filterViewRows(viewId);
  }

  subscribe(listener: (event: HostEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  answerNext(answer: { readonly button: string; readonly text?: string }): void {
    this.screen.answerNext(answer);
  }

  plan(fault: PlannedFault): void {
    this.faults = [...this.faults, fault];
  }

  displayValues(sheet: string): readonly (readonly string[])[] {
    return this.state.workbook.displayValues(sheet);
  }

  save(): SavedState {
    return {
      version: 1,
      workbook: this.state.workbook.toJSON(),
      drive: this.state.drive.save(),
      properties: this.state.properties.save(),
      triggers: this.state.triggers.save(),
      triggerTime: this.state.triggerTime.save(),
      outbox: this.state.outbox.save(),
      ...(this.state.warehouse === null ? {} : { warehouse: this.state.warehouse.save() }),
      executions: this.executions.slice(-SAVED_EXECUTIONS),
      clock: this.clock.save(),
    };
  }

  private execute(request: ExecutionRequest): ExecutionRecord {
    const { attended } = this;
    this.attended = !UNATTENDED.has(request.source);
    const execution = this.executor.run(request);
    this.attended = attended;
    this.executions = [...this.executions.slice(1 - REMEMBERED_EXECUTIONS), execution];
    this.emit({ kind: 'execution', execution });
    return execution;
  }

  private takeFaults(): readonly PlannedFault[] {
    const { faults } = this;
    this.faults = [];
    return faults;
  }

  private emit(event: HostEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}

/**
 * Opens the local host: a workbook with the project bound to it.
 * @throws SyntaxError when a script does not parse
 * @throws Error when the state is none of this host's
 */
export function openHost(options: HostOptions): Host {
  return new LocalHost(options, readSavedState(options.state));
}
