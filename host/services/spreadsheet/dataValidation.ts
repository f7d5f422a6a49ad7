import { criteriaValues, storedValues } from './conditionValues';
import { criterionMethods } from './dataValidationCriteria';
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
      const { draft } = builders.of(this);
      if (draft.criteria === null) services.fail('Cannot build a data validation rule without a criteria.');
      return built.make(draft);
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
    ...criterionMethods(require),
  });

  return { newDataValidation: () => builder(anything) };
}
