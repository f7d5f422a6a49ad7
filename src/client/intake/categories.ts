import type { CategoryNode } from '../../api';
import { type FieldKey, fields } from '../../domain/record/fields';
import { fieldOf } from '../../domain/record/ticket';
import type { Words } from '../words';
import { chooser, type Input, inputFor } from './input';

/** The dependent drop-downs: each level offers what stands under the choice above it. */
export interface Categories {
  readonly inputs: readonly (readonly [key: FieldKey, input: Input])[];
  /** The levels that have something to choose now. */
  offered(): ReadonlySet<FieldKey>;
}

const levels: readonly FieldKey[] = fields.filter((field) => field.type === 'category').map((field) => field.key);

/** Without a tree in the settings the levels are typed. */
export function categories(tree: readonly CategoryNode[], words: Words): Categories {
  if (tree.length === 0) {
    const typed = levels.map((key) => [key, inputFor(fieldOf(key), [], words)] as const);
    return { inputs: typed, offered: () => new Set(levels) };
  }
  const selects = levels.map(() => chooser([], words));
  const offers: (readonly CategoryNode[])[] = [];

  const refill = (from: number, nodes: readonly CategoryNode[]): void => {
    offers[from] = nodes;
    selects[from]?.offer(nodes.map((node) => node.name));
    if (from + 1 < selects.length) refill(from + 1, []);
  };
  const chosenAt = (level: number): void => {
    const name = selects[level]?.read();
    if (level + 1 < selects.length)
      refill(level + 1, offers[level]?.find((node) => node.name === name)?.children ?? []);
  };

  refill(0, tree);
  const inputs = selects.map((select, level): readonly [FieldKey, Input] => {
    select.control.addEventListener('change', () => chosenAt(level));
    const write = (value: string): void => {
      if (select.read() === value) return;
      select.write(value);
      chosenAt(level);
    };
    return [levels[level] ?? 'category1', { ...select, write }];
  });
  const offered = (): ReadonlySet<FieldKey> => new Set(levels.filter((_, level) => (offers[level]?.length ?? 0) > 0));
  return { inputs, offered };
}
