type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Takes up a criterion with its arguments, which must be of the given kinds. */
type Require = (
  self: Builder,
  member: string,
  criteria: string,
  given: readonly unknown[],
  kinds: readonly string[],
) => Builder;

/** DataValidationBuilder: the criteria on a cell's own value. */
export function criterionMethods(require: Require): Partial<Builder> {
  const methods: Partial<Builder> & ThisType<Builder> = {
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
  };
  return methods;
}
