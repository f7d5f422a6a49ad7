/** A way to reach a customer. `normal` is the same text however the contact was typed, to find the customer again (D9); an extension stands behind an x. */
export interface Contact {
  readonly kind: 'mobile' | 'phone' | 'email';
  readonly normal: string;
}

const email = /^[\w.!#$%&'+/=?^`{|}~-]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;
const mobile = /^(?:\+?86|0086)?(1[3-9]\d{9})$/;
const landline = /^(?:\+?86|0086)?(0?(?:10|2\d|[3-9]\d{2}))(\d{7,8})$/;
const service = /^(?:400|800)\d{7}$/;
const local = /^[2-8]\d{2,3}[ -]?\d{4}$/;
const international = /^(?:\+|00)([1-9]\d{6,14})$/;
/** Area code, exchange, line; eleven digits with nothing between them are rather a Chinese mobile number. */
const northAmerican = /^(?:(?:\+|00)1[ .-]*|1[ .-]+|1(?=\())?\(?([2-9]\d{2})\)?[ ./-]*([2-9]\d{2})[ ./-]*(\d{4})$/;
/** Eleven digits from 1 on, set apart as nobody sets a Chinese mobile number apart. */
const americanGroups = /^1[ .-]*(?:\(\d{3}\)|[ .-]\d{3}[ ./-])[ ./-]*\d{3}[ ./-]\d{4}$/;
const extension = /^(.*\d) ?(?:转|ext\.?|x|#) ?(\d{1,6})$/;

function withoutExtension(text: string): readonly [number: string, suffix: string] {
  const [, number, suffix] = extension.exec(text) ?? [];
  return number === undefined ? [text, ''] : [number, `x${suffix}`];
}

/** Area codes 010 and 02x take eight digits, the others seven or eight. */
function landlineOf(digits: string): string | undefined {
  const [, area = '', number = ''] = landline.exec(digits) ?? [];
  const trunk = area.startsWith('0') ? area : `0${area}`;
  const written = area.startsWith('0') || /^(?:\+|00)?86/.test(digits);
  return area === '' || !written || (trunk.length === 3 && number.length !== 8) ? undefined : `${trunk}-${number}`;
}

function phoneOf(text: string): string | undefined {
  const [number, suffix] = withoutExtension(text);
  if (!/^[+(\d][\d ()./-]*$/.test(number)) return undefined;
  const digits = number.replace(/[ ()./-]/g, '');
  const areaNumber = landlineOf(digits);
  if (areaNumber !== undefined) return areaNumber + suffix;
  if (service.test(digits) || local.test(number)) return digits + suffix;
  const [, area, exchange, line] = northAmerican.exec(number) ?? [];
  if (area !== undefined) return `${area}${exchange}${line}${suffix}`;
  const [, worldwide] = international.exec(digits) ?? [];
  return worldwide === undefined ? undefined : `+${worldwide}${suffix}`;
}

/**
 * Recognises a Chinese mobile number, a landline, service or foreign number, or an e-mail address, with the spaces,
 * dashes and country codes that people type.
 * @returns undefined when the text is none of these.
 */
export function recognizeContact(text: string): Contact | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/[‐-―−]/g, '-')
    .trim()
    .toLowerCase();
  if (plain.includes('@')) return email.test(plain) ? { kind: 'email', normal: plain } : undefined;
  const digits = plain.replace(/[ ().-]/g, '');
  const [, national] = americanGroups.test(plain) ? [] : (mobile.exec(digits) ?? []);
  if (national !== undefined) return { kind: 'mobile', normal: national };
  const phone = phoneOf(plain);
  return phone === undefined ? undefined : { kind: 'phone', normal: phone };
}

/** What `maskContact` can give: the last four digits, a first letter, and before an at sign only what has the form of a domain. */
const masked = /^(?:\*{4}\d{4}|[\p{L}\p{N}*]\*{3}|[a-z0-9*]\*{3}@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})$/iu;

/** The masks of phone numbers and addresses, not those of other texts. */
const maskedContact = /^(?:\*{4}\d{4}|[^\s*]\*{3}@\S+|\*{4}@\S+)$/u;

/** Whether a cell holds a phone number or an e-mail address, in full or masked. */
export const isContactShown = (text: string): boolean =>
  maskedContact.test(text.trim()) || recognizeContact(text) !== undefined;

/** The first letter or digit, else a star: what a mask begins with is never a sign that a formula begins with. */
const firstOf = (text: string): string => /[\p{L}\p{N}]/u.exec(text)?.[0] ?? '*';

/**
 * The contact as shown: '****5678', 'a***@x.com', of anything else the first letter (D1). What is masked stays as it is.
 */
export function maskContact(text: string): string {
  const plain = text.trim();
  if (plain === '' || masked.test(plain)) return plain;
  const contact = recognizeContact(plain);
  if (contact === undefined) return `${firstOf(plain)}***`;
  if (contact.kind !== 'email') return `****${contact.normal.replace(/x\d+$/, '').slice(-4)}`;
  const [name = '', domain = ''] = contact.normal.split('@');
  return `${firstOf(name)}***@${domain}`;
}

const twoCharacterSurnames = new Set(
  '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 闾丘 子车 亓官 司寇 巫马 公西 令狐 轩辕 呼延 百里 东郭 西门'.split(
    ' ',
  ),
);

/** A surname in letters: it may hold an apostrophe or a hyphen, and is no longer than surnames are. */
const letteredSurname = /^\p{L}[\p{L}\p{M}'’-]{0,19}$/u;

/** What `maskName` can give: one letter or a surname of two characters and a star, or a surname in letters, a blank and a star. */
function isMaskedName(text: string): boolean {
  if (/^\p{L}?\*$/u.test(text)) return true;
  const shown = text.slice(0, -1);
  if (!text.endsWith('*')) return false;
  if (twoCharacterSurnames.has(shown)) return true;
  return shown.endsWith(' ') && !/\p{Script=Han}/u.test(shown) && letteredSurname.test(shown.slice(0, -1));
}

/** The last word that can be a surname: numbers and addresses typed beside a name are none (D12). */
const surnameIn = (words: readonly string[]): string | undefined =>
  words.length > 1 ? words.filter((word) => letteredSurname.test(word)).pop() : undefined;

/**
 * The name as shown: the surname and a star (D1): 张*, 欧阳*, and of names in letters the last word: Smith *. Never more
 * than letters: no digit and no address typed into the name (D12). What is masked stays as it is.
 */
export function maskName(name: string): string {
  const plain = name.trim().replace(/\s+/g, ' ');
  if (plain === '' || isMaskedName(plain)) return plain;
  const surname = plain.slice(0, 2);
  if (twoCharacterSurnames.has(surname) && [...plain].length > 2) return `${surname}*`;
  const word = /\p{Script=Han}/u.test(plain) ? undefined : surnameIn(plain.split(' '));
  return word === undefined ? `${/\p{L}/u.exec(plain)?.[0] ?? ''}*` : `${word} *`;
}

const isInFull = (text: string, mask: (text: string) => string): boolean =>
  text.trim() !== '' && mask(text) !== text.trim();

/** Whether a cell shows a contact that nobody masked yet, be it one or not (D12); a blank one shows none. */
export const isContactInFull = (text: string): boolean => isInFull(text, maskContact);

/** Whether a cell shows a name that nobody masked yet (D12); a blank one shows none. */
export const isNameInFull = (text: string): boolean => isInFull(text, maskName);
