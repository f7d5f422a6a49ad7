import type { ViewChange } from '../contract/view';
import type { Grid } from './grid/grid';
import type { Link } from './link';

export interface ShownWorkbookPorts {
  readonly link: Link;
  /** The grid exists only after its own ports. */
  grid(): Grid;
}

/** Keeps the grid as the host's workbook is, change by change. */
export class ShownWorkbook {
  private outdated = false;

  /** @param sequence number of the last event batch that is contained in what is shown */
  constructor(
    private readonly ports: ShownWorkbookPorts,
    private sequence: number,
  ) {}

  /** Shows a change that came with the event batch `sequence`. */
  async receive(change: ViewChange, sequence: number): Promise<void> {
    if (sequence <= this.sequence) {
      return;
    }
    const missed = this.outdated;
    this.outdated = true;
    await (missed ? this.showFreshView() : this.show(change));
    this.outdated = false;
  }

  async showFreshView(): Promise<void> {
    const { view, sequence } = await this.ports.link.view();
    await this.ports.grid().show(view);
    this.sequence = sequence;
    this.outdated = false;
  }

  private async show(change: ViewChange): Promise<void> {
    if (change.kind === 'structure') {
      await this.showFreshView();
    } else if (change.kind === 'floating') {
      this.ports.grid().showFloating((await this.ports.link.floating()).floating);
    } else {
      this.ports.grid().apply(change);
    }
  }
}
