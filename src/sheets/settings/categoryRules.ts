import type { CategoryOffer } from '../../app/intake/categoryOffers';
import type { Layout } from '../../app/memory';
import type { FieldKey } from '../../domain/record/fields';
import { tables } from '../../domain/tables/tables';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;
type DependentLevel = 'category2' | 'category3';

/** Items that a drop-down takes. */
const itemsOffered = 500;

/** Makes drop-downs that propose names and take anything else as well; the same names make the same rule. */
function ruleMaker(): (names: readonly string[]) => Rule {
  const made = new Map<string, Rule>();
  return (names) => {
    if (names.length === 0) return null;
    const key = JSON.stringify(names);
    const rule =
      made.get(key) ??
      SpreadsheetApp.newDataValidation()
        .requireValueInList(names.slice(0, itemsOffered), true)
        .setAllowInvalid(true)
        .build();
    made.set(key, rule);
    return rule;
  };
}

/** The levels that one call reaches, from left to right: both where they stand side by side, else the next below. */
function levelsAtOnce(
  { columns }: Layout,
  edited: ReadonlySet<FieldKey>,
): { readonly column: number; readonly levels: readonly DependentLevel[] } | undefined {
  const { category2, category3 } = columns;
  if (category2 !== undefined && category3 !== undefined && Math.abs(category3 - category2) === 1) {
    const levels: readonly DependentLevel[] =
      category2 < category3 ? ['category2', 'category3'] : ['category3', 'category2'];
    return { column: Math.min(category2, category3), levels };
  }
  const next: DependentLevel = edited.has('category1') ? 'category2' : 'category3';
  const column = columns[next];
  return column === undefined ? undefined : { column, levels: [next] };
}

/**
 * Gives the category cells of neighbouring rows their drop-downs in one call.
 * @param edited what people edited: where the columns of the levels stand apart, the level below it is seen to
 */
export function offerCategories(
  sheet: Sheet,
  layout: Layout,
  offers: readonly CategoryOffer[],
  edited: ReadonlySet<FieldKey>,
): void {
  const [first] = offers;
  const place = levelsAtOnce(layout, edited);
  if (first === undefined || place === undefined) return;
  const ruleFor = ruleMaker();
  sheet
    .getRange(first.row + 1, place.column + 1, offers.length, place.levels.length)
    .setDataValidations(offers.map((offer) => place.levels.map((level) => ruleFor(offer[level]))));
}

const ruleOf = (names: readonly string[]): GoogleAppsScript.Sheets.Schema.DataValidationRule => ({
  condition: {
    type: 'ONE_OF_LIST',
    values: names.slice(0, itemsOffered).map((name) => ({ userEnteredValue: name })),
  },
  showCustomUi: true,
  strict: false,
});

/** Neighbouring rows whose cells of a level offer the same. */
interface SameOffer {
  readonly start: number;
  end: number;
  readonly names: readonly string[];
}

function sameOffers(offers: readonly CategoryOffer[], level: DependentLevel): readonly SameOffer[] {
  const found: SameOffer[] = [];
  for (const offer of [...offers].sort((a, b) => a.row - b.row)) {
    const last = found[found.length - 1];
    if (last?.end === offer.row && last.names.join('\n') === offer[level].join('\n')) last.end += 1;
    else found.push({ start: offer.row, end: offer.row + 1, names: offer[level] });
  }
  return found;
}

/** The drop-downs of category cells as requests of one call. */
export const offerRequests = (
  offers: readonly CategoryOffer[],
  { columns }: Layout,
): readonly GoogleAppsScript.Sheets.Schema.Request[] =>
  (['category2', 'category3'] as const).flatMap((level) => {
    const column = columns[level];
    if (column === undefined) return [];
    return sameOffers(offers, level).map(({ start, end, names }) => {
      const area = { sheetId: tables.tickets.id, startRowIndex: start, endRowIndex: end };
      const range = { ...area, startColumnIndex: column, endColumnIndex: column + 1 };
      return { setDataValidation: { range, ...(names.length > 0 && { rule: ruleOf(names) }) } };
    });
  });
