import type { ValidationRule } from '../../model/validation';
import type { GridArea, RuleDraft } from './serviceClasses';
import { foreignRange, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** The rule the workbook keeps for a built DataValidation; one for all cells it is set on. */
export function storedRule(services: Services, rule: Google.DataValidation): ValidationRule {
  const draft = services.classes.validations.of(rule);
  let stored = services.builtRules.get(draft);
  if (!stored) {
    const { source, criteria, ...rest } = draft;
    if (source && source.sheet.workbook !== services.workbook) services.fail(foreignRange);
    stored = services.workbook.sharedValidation({
      ...rest,
      criteria: criteria ?? services.fail('The data validation rule has no criteria.'),
      source: source && { sheetId: source.sheet.id, area: source.area },
    });
    services.builtRules.set(draft, stored);
  }
  return stored;
}

/** A kept rule as scripts see it; null for none. */
export function shownRule(services: Services, rule: ValidationRule | null | undefined): Google.DataValidation | null {
  if (!rule) return null;
  const sheet = rule.source && services.workbook.sheetById(rule.source.sheetId);
  const open = { rows: false, columns: false };
  const source: GridArea | null = sheet && rule.source?.area ? { sheet, area: rule.source.area, open } : null;
  const draft: RuleDraft = { ...rule, source };
  services.builtRules.set(draft, rule);
  return services.classes.validations.make(draft);
}
