/** What a log line tells that the customer said; the comment is absent where he was not asked for one. */
export interface SaidInLine {
  readonly label: string;
  readonly comment?: string;
  /** The score that stood there before, where the line tells of one. */
  readonly before?: string;
}

/** Lines of answers by link, and of answers that an agent entered at the call-back, in both languages. */
const answers = [
  /^([^（：“]+)（[1-5] 分）(?:：“([\s\S]*)”)?（客户经(?:邮件链接|客服转发的链接)评价(?:，|）)/,
  /^([^(:“]+) \([1-5] of 5\)(?:: “([\s\S]*)”)? \(by the customer, through (?:the mailed link|a link that an agent)/,
];
const atCallBack = [
  /^已联系上客户；([^（：“]+)（[1-5] 分）(?:：“([\s\S]*)”)?（回访时由客服代录(?:，|）)/,
  /^Customer reached; ([^(:“]+) \([1-5] of 5\)(?:: “([\s\S]*)”)? \(entered by an agent at the call-back/,
];
/** Lines of what people entered into the cell themselves. */
const entered = [
  /^在表中填写：“(?<before>[^”]*)” → “(?<label>[^”]*)”$/,
  /^随粘贴填写：“(?<label>[^”]*)”$/,
  /^Typed into the sheet: “(?<before>[^”]*)” → “(?<label>[^”]*)”$/,
  /^Pasted with other cells: “(?<label>[^”]*)”$/,
];
/** Lines of comments that people entered into the cell themselves. */
const comments = [
  /^在表中填写客户评价：“(?<before>[\s\S]*)” → “(?<text>[\s\S]*)”$/,
  /^随粘贴填写客户评价：“(?<text>[\s\S]*)”$/,
  /^Customer comment typed into the sheet: “(?<before>[\s\S]*)” → “(?<text>[\s\S]*)”$/,
  /^Customer comment pasted with other cells: “(?<text>[\s\S]*)”$/,
];
/** What the line of an answer ends with that corrects another. */
const corrections = [/；更正，原为“([^”]*)”/, /; corrected, it was “([^”]*)”/];
const blanks: readonly string[] = ['空白', 'blank'];

const firstMatch = (note: string, forms: readonly RegExp[]): RegExpExecArray | undefined => {
  for (const form of forms) {
    const match = form.exec(note);
    if (match !== null) return match;
  }
  return undefined;
};

/** What a line says that its answer corrects, behind the answer: the customer's own words tell nothing of it. */
function corrected(note: string, { 0: answer }: RegExpExecArray): Pick<SaidInLine, 'before'> {
  const before = firstMatch(note.slice(answer.length), corrections)?.[1];
  return before === undefined ? {} : { before };
}

const labelOf = (text: string): string => (blanks.includes(text) ? '' : text);

/** Reads the note of a log line about satisfaction (D8); undefined for one that tells no score. */
export function readLine(note: string): SaidInLine | undefined {
  const answer = firstMatch(note, answers);
  if (answer !== undefined) return { label: answer[1] ?? '', comment: answer[2] ?? '', ...corrected(note, answer) };
  const called = firstMatch(note, atCallBack);
  if (called !== undefined) {
    const said = called[2] === undefined ? {} : { comment: called[2] };
    return { label: called[1] ?? '', ...said, ...corrected(note, called) };
  }
  const { label, before } = firstMatch(note, entered)?.groups ?? {};
  if (label === undefined) return undefined;
  return { label: labelOf(label), ...(before === undefined ? {} : { before: labelOf(before) }) };
}

/** Reads the note of a log line about a comment that people entered (D8); undefined for any other. */
export function readComment(note: string): { readonly text: string; readonly before?: string } | undefined {
  const { text, before } = firstMatch(note, comments)?.groups ?? {};
  if (text === undefined) return undefined;
  return { text: labelOf(text), ...(before === undefined ? {} : { before: labelOf(before) }) };
}
