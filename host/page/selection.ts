import type { Act } from '../contract/wire';
import type { Place } from './grid/place';

const restMilliseconds = 400;

/** Tells the host which cell is selected, once it stays selected; scripts ask for it with getActiveRange. */
export class Selection {
  private place: Place | undefined;
  private told: Place | undefined;
  private timer: number | undefined;

  constructor(private readonly send: (act: Act) => void) {}

  moved(place: Place): void {
    window.clearTimeout(this.timer);
    this.place = isSame(place, this.told) ? undefined : place;
    this.timer = window.setTimeout(() => this.tell(), restMilliseconds);
  }

  /** The host itself has selected a place, perhaps with more cells than its first. */
  known(place: Place): void {
    this.told = place;
    this.moved(place);
  }

  /** Tells it now if it was not told; to be called before anything that looks at it. */
  tell(): void {
    window.clearTimeout(this.timer);
    if (this.place !== undefined) {
      this.send({ kind: 'select', ...this.place });
      this.told = this.place;
      this.place = undefined;
    }
  }
}

function isSame(place: Place, other: Place | undefined): boolean {
  return place.sheetId === other?.sheetId && place.row === other.row && place.column === other.column;
}
