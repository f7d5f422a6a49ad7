import { criteriaValues, storedValues } from './conditionValues';
import { dataValidationCriteria } from './enumerationList';
import type { GridArea, RuleDraft } from './serviceClasses';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Builder = Google.DataValidationBuilder;

const anything: RuleDraft = {
  criteria: null,
  values: [],
  source: null,
  // Row 7: what is not in the list is allowed by default, and the drop-down is shown.
  allowInvalid: true,
  showDropdown: true,
  help: null,
};

const mostItems = 500;

function criteriaArguments(services: Services, draft: RuleDraft): unknown[] {
  if (draft.source) {
    const { sheet, area, open } = draft.source;
    const values: unknown[] = services.objects([services.range(sheet, area, open)]);
    values.push(draft.showDropdown);
    return values;
  }
  if (draft.criteria === 'VALUE_IN_LIST') return services.copy([[...draft.values], draft.showDropdown]);
  return criteriaValues(services, { criteria: draft.criteria ?? '', values: draft.values });
}

/** DataValidation and its builder. */
export function defineDataValidation(services: Services): { newDataValidation(): Builder } {
  const { validations: built, validationBuilders: builders } = services.classes;
  const builder = (draft: RuleDraft) => builders.make({ draft });
  const put = (self: Builder, change: Partial<RuleDraft>) => {
    const box = builders.of(self);
    box.draft = { ...box.draft, ...change };
    return self;
  };
  const require = (
    self: Builder,
    member: string,
    criteria: string,
    given: readonly unknown[],
    kinds: readonly string[],
  ) => {
    services.enter(`DataValidationBuilder.${member}`, 'handle', given, [kinds]);
    return put(self, { criteria, values: storedValues(services, given), source: null });
  };
  const list = (self: Builder, items: readonly unknown[], showDropdown: boolean) => {
    if (items.length > mostItems) {
      services.fail(
        `The data validation rule has more items than the limit of ${mostItems}. Use the “List from a range” criteria instead.`,
      );
    }
    return put(self, { criteria: 'VALUE_IN_LIST', values: items.map(String), source: null, showDropdown });
  };
  const fromRange = (self: Builder, source: GridArea, showDropdown: boolean) =>
    put(self, { criteria: 'VALUE_IN_RANGE', values: [], source, showDropdown });

  const readers = (className: string, stateOf: (self: never) => RuleDraft) => ({
    getAllowInvalid(this: never) {
      services.enter(`${className}.getAllowInvalid`, 'handle');
      return stateOf(this).allowInvalid;
    },
    getCriteriaType(this: never) {
      services.enter(`${className}.getCriteriaType`, 'handle');
      return dataValidationCriteria.value(stateOf(this).criteria ?? '');
    },
    getCriteriaValues(this: never) {
      services.enter(`${className}.getCriteriaValues`, 'handle');
      return criteriaArguments(services, stateOf(this));
    },
    copy(this: never) {
      services.enter(`${className}.copy`, 'handle');
      return builder(stateOf(this));
    },
  });

  built.define({
    ...readers('DataValidation', (self) => built.of(self)),
    getHelpText() {
      services.enter('DataValidation.getHelpText', 'handle');
      return built.of(this).help ?? '';
    },
  });
  builders.define({
    ...readers('DataValidationBuilder', (self) => builders.of(self).draft),
    getHelpText() {
      services.enter('DataValidationBuilder.getHelpText', 'handle');
      return builders.of(this).draft.help;
    },
    build() {
      services.enter('DataValidationBuilder.build', 'handle');
      return built.make(builders.of(this).draft);
    },
    setAllowInvalid(allowInvalid: boolean) {
      services.enter('DataValidationBuilder.setAllowInvalid', 'handle', [allowInvalid], [['Boolean']]);
      return put(this, { allowInvalid });
    },
    setHelpText(help: string) {
      services.enter('DataValidationBuilder.setHelpText', 'handle', [help], [['String?']]);
      return put(this, { help });
    },
    requireValueInList(items: string[], showDropdown?: boolean) {
      const given = [items, showDropdown];
      services.enter('DataValidationBuilder.requireValueInList', 'handle', given, [['Array'], ['Array', 'Boolean']]);
      return list(this, items, showDropdown ?? true);
    },
    requireValueInRange(range: Google.Range, showDropdown?: boolean) {
      const one = ['SpreadsheetApp.Range'];
      const given = [range, showDropdown];
      services.enter('DataValidationBuilder.requireValueInRange', 'handle', given, [one, [...one, 'Boolean']]);
      return fromRange(this, services.classes.ranges.of(range), showDropdown ?? true);
    },
    requireCheckbox(checked?: unknown, unchecked?: unknown) {
      const given = [checked, unchecked];
      services.enter('DataValidationBuilder.requireCheckbox', 'handle', given, [[], ['any'], ['any', 'any']]);
      const values = storedValues(
        services,
        given.filter((value) => value !== undefined),
      );
      return put(this, { criteria: 'CHECKBOX', values, source: null });
    },
    withCriteria(criteria, values: unknown[]) {
      services.enter('DataValidationBuilder.withCriteria', 'handle', [criteria, values], [['enum', 'Array']]);
      const name = dataValidationCriteria.nameOf(criteria);
      const [first, second] = values;
      if (name === 'VALUE_IN_LIST' && Array.isArray(first)) return list(this, first, second !== false);
      const source = services.classes.ranges.find(first);
      if (name === 'VALUE_IN_RANGE' && source) return fromRange(this, source, second !== false);
      return put(this, { criteria: name, values: storedValues(services, values), source: null });
    },
    requireDate() {
      return require(this, 'requireDate', 'DATE_IS_VALID_DATE', [], []);
    },
    requireDateAfter(date) {
      return require(this, 'requireDateAfter', 'DATE_AFTER', [date], ['Date']);
    },
    requireDateBefore(date) {
      return require(this, 'requireDateBefore', 'DATE_BEFORE', [date], ['Date']);
    },
    requireDateBetween(start, end) {
      return require(this, 'requireDateBetween', 'DATE_BETWEEN', [start, end], ['Date', 'Date']);
    },
    requireDateEqualTo(date) {
      return require(this, 'requireDateEqualTo', 'DATE_EQUAL_TO', [date], ['Date']);
    },
    requireDateNotBetween(start, end) {
      return require(this, 'requireDateNotBetween', 'DATE_NOT_BETWEEN', [start, end], ['Date', 'Date']);
    },
    requireDateOnOrAfter(date) {
      return require(this, 'requireDateOnOrAfter', 'DATE_ON_OR_AFTER', [date], ['Date']);
    },
    requireDateOnOrBefore(date) {
      return require(this, 'requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', [date], ['Date']);
    },
    requireFormulaSatisfied(formula: string) {
      return require(this, 'requireFormulaSatisfied', 'CUSTOM_FORMULA', [formula], ['String']);
    },
    requireNumberBetween(start: number, end: number) {
      return require(this, 'requireNumberBetween', 'NUMBER_BETWEEN', [start, end], ['number', 'number']);
    },
    requireNumberEqualTo(number: number) {
      return require(this, 'requireNumberEqualTo', 'NUMBER_EQUAL_TO', [number], ['number']);
    },
    requireNumberGreaterThan(number: number) {
      return require(this, 'requireNumberGreaterThan', 'NUMBER_GREATER_THAN', [number], ['number']);
    },
    requireNumberGreaterThanOrEqualTo(number: number) {
      return require(this, 'requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number], [
        'number',
      ]);
    },
    requireNumberLessThan(number: number) {
      return require(this, 'requireNumberLessThan', 'NUMBER_LESS_THAN', [number], ['number']);
    },
    requireNumberLessThanOrEqualTo(number: number) {
      return require(this, 'requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number], ['number']);
    },
    requireNumberNotBetween(start: number, end: number) {
      return require(this, 'requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end], ['number', 'number']);
    },
    requireNumberNotEqualTo(number: number) {
      return require(this, 'requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number], ['number']);
    },
    requireTextContains(text: string) {
      return require(this, 'requireTextContains', 'TEXT_CONTAINS', [text], ['String']);
    },
    requireTextDoesNotContain(text: string) {
      return require(this, 'requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', [text], ['String']);
    },
    requireTextEqualTo(text: string) {
      return require(this, 'requireTextEqualTo', 'TEXT_EQUAL_TO', [text], ['String']);
    },
    requireTextIsEmail() {
      return require(this, 'requireTextIsEmail', 'TEXT_IS_VALID_EMAIL', [], []);
    },
    requireTextIsUrl() {
      return require(this, 'requireTextIsUrl', 'TEXT_IS_VALID_URL', [], []);
    },
  });

  return { newDataValidation: () => builder(anything) };
}
