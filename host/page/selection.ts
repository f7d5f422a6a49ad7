import type { Act } from '../contract/wire';
import type { Place } from './grid/place';

const restMilliseconds = 400;

/** Tells the host which cell is selected, once it stays selected; scripts ask for it with getActiveRange. */
export class Selection {
  private place: Place | undefined;
  private timer: number | undefined;

  constructor(private readonly send: (act: Act) => void) {}

  moved(place: Place): void {
    this.place = place;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.tell(), restMilliseconds);
  }

  /** Tells it now if it was not told; to be called before anything that looks at it. */
  tell(): void {
    window.clearTimeout(this.timer);
    if (this.place !== undefined) {
      this.send({ kind: 'select', ...this.place });
      this.place = undefined;
    }
  }
}
