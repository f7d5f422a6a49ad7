import type { SurveyView } from '../../api/visitors';
import { ask, type Failed } from './ask';

export interface Given {
  readonly score: number;
  readonly comment: string;
}

/** How recording the answer stands: nothing done, under way, done, or why it failed though it may be tried again. */
export type Progress = 'idle' | 'working' | 'recorded' | { readonly failed: 'busy' | 'lost' };

export interface AnsweringHooks {
  /** The answer was sent for good and is recorded. */
  finished(): void;
  /** No answer is taken any more. */
  closed(reason: Failed['reason']): void;
}

const isSame = (one: Given, other: Given | null): boolean =>
  one.score === other?.score && one.comment === other.comment;

/**
 * Records a survey's answer as it is tapped (D8). Taps that follow each other quickly go as one, the last; one call is
 * under way at a time, and what was meant last is recorded last.
 */
export class Answering {
  progress: Progress = 'idle';
  /** Whether the answer under way is the one that was sent for good. */
  isFinal = false;
  private stored: Given | null;
  private wanted: Given | null = null;
  private isAsking = false;
  private timer = 0;
  private listener: () => void = () => {};

  constructor(
    private readonly link: string,
    public view: SurveyView,
    private readonly hooks: AnsweringHooks,
  ) {
    this.stored = view.score === null ? null : { score: view.score, comment: view.comment };
    if (this.stored !== null) this.progress = 'recorded';
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.hurry();
    });
  }

  /** What is recorded, or about to be; null while nothing is. */
  get latest(): Given | null {
    return this.wanted ?? this.stored;
  }

  /** Calls `listener`, in the place of any before it, whenever something about the answer changes. */
  follow(listener: () => void): void {
    this.listener = listener;
  }

  /** A score was tapped: it is recorded with the comment sent before, once no other tap follows within the pause. */
  tapped(score: number, pauseMilliseconds: number): void {
    this.want({ score, comment: this.view.comment }, false);
    this.timer = window.setTimeout(() => this.hurry(), pauseMilliseconds);
  }

  /** Records the answer at once, and is finished with it then. */
  send(given: Given): void {
    this.want(given, true);
    void this.record();
  }

  /** Does not wait for another tap any longer. */
  hurry(): void {
    if (this.timer === 0) return;
    this.forgetTimer();
    void this.record();
  }

  private want(given: Given, isFinal: boolean): void {
    this.forgetTimer();
    this.wanted = given;
    this.isFinal = isFinal;
    this.tell('working');
  }

  private async record(): Promise<void> {
    const { wanted } = this;
    if (wanted === null || this.isAsking) return;
    if (!isSame(wanted, this.stored)) {
      const failure = await this.ask(wanted);
      if (failure !== null && failure !== 'busy' && failure !== 'lost') return this.hooks.closed(failure);
      if (this.wanted !== wanted) return this.timer === 0 ? this.record() : undefined;
      if (failure !== null) return this.settled({ failed: failure });
    }
    this.settled('recorded');
  }

  private async ask(wanted: Given): Promise<Failed['reason'] | null> {
    this.isAsking = true;
    const answer = await ask('answerSurvey', { link: this.link, ...wanted });
    this.isAsking = false;
    if (!answer.ok) {
      // What was lost may have been recorded: the next is sent whatever it is.
      if (answer.reason === 'lost') this.stored = null;
      return answer.reason;
    }
    this.view = answer.value;
    this.stored = { score: wanted.score, comment: answer.value.comment };
    return null;
  }

  private settled(progress: Progress): void {
    const isFinished = this.isFinal && progress === 'recorded';
    this.wanted = null;
    this.isFinal = false;
    this.tell(progress);
    if (isFinished) this.hooks.finished();
  }

  private tell(progress: Progress): void {
    this.progress = progress;
    this.listener();
  }

  private forgetTimer(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
  }
}
