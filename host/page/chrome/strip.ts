import type { ClockMove, ClockState } from '../../contract/wire';
import { button, element } from '../element';
import type { Words } from '../words';
import type { Times } from './times';

export interface StripPorts {
  readonly words: Words;
  readonly times: Times;
  moveClock(move: ClockMove): Promise<void>;
  toggleOutbox(): void;
  toggleExecutions(): void;
  switchLanguage(): void;
}

/** What the drawers' buttons count. */
export interface StripCounts {
  readonly mails: number;
  readonly executions: number;
  readonly errors: number;
}

/** The slim line that is the local host's own, below the workbook: clock, person, outbox, executions, language. */
export class Strip {
  readonly bar = element('footer', { class: 'strip' });
  private readonly time = element('time', { class: 'clock' });
  private readonly outboxCount = element('span', { class: 'badge' });
  private readonly executionCount = element('span', { class: 'badge' });
  private clock: ClockState = { now: Date.now(), mode: 'real' };
  private clockSetAt = performance.now();

  constructor(
    private readonly people: HTMLElement,
    private readonly ports: StripPorts,
  ) {
    this.draw();
    setInterval(() => this.tick(), 250);
  }

  private draw(): void {
    const { words, toggleOutbox, toggleExecutions, switchLanguage } = this.ports;
    this.bar.replaceChildren(
      element('span', { class: 'strip-name', attributes: { title: words.localHostHint } }, words.localHost),
      element('div', { class: 'strip-group' }, this.time, ...this.moves(words)),
      element('span', { class: 'strip-space' }),
      this.people,
      counted(words.outbox, this.outboxCount, toggleOutbox),
      counted(words.executions, this.executionCount, toggleExecutions),
      button(words.language, switchLanguage, 'strip-button'),
    );
    this.tick();
  }

  setClock(clock: ClockState): void {
    this.clock = clock;
    this.clockSetAt = performance.now();
    this.bar.classList.toggle('moved', clock.mode !== 'real');
    this.tick();
  }

  setCounts({ mails, executions, errors }: StripCounts): void {
    this.outboxCount.textContent = String(mails);
    this.executionCount.textContent = String(executions);
    this.executionCount.classList.toggle('bad', errors > 0);
  }

  private moves(words: Words): HTMLElement[] {
    const moves: readonly (readonly [string, ClockMove])[] = [
      [words.forward15, { kind: 'forward', minutes: 15 }],
      [words.forward60, { kind: 'forward', minutes: 60 }],
      [words.nextMorning, { kind: 'nextMorning' }],
      [words.realTime, { kind: 'real' }],
    ];
    return moves.map(([label, move]) => {
      const made = button(
        label,
        async () => {
          made.disabled = true;
          this.time.classList.add('busy');
          await this.ports.moveClock(move).finally(() => {
            made.disabled = false;
            this.time.classList.remove('busy');
          });
        },
        move.kind === 'real' ? 'strip-button real' : 'strip-button',
      );
      return made;
    });
  }

  private tick(): void {
    const { now: set, mode } = this.clock;
    const now = mode === 'fixed' ? set : set + performance.now() - this.clockSetAt;
    const text = this.ports.times.full(now);
    if (this.time.textContent !== text) {
      this.time.textContent = text;
      this.time.title = mode !== 'real' ? this.ports.words.clockMoved : '';
    }
  }
}

function counted(label: string, badge: HTMLElement, act: () => void): HTMLElement {
  return element('button', { class: 'strip-button', attributes: { type: 'button' }, click: act }, label, badge);
}
