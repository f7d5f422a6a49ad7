import type { Field } from '../../domain/record/field';
import type { Language } from '../../domain/record/lists';
import type { Input } from './input';
import { type FieldView, labelled } from './labelled';

/** The control of a declared field under its label in `language`. */
export const fieldView = (field: Field, input: Input, language: Language, half: boolean): FieldView =>
  labelled(
    { id: `field-${field.key}`, key: field.key, label: field[language], hint: field.hint?.[language] ?? '', half },
    input,
  );
