import type { FieldKey } from '../../src/domain/record/fields';
import { fieldOf } from '../../src/domain/record/ticket';
import { tables } from '../../src/domain/tables/tables';
import { newDesk } from './desk';

function widthsOf(locale: 'zh_CN' | 'en_US', ...keys: readonly FieldKey[]): readonly (number | undefined)[] {
  const language = locale === 'zh_CN' ? 'zh' : 'en';
  const name = tables.tickets[language];
  const host = newDesk('2024-05-20 09:00', locale);
  const headers = host.displayValues(name)[0] ?? [];
  const sheet = host.view().sheets.find((candidate) => candidate.name === name);
  return keys.map((key) => sheet?.columnWidths[headers.indexOf(fieldOf(key)[language])]);
}

test('a Chinese ticket sheet has the widths that its fields declare', () => {
  expect(widthsOf('zh_CN', 'status', 'owner', 'department', 'number')).toEqual([92, 96, 92, 112]);
});

test('in English, “Waiting for customer”, a name and “Customer service” stay on one line beside the arrow', () => {
  expect(widthsOf('en_US', 'status', 'owner', 'department', 'number')).toEqual([152, 128, 128, 112]);
});
