import type { FilterCriteria } from '../../model/attachments';
import { criteriaValues, storedValues, whenMethods } from './conditionValues';
import { booleanCriteria } from './enumerationList';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const everything: FilterCriteria = { hiddenValues: null, visibleValues: null, condition: null };

/** FilterCriteria and its builder. */
export function defineFilterCriteria(services: Services): { newFilterCriteria(): Google.FilterCriteriaBuilder } {
  const { criteria: built, criteriaBuilders: builders } = services.classes;
  const builder = (draft: FilterCriteria) => builders.make({ draft });
  const put = (self: Google.FilterCriteriaBuilder, change: Partial<FilterCriteria>) => {
    const box = builders.of(self);
    box.draft = { ...box.draft, ...change };
  };

  const readers = (className: string, stateOf: (self: never) => FilterCriteria) => ({
    getCriteriaType(this: never) {
      services.enter(`${className}.getCriteriaType`, 'handle');
      const { condition } = stateOf(this);
      if (!condition) return services.fail('The filter criteria have no condition.');
      return booleanCriteria.value(condition.criteria);
    },
    getCriteriaValues(this: never) {
      services.enter(`${className}.getCriteriaValues`, 'handle');
      const { condition } = stateOf(this);
      return condition ? criteriaValues(services, condition) : services.copy([]);
    },
    getHiddenValues(this: never) {
      services.enter(`${className}.getHiddenValues`, 'handle');
      return services.copy([...(stateOf(this).hiddenValues ?? [])]);
    },
    getVisibleValues(this: never) {
      services.enter(`${className}.getVisibleValues`, 'handle');
      return services.copy([...(stateOf(this).visibleValues ?? [])]);
    },
    copy(this: never) {
      services.enter(`${className}.copy`, 'handle');
      return builder(stateOf(this));
    },
  });

  built.define(readers('FilterCriteria', (self) => built.of(self)));
  builders.define({
    ...readers('FilterCriteriaBuilder', (self) => builders.of(self).draft),
    ...whenMethods<Google.FilterCriteriaBuilder>(services, 'FilterCriteriaBuilder', (self, condition) =>
      put(self, { condition }),
    ),
    build() {
      services.enter('FilterCriteriaBuilder.build', 'handle');
      return built.make(builders.of(this).draft);
    },
    setHiddenValues(values: string[]) {
      services.enter('FilterCriteriaBuilder.setHiddenValues', 'handle', [values], [['Array']]);
      put(this, { hiddenValues: values.map(String), visibleValues: null });
      return this;
    },
    setVisibleValues(values: string[]) {
      services.enter('FilterCriteriaBuilder.setVisibleValues', 'handle', [values], [['Array']]);
      put(this, { visibleValues: values.map(String), hiddenValues: null });
      return this;
    },
    withCriteria(criteria, values: unknown[]) {
      services.enter('FilterCriteriaBuilder.withCriteria', 'handle', [criteria, values], [['enum', 'Array']]);
      put(this, {
        condition: { criteria: booleanCriteria.nameOf(criteria), values: storedValues(services, values) },
      });
      return this;
    },
  });

  return { newFilterCriteria: () => builder(everything) };
}
