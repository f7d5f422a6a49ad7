/** What a log line tells that the customer said; the comment is absent where he was not asked for one. */
export interface SaidInLine {
  readonly label: string;
  readonly comment?: string;
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
  /^在表中填写：“[^”]*” → “([^”]*)”$/,
  /^随粘贴填写：“([^”]*)”$/,
  /^Typed into the sheet: “[^”]*” → “([^”]*)”$/,
  /^Pasted with other cells: “([^”]*)”$/,
];
const blanks: readonly string[] = ['空白', 'blank'];

const firstMatch = (note: string, forms: readonly RegExp[]): RegExpExecArray | undefined => {
  for (const form of forms) {
    const match = form.exec(note);
    if (match !== null) return match;
  }
  return undefined;
};

/** Reads the note of a log line about satisfaction (D8); undefined for one that tells no score. */
export function readLine(note: string): SaidInLine | undefined {
  const answer = firstMatch(note, answers);
  if (answer !== undefined) return { label: answer[1] ?? '', comment: answer[2] ?? '' };
  const called = firstMatch(note, atCallBack);
  if (called !== undefined) {
    return { label: called[1] ?? '', ...(called[2] === undefined ? {} : { comment: called[2] }) };
  }
  const label = firstMatch(note, entered)?.[1];
  return label === undefined ? undefined : { label: blanks.includes(label) ? '' : label };
}
