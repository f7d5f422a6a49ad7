import type { CellStyle } from '../contract/view';

export interface BorderLine {
  readonly color: string;
  readonly style: string;
}

/** Kept, but not part of what the grid is given. */
export interface Borders {
  readonly top?: BorderLine;
  readonly left?: BorderLine;
  readonly bottom?: BorderLine;
  readonly right?: BorderLine;
}

export interface StoredStyle extends CellStyle {
  readonly borders?: Borders;
}

/** New values by property; null takes the property away. */
export type StylePatch = { readonly [Property in keyof StoredStyle]?: StoredStyle[Property] | null };

export const noStyle = -1;
const plain: StoredStyle = Object.freeze({});

/** Each distinct style once, referred to by index. */
export class StyleTable {
  private readonly indexes = new Map<string, number>();
  /** Results by patch and style. */
  private readonly patched = new Map<string, Map<number, number>>();
  private readonly formatted = new Map<string, (index: number) => number>();

  constructor(readonly styles: StoredStyle[] = []) {
    for (const [index, style] of styles.entries()) this.indexes.set(keyOf(style), index);
  }

  at(index: number): StoredStyle {
    return this.styles[index] ?? plain;
  }

  /** The index of the style at `index` with the patch laid over it. */
  patch(index: number, patch: StylePatch): number {
    return this.patcher(patch)(index);
  }

  /** `patch` for many cells: each style they have is patched once. */
  patcher(patch: StylePatch): (index: number) => number {
    const key = JSON.stringify(patch);
    const known = this.patched.get(key) ?? new Map<number, number>();
    this.patched.set(key, known);
    return (index) => {
      let result = known.get(index);
      if (result === undefined) {
        const merged = Object.entries({ ...this.at(index), ...patch }).filter(([, value]) => value !== null);
        result = this.intern(Object.fromEntries(merged));
        known.set(index, result);
      }
      return result;
    };
  }

  /** `patch` for the one property that is written cell by cell with the values. */
  withNumberFormat(index: number, numberFormat: string): number {
    let patched = this.formatted.get(numberFormat);
    if (!patched) {
      patched = this.patcher({ numberFormat });
      this.formatted.set(numberFormat, patched);
    }
    return patched(index);
  }

  private intern(style: StoredStyle): number {
    const key = keyOf(style);
    if (key === '{}') return noStyle;
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = this.styles.push(style) - 1;
      this.indexes.set(key, index);
    }
    return index;
  }
}

function keyOf(style: StoredStyle): string {
  return JSON.stringify(Object.fromEntries(Object.entries(style).sort(([left], [right]) => (left < right ? -1 : 1))));
}
