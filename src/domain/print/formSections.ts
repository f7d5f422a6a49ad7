import type { Field, FieldGroup } from '../record/field';
import type { FieldKey } from '../record/fields';
import { fields } from '../record/fields';

/** Parts of the classic form: what was reported, what was done, what the customer says to it. */
export type FormPart = 'report' | 'handling' | 'confirmation';

/** What stands in the heading of the form. */
export const headingFields: readonly FieldKey[] = ['number', 'createdAt', 'status', 'urgency'];

/** What helps the desk itself and nobody who reads paper, or is told by another field. */
const notOnPaper: ReadonlySet<FieldKey> = new Set([
  'missing',
  'month',
  'pauses',
  'importKey',
  'updateState',
  'lastToldAt',
  'nextUpdateDue',
  'planDue',
  'responseMinutes',
  'responseMet',
  'planMet',
  'promiseMet',
  'resolveMet',
]);

const partOfGroup: Readonly<Record<FieldGroup, FormPart>> = {
  main: 'handling',
  filing: 'handling',
  customer: 'report',
  problem: 'report',
  handling: 'handling',
  clock: 'handling',
  record: 'handling',
  closing: 'confirmation',
};

/** What is asked for at intake belongs to the report, everything else where its group does. */
const partOf = (field: Field): FormPart => (field.intake === undefined ? partOfGroup[field.group] : 'report');

export type PaperField = (typeof fields)[number];

/** Fields that a reader looks for right behind another one, wherever the sheet has them. */
const behind: Readonly<Partial<Record<FieldKey, FieldKey>>> = {
  category2: 'category1',
  category3: 'category2',
  complaintLevel: 'nature',
};

export const isBehindAnother = (key: FieldKey): boolean => behind[key] !== undefined;

/** In the order of the record, but for what belongs behind another field. */
function inPaperOrder(chosen: readonly PaperField[]): readonly PaperField[] {
  const there = new Set<FieldKey>(chosen.map(({ key }) => key));
  const leaderOf = ({ key }: PaperField): FieldKey | undefined => behind[key];
  const followers = (key: FieldKey): readonly PaperField[] =>
    chosen.filter((field) => leaderOf(field) === key).flatMap((field) => [field, ...followers(field.key)]);
  return chosen.flatMap((field) => {
    const leader = leaderOf(field);
    return leader !== undefined && there.has(leader) ? [] : [field, ...followers(field.key)];
  });
}

/** The fields of a part in the order of the record; a new field finds its place by its group. */
export const fieldsOfPart = (part: FormPart): readonly PaperField[] =>
  inPaperOrder(
    fields.filter(
      (field) => !notOnPaper.has(field.key) && !headingFields.includes(field.key) && partOf(field) === part,
    ),
  );

/** Fields that stay on the form when they are blank, for a pen. */
export const keptBlank: ReadonlySet<FieldKey> = new Set([
  'owner',
  'department',
  'solution',
  'result',
  'satisfaction',
  'feedback',
  'confirmedAt',
]);

/** The columns of the blank form: what is asked for at intake, with what an import of past records needs (D16). */
export const blankFormFields: readonly PaperField[] = inPaperOrder(
  fields.filter(
    (field: Field) =>
      field.intake !== undefined || ['createdAt', 'status', 'owner', 'solution', 'remarks'].includes(field.key),
  ),
);
