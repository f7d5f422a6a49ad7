import type { Language } from './lists';
import { foldedName } from './optionNames';
import { fieldOf, type Ticket } from './ticket';

/** How often each external number stands in the live workbook. */
export type ExternalNos = ReadonlyMap<string, number>;

const folded = new WeakMap<ExternalNos, ExternalNos>();

/** The numbers without regard to case and width, EXT1 being ext1; made once for all tickets of a look. */
function foldedCounts(counts: ExternalNos): ExternalNos {
  const known = folded.get(counts);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const [text, count] of counts) made.set(foldedName(text), (made.get(foldedName(text)) ?? 0) + count);
  folded.set(counts, made);
  return made;
}

/** A label as it stands in 待补充 for an external number that is not the ticket's alone. */
const repeatedLabel = (language: Language): string =>
  language === 'zh' ? `${fieldOf('externalNo').zh}(重复)` : `${fieldOf('externalNo').en} (used twice)`;

/**
 * What 待补充 says of an external number that another live ticket has too (D1).
 * @param counts undefined where they were not looked up: what the list said of it before still holds, also in the wide
 *   brackets of former times
 */
export function repeatedLabels(
  { externalNo, missing = '' }: Pick<Ticket, 'externalNo' | 'missing'>,
  counts: ExternalNos | undefined,
  language: Language,
): readonly string[] {
  if (externalNo === undefined) return [];
  const label = repeatedLabel(language);
  const isRepeated =
    counts === undefined
      ? missing.replace('（重复）', '(重复)').includes(label)
      : (foldedCounts(counts).get(foldedName(externalNo)) ?? 0) > 1;
  return isRepeated ? [label] : [];
}
