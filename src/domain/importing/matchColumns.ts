import type { Field } from '../record/field';
import { type FieldKey, fields } from '../record/fields';
import { type ColumnContent, contentOf, contradicts, suits } from './columnContent';
import { foldedHeader, headerWords, withoutBrackets } from './headerText';
import { isImportable } from './importable';

/** How well a header names a field; the cells decide between equals. */
const exact = 100;
const synonym = 80;
/** A name that may mean another field too: it counts where no other column says it better. */
const vague = 60;
/** A name within a longer header, by how much of the header it is. */
const contained = 40;
const containedFully = 20;
/** Taken off when the name is not what the header ends with: the head of a header stands last. */
const notAtEnd = 20;
/** Taken off when the header says the name only without its brackets. */
const bracketed = 5;

/** Names under which a field is looked for, folded. */
interface Names {
  readonly field: Field & { readonly key: FieldKey };
  readonly labels: readonly string[];
  readonly synonyms: readonly string[];
  readonly vague: readonly string[];
}

/** What another desk calls its own number is an external number here (D16). */
const otherNames: Readonly<Partial<Record<FieldKey, readonly Field[]>>> = {
  externalNo: fields.filter(({ key }) => key === 'number'),
};

/** Short titles name a topic or tell the whole problem, as the ledger has it. */
const vagueNames: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  category1: ['subject'],
  phenomenon: ['subject', 'title', 'summary', '标题', '主题'],
};

/** Made for an import only: every other execution would wait for it. */
const namesOfFields = (): readonly Names[] =>
  fields
    .filter(({ key }) => isImportable(key))
    .map((field: Field & { readonly key: FieldKey }) => {
      const others = (otherNames[field.key] ?? []).flatMap(({ zh, en, synonyms = [] }) => [zh, en, ...synonyms]);
      return {
        field,
        labels: [field.zh, field.en, withoutBrackets(field.zh), field.key].map(foldedHeader),
        synonyms: [...(field.synonyms ?? []), ...others].map(foldedHeader),
        vague: (vagueNames[field.key] ?? []).map(foldedHeader),
      };
    });

/**
 * Within a longer header these names mislead: 客户编号 is no number of a ticket, 生产日期 and "last update date" are not
 * when it was reported.
 */
const wholeOnly = (field: Field, name: string): boolean =>
  field.key === 'externalNo' ||
  ((field.type === 'dateTime' || field.type === 'date') && (name.length < 3 || /^[a-z]/.test(name)));

/** What was asked of the customer afterwards is not what was reported or done: 回访结果 is no 处理结果. */
const afterwards = /回访|满意|评价|follow ?up|survey|satisfaction|feedback score/;

/** Said of a person or thing, these are another matter: "Customer ID" is no name, "Order date" no number. */
const otherMatter = new Set(['id', 'no', 'number', 'code', 'date', 'time', 'count', 'type', 'email', 'phone', 'score']);

/** A picture of something is not what it shows. */
const attached = /附件|照片|截图|图片|photo|picture|image|screen ?shot|attachment|upload/;

/**
 * Points for a name within a longer header, 0 for none: names within Latin words do not count, and heads stand last,
 * so "Customer email" is an e-mail.
 */
function scoreWithin(header: string, words: readonly string[], name: string): number {
  if (name.length < 2 || !header.includes(name)) return 0;
  const share = name.length / header.length;
  const atEnd = header.endsWith(name);
  const score = contained + containedFully * share - (atEnd ? 0 : notAtEnd);
  if (!/^\p{Script=Han}/u.test(name)) {
    const whole = words.some((_, from) => words.some((__, to) => words.slice(from, to + 1).join('') === name));
    const isHead = atEnd || (share >= 0.6 && !otherMatter.has(words[words.length - 1] ?? ''));
    return whole && isHead ? score : 0;
  }
  return (atEnd && share >= 0.3) || (name.length >= 4 && share >= 0.4) || share >= 0.6 ? score : 0;
}

function nameScore({ field, labels, synonyms, vague: vagueOnes }: Names, header: string): number {
  const whole = foldedHeader(header);
  const bare = foldedHeader(withoutBrackets(header));
  const scoreOf = (text: string, penalty: number): number => {
    if (text === '') return 0;
    if (labels.includes(text)) return exact - penalty;
    if (synonyms.includes(text)) return synonym - penalty;
    return vagueOnes.includes(text) ? vague - penalty : 0;
  };
  const named = Math.max(scoreOf(whole, 0), scoreOf(bare, bracketed));
  const words = headerWords(withoutBrackets(header));
  const said = words.join(' ');
  if (named > 0 || afterwards.test(said) || attached.test(said)) return named;
  const within = [...labels, ...synonyms, ...vagueOnes].filter((name) => !wholeOnly(field, name));
  return Math.max(0, ...within.map((name) => scoreWithin(bare, words, name)));
}

interface Candidate {
  readonly column: number;
  readonly key: FieldKey;
  readonly score: number;
}

function candidatesOf(
  names: readonly Names[],
  header: string,
  column: number,
  content: ColumnContent,
): readonly Candidate[] {
  return names.flatMap((name) => {
    const score = nameScore(name, header);
    if (score === 0 || contradicts(name.field, content)) return [];
    // Less than the distance between two ways of naming, so that cells only break ties.
    return [{ column, key: name.field.key, score: score + suits(name.field, content) * (bracketed - 1) }];
  });
}

/**
 * Which field each column of a ledger fills, by its header in Chinese or English: a field's label before its
 * synonyms before a header that merely contains one; the cells of `rows` decide between equals and rule out what
 * they contradict. Each field is given at most once; null for a column that fits none.
 */
export function matchColumns(headers: readonly string[], rows: readonly (readonly string[])[]): (FieldKey | null)[] {
  const names = namesOfFields();
  const candidates = headers.flatMap((header, column) => candidatesOf(names, header, column, contentOf(rows, column)));
  const ranked = [...candidates].sort((a, b) => b.score - a.score || a.column - b.column);
  const matched = headers.map((): FieldKey | null => null);
  const taken = new Set<FieldKey>();
  for (const { column, key } of ranked) {
    if (matched[column] !== null || taken.has(key)) continue;
    matched[column] = key;
    taken.add(key);
  }
  return matched;
}
