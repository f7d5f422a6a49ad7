/** Text as compared: one width, one case, other characters for the same word made one. */
export const foldedText = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/帐/g, '账').replace(/登陆/g, '登录').replace(/wi-fi/g, 'wifi');

/** Characters that say little in Chinese: what stands on both sides of them is not one word. */
const stopCharacters =
  /[的了吗呢啊吧呀哦嘛是我你您他她它们这那就也都还很请把被给跟和与或及在有个么些让向从到去来想要能会可说看好再又啦哈]/;

/** Pairs in which such a character carries the meaning. */
const keptPairs = new Set(
  '到账 到货 收到 没有 送到 看不 过去 过期 被盗 被锁 提到 来电 回来 不能 不会 说明 描述 好友 要求 想要'.split(' '),
);

const stopWords = new Set(
  'a an and are as at be been but by can could did do does for from get got had has have he her his how i if in into is it its me my no not of on or our she so still that the their them there they this to us was we were what when where which who why will with you your'.split(
    ' ',
  ),
);

const runs = /[\p{Script=Han}]+|[a-z]+|\d+/gu;
export const isLatin = (token: string): boolean => /^[a-z]/.test(token);
const isHan = (text: string): boolean => /^\p{Script=Han}/u.test(text);

/** The stem of an English word: what is left without the endings of number and tense. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:sh|ch|x|ss)es$/.test(word)) return word.slice(0, -2);
  const plain = word.endsWith('s') ? word.slice(0, -1) : word;
  const cut = /^(.{3,}?)(?:ing|ed)$/.exec(plain)?.[1];
  if (cut === undefined) return plain;
  return /([^aeiouls])\1$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** The telling characters of a Chinese run, and its neighbouring pairs. */
function pairs(run: string): readonly string[] {
  const characters = Array.from(run);
  const found = characters.filter((character) => !stopCharacters.test(character));
  for (let at = 0; at + 1 < characters.length; at += 1) {
    const pair = `${characters[at]}${characters[at + 1]}`;
    if (keptPairs.has(pair) || !stopCharacters.test(pair)) found.push(pair);
  }
  return found;
}

/** What a text is found by: single Chinese characters and pairs of them, stems of English words, numbers; in their order. */
export function tokensOf(text: string): string[] {
  const found: string[] = [];
  for (const run of foldedText(text).match(runs) ?? []) {
    if (isHan(run)) found.push(...pairs(run));
    else if (!stopWords.has(run)) found.push(stem(run));
  }
  return found;
}
