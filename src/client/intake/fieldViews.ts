import type { IntakeForm } from '../../api';
import type { Field } from '../../domain/record/field';
import { type FieldKey, fields } from '../../domain/record/fields';
import { lists } from '../../domain/record/lists';
import { fieldOf } from '../../domain/record/ticket';
import type { Words } from '../words';
import { categories } from './categories';
import { fieldView } from './fieldView';
import { type Input, inputFor } from './input';
import type { FieldView } from './labelled';
import { isHalf } from './layout';
import { fitSegments, segments } from './segments';

export interface FieldViews {
  readonly views: ReadonlyMap<FieldKey, FieldView>;
  /** The category levels that have something to choose now. */
  offered(): ReadonlySet<FieldKey>;
}

/** A view for every declared field that intake asks for, in the order of the declaration. */
export function fieldViews(form: IntakeForm, words: Words): FieldViews {
  const tree = categories(form.categories, words);
  const ofTree = new Map(tree.inputs);
  const views = new Map<FieldKey, FieldView>();
  for (const { key } of fields) {
    const field = fieldOf(key);
    if (field.intake === undefined) continue;
    const input = ofTree.get(key) ?? makeInput(field, form, words);
    views.set(key, fieldView(field, input, form.language, isHalf(key)));
  }
  return { views, offered: tree.offered };
}

function optionsFor(field: Field, form: IntakeForm): readonly string[] {
  if (field.list === undefined) return [];
  return form.options[field.list] ?? lists[field.list].options.map((option) => option[form.language]);
}

function makeInput(field: Field, form: IntakeForm, words: Words): Input {
  const options = optionsFor(field, form);
  return field.list === 'urgency' && fitSegments(options)
    ? segments(field.key, options)
    : inputFor(field, options, words);
}
