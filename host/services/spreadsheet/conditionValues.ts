import type { Condition } from '../../model/condition';
import { enumerationName } from '../base/enumeration';
import { relativeDate } from './enumerationList';
import type { Services } from './services';

/** Criteria whose arguments are days. */
const dated = /^DATE_(?!IS_VALID)/;

/** A script's arguments as the workbook keeps them: a Date as serial days. */
export function storedValues(services: Services, given: readonly unknown[]): Condition['values'] {
  const { realm } = services.context;
  return given.map((value) => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (realm.isDate(value)) return services.workbook.zone.toSerial(value.getTime());
    throw new Error(`not implemented: ${String(value)} as the value of a condition`);
  });
}

/** The arguments as getCriteriaValues gives them back. */
export function criteriaValues(services: Services, condition: Condition): unknown[] {
  const { workbook, context } = services;
  const values = condition.values.map((value) =>
    dated.test(condition.criteria) && typeof value === 'number'
      ? context.realm.date(workbook.zone.toEpoch(value))
      : value,
  );
  return services.copy(values);
}

/** The when… methods that ConditionalFormatRuleBuilder and FilterCriteriaBuilder share. */
export function whenMethods<Builder extends object>(
  services: Services,
  className: string,
  put: (builder: Builder, condition: Condition) => void,
) {
  const when = (
    builder: Builder,
    member: string,
    criteria: string,
    given: readonly unknown[],
    kinds: readonly string[],
  ) => {
    services.enter(`${className}.${member}`, 'handle', given, [kinds]);
    put(builder, { criteria, values: storedValues(services, given) });
    return builder;
  };
  const none = (member: string, criteria: string) =>
    function (this: Builder): Builder {
      return when(this, member, criteria, [], []);
    };
  const text = (member: string, criteria: string) =>
    function (this: Builder, value: string): Builder {
      return when(this, member, criteria, [value], ['String']);
    };
  const number = (member: string, criteria: string) =>
    function (this: Builder, value: number): Builder {
      return when(this, member, criteria, [value], ['number']);
    };
  const between = (member: string, criteria: string) =>
    function (this: Builder, start: number, end: number): Builder {
      return when(this, member, criteria, [start, end], ['number', 'number']);
    };
  const date = (member: string, criteria: string) =>
    function (this: Builder, value: GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate): Builder {
      if (enumerationName(value) === null) return when(this, member, criteria, [value], ['Date']);
      const word = relativeDate.nameOf(value);
      services.enter(`${className}.${member}`, 'handle', [value], [['enum']]);
      put(this, { criteria: `${criteria}_RELATIVE`, values: [word] });
      return this;
    };
  return {
    whenCellEmpty: none('whenCellEmpty', 'CELL_EMPTY'),
    whenCellNotEmpty: none('whenCellNotEmpty', 'CELL_NOT_EMPTY'),
    whenDateAfter: date('whenDateAfter', 'DATE_AFTER'),
    whenDateBefore: date('whenDateBefore', 'DATE_BEFORE'),
    whenDateEqualTo: date('whenDateEqualTo', 'DATE_EQUAL_TO'),
    whenFormulaSatisfied: text('whenFormulaSatisfied', 'CUSTOM_FORMULA'),
    whenNumberBetween: between('whenNumberBetween', 'NUMBER_BETWEEN'),
    whenNumberNotBetween: between('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN'),
    whenNumberEqualTo: number('whenNumberEqualTo', 'NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: number('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: number('whenNumberGreaterThan', 'NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: number('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: number('whenNumberLessThan', 'NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: number('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenTextContains: text('whenTextContains', 'TEXT_CONTAINS'),
    whenTextDoesNotContain: text('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN'),
    whenTextEqualTo: text('whenTextEqualTo', 'TEXT_EQUAL_TO'),
    whenTextStartsWith: text('whenTextStartsWith', 'TEXT_STARTS_WITH'),
    whenTextEndsWith: text('whenTextEndsWith', 'TEXT_ENDS_WITH'),
  };
}
