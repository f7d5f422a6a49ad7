import type { FieldIssue, IntakeForm, IntakeValues } from '../../api';
import type { Field } from '../../domain/record/field';
import type { FieldKey } from '../../domain/record/fields';
import { isRequired, missingFields } from '../../domain/record/required';
import { fieldOf } from '../../domain/record/ticket';
import type { Words } from '../words';
import { fieldViews } from './fieldViews';
import type { FieldView } from './labelled';
import { type Section, sections } from './layout';
import { sectionView } from './sectionView';

/** The fields of the intake form on the page. */
export interface FormView {
  readonly elements: readonly HTMLElement[];
  /** What is filled in among the fields shown; blank ones are absent. */
  read(): IntakeValues;
  write(values: IntakeValues): void;
  /** What the record still lacks, one sentence each, in the order of the page. */
  missing(): readonly FieldIssue[];
  /** Says beside each field what is wrong, and goes to the first. @returns the issues of fields that are not on the form */
  complain(issues: readonly FieldIssue[]): readonly FieldIssue[];
  /** Marks, reveals and moves fields as the values demand; to be called after each change. */
  arrange(): void;
  /** Takes back the complaint beside the field that holds `target`. */
  forgive(target: EventTarget | null): void;
  /** The field that holds `target`. */
  keyAt(target: EventTarget | null): FieldKey | undefined;
  labels(keys: readonly FieldKey[]): readonly string[];
  focusFirst(): void;
}

export function formView(form: IntakeForm, words: Words): FormView {
  const { views, offered } = fieldViews(form, words);
  const readAll = (): IntakeValues =>
    Object.fromEntries([...views].map(([key, view]) => [key, view.read()]).filter(([, value]) => value?.trim() !== ''));
  const layout = (): readonly Section[] => sections(readAll(), offered());
  const shown = (): readonly FieldKey[] => layout().flatMap(({ essential, more }) => [...essential, ...more]);
  const read = (): IntakeValues => {
    const all = readAll();
    return Object.fromEntries(shown().flatMap((key) => (all[key] === undefined ? [] : [[key, all[key]]])));
  };
  const placed = new Map(layout().map(({ key }) => [key, sectionView(key, views, words)]));

  const arrange = (): void => {
    const values = readAll();
    for (const section of layout()) placed.get(section.key)?.arrange(section);
    for (const [key, view] of views) view.require(isRequired(fieldOf(key), values));
  };
  const complain = (issues: readonly FieldIssue[]): readonly FieldIssue[] => {
    const order = shown();
    for (const [key, view] of views) {
      view.complain(issues.find((issue) => issue.field === key)?.message ?? '');
    }
    const first = order.find((key) => issues.some((issue) => issue.field === key));
    if (first !== undefined) reveal(views.get(first));
    return issues.filter((issue) => !order.includes(issue.field));
  };
  const keyAt = (target: EventTarget | null): FieldKey | undefined =>
    [...views].find(([, view]) => target instanceof Node && view.element.contains(target))?.[0];
  arrange();

  return {
    elements: Array.from(placed.values(), (section) => section.element),
    read,
    write(values) {
      for (const [key, view] of views) view.write(values[key] ?? '');
      arrange();
    },
    missing() {
      const lacking = missingFields(readAll());
      return shown()
        .filter((key) => lacking.includes(key))
        .map((field) => ({ field, message: demand(fieldOf(field), views.get(field)?.label ?? '', words) }));
    },
    complain,
    arrange,
    forgive(target) {
      const key = keyAt(target);
      if (key !== undefined) views.get(key)?.complain('');
    },
    keyAt,
    labels: (keys) => keys.flatMap((key) => views.get(key)?.label ?? []),
    focusFirst: () => views.get(shown()[0] ?? 'customerName')?.focus(),
  };
}

const demand = (field: Field, label: string, words: Words): string =>
  field.list === undefined && field.type !== 'category' ? words.isRequired(label) : words.chooseOne(label);

/** Opens the expander around the field, then goes there. */
function reveal(view: FieldView | undefined): void {
  const expander = view?.element.closest('details');
  if (expander !== null && expander !== undefined) expander.open = true;
  view?.element.scrollIntoView({ block: 'center' });
  view?.focus();
}
