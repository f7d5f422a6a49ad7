import type { Condition, Field } from './field';
import { fields } from './fields';
import { type Language, type ListKey, labelOf, optionKey } from './lists';

const declared: readonly Field[] = fields;

/**
 * The option that meets a condition, as the team's list calls it (D1).
 * @param chosenFrom the team's lists; a list that is not there holds the built-in options
 * @returns undefined where the team's list has no such option, so that nothing can meet the condition
 */
export function conditionOption(
  { field: other, key }: Condition,
  chosenFrom: Readonly<Partial<Record<ListKey, readonly string[]>>>,
  language: Language,
): string | undefined {
  const list = declared.find((field) => field.key === other)?.list;
  if (list === undefined) return undefined;
  const options = chosenFrom[list];
  return options === undefined ? labelOf(list, key, language) : options.find((name) => optionKey(list, name) === key);
}
