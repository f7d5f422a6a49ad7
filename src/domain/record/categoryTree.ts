import type { FieldKey } from './fields';
import { joinLabels, splitLabels } from './joinLabels';
import type { Language } from './lists';
import { fieldOf, type Ticket } from './ticket';

/** The category tree (D1) as paths of one to three names. */
export type CategoryTree = readonly (readonly string[])[];

/** The levels from the top. */
export const categoryLevels = ['category1', 'category2', 'category3'] as const satisfies readonly FieldKey[];

export type CategoryLevel = (typeof categoryLevels)[number];

const isUnder = (path: readonly string[], above: readonly (string | undefined)[]): boolean =>
  above.every((name, level) => name === undefined || path[level] === name);

/**
 * The names of one level that belong to the names above it, in the order of the tree.
 * @param above from the top; a level that is not chosen yet leaves out nothing
 */
export function namesUnder(
  tree: CategoryTree,
  level: CategoryLevel,
  above: readonly (string | undefined)[],
): readonly string[] {
  const at = categoryLevels.indexOf(level);
  return [...new Set(tree.flatMap((path) => (isUnder(path, above.slice(0, at)) ? (path[at] ?? []) : [])))];
}

/**
 * The levels whose name does not belong to the name above. A name of former times that the tree lacks above is taken
 * as it is, and so is any name under one that the team does not divide, unless the tree has it elsewhere. A third level
 * without a second belongs to nothing.
 */
export function contradictions(ticket: Ticket, tree: CategoryTree): readonly ('category2' | 'category3')[] {
  const { category1, category2, category3 } = ticket;
  const contradicts = (
    level: 'category2' | 'category3',
    name: string | undefined,
    above: readonly string[],
  ): boolean => {
    if (name === undefined || !tree.some((path) => isUnder(path, above))) return false;
    const names = namesUnder(tree, level, above);
    const isSkipped = above.length < categoryLevels.indexOf(level);
    if (isSkipped && namesUnder(tree, 'category2', above).length > 0) return true;
    return !names.includes(name) && (names.length > 0 || namesUnder(tree, level, []).includes(name));
  };
  if (category1 === undefined) return [];
  if (contradicts('category2', category2, [category1])) return ['category2'];
  return contradicts('category3', category3, [category1, ...(category2 === undefined ? [] : [category2])])
    ? ['category3']
    : [];
}

const against = {
  category2: { zh: '与一级分类不符', en: 'not under Category 1' },
  category3: { zh: '与二级分类不符', en: 'not under Category 2' },
} as const;

/** How a contradicting level is named among what a record still needs, e.g. "二级分类(与一级分类不符)". */
export const contradictionLabel = (level: 'category2' | 'category3', label: string, language: Language): string =>
  language === 'zh' ? `${label}(${against[level].zh})` : `${label} (${against[level].en})`;

/**
 * 待补充 without the levels that it calls contradicting and that do not contradict any more.
 * @returns null when nothing is left of it
 */
export function withoutSettled(missing: string, ticket: Ticket, tree: CategoryTree, language: Language): string | null {
  const open = contradictions(ticket, tree);
  const settled = (['category2', 'category3'] as const)
    .filter((level) => !open.includes(level))
    .map((level) => contradictionLabel(level, fieldOf(level)[language], language));
  const left = splitLabels(missing, language).filter((label) => !settled.includes(label));
  return left.length === 0 ? null : joinLabels(left, language);
}
