import { halfWidth } from './halfWidth';

const raw = String.raw;

/** Between digits of one number: blanks, dots, slashes, dashes of all kinds, underscores, brackets, signs that nobody sees. */
const joint = raw`[\p{Zs}\p{Cf}\t._/\\\p{Pd}−·•()（）\[\]【】]{1,3}`;

const year = raw`(?:19|20)\d{2}`;
const month = raw`(?:0?[1-9]|1[0-2])`;
const dayOfMonth = raw`(?:0?[1-9]|[12]\d|3[01])`;
const date = raw`(?:${year}[-./]${month}[-./]${dayOfMonth}|${dayOfMonth}[-./]${month}[-./]${year})(?!\d)`;
const time = raw`\d{1,2}[:：][0-5]\d(?!\d)`;
/** A day without signs in it, alone or with the serial or time of a number: 20240520, 20240520001-2. */
const dayNumber = raw`20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:\d{3,6}(?:-\d{1,2})?)?(?!\d)`;
/** What stays readable, and no contact runs on into. */
const told = raw`(?:${date}|${time}|${dayNumber})`;

const next = raw`(?:\d|${joint}(?!${told})\d)`;
const gap = raw`(?:${joint}(?!${told}))`;
const digits = (least: number, most = least): string => raw`${next}{${least},${most}}`;
/** An amount goes on with cents or is followed by what it counts. */
const end = raw`(?!\d|\.\d{2}(?!\d)|,\d{3})`;

const mobile = raw`(?:(?:\+|00)?86${gap}?)?(?:1[3-9]\d${digits(8)}|1[3-9]${gap}(?:\d{9}|\d{3}${gap}\d{6}|\d{4}${gap}\d{5}|\d{3}${gap}\d{3}${gap}\d{3})|1${gap}[3-9](?:${gap}\d){9})`;
const landline = raw`0(?:10|2\d|[3-9]\d{2})${gap}\d${digits(6, 7)}`;
/** Words before digits that say them to be an order's or an amount. */
const notAnothers = raw`(?<![a-z\d_.,$￥¥+-]|(?:[单编型号额计共价算款达约#]|订单号?码?|工单|快递|物流|发票|no|order|ticket|invoice|tracking|parcel|reference|ref|serial|number|sku|code|model|total|amount|id)[\s.:：#是为(（]{0,4})`;
/** What goes on as a number, or is followed by what it counts. */
const notCounted = raw`(?![\d_a-z]|[\s]?[元件个台次份箱套万亿%％]|-\d)`;
/** With its area code, and nothing between them. */
const joinedLandline = raw`${notAnothers}0(?:(?:10|2\d)\d{8}|[3-9]\d{2}\d{7,8})${notCounted}`;
const foreign = raw`(?:\+[1-9]${digits(7, 14)}|00[1-9]\d{0,2}${gap}\d{1,4}${gap}\d${digits(4, 10)})(?!\s?[元万亿%％])`;
const northAmerican = raw`(?:1${gap})?[2-9]\d{2}${gap}[2-9]\d{2}${gap}\d{4}`;
const hotline = raw`[48]00${gap}\d${digits(6)}`;
/** Behind a word that announces a number, digits that elsewhere might be an order's. */
const announced = raw`(?<=(?:tel|phone|mobile|cell|call|text|reach|contact|dial|fax|whatsapp|wechat|qq|(?:my|his|her) number|电话|手机|座机|固话|传真|热线|微信|回电|致电|联系方式|联系|拨打?|打)(?:号码?|number|no|me|us|him|her|them|at|on|is|[\s.:：#是为到(（]){0,8})\d${digits(6, 14)}`;
/** Eight digits on their own, as local numbers have them: none that a word before or behind says to be an order's or an amount. */
const local = raw`${notAnothers}[2-8]\d{7}${notCounted}`;

/** Before the at sign no more than addresses have there, lest a long text is gone through from each of its characters. */
const address = raw`[\w.!#$%&'*+/=?^${'`'}{|}~-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}`;
const number = raw`(?<!\d)(?:${[mobile, landline, joinedLandline, foreign, northAmerican, hotline, announced, local].join('|')})${end}`;

const addresses = new RegExp(address, 'giu');
const numbers = new RegExp(raw`(?<kept>(?<!\d)${told})|${number}`, 'giu');

/**
 * A text with the e-mail addresses and telephone numbers in it replaced (D12), however their digits are set apart.
 * Dates, times, amounts, order and ticket numbers stay. Digits come out in half width.
 * @param shown what stands for a contact, given as it was typed
 */
export const replaceContacts = (text: string, shown: (contact: string) => string): string =>
  halfWidth(text)
    .replace(addresses, (contact) => shown(contact))
    .replace(numbers, (contact, kept: string | undefined) => kept ?? shown(contact));

/** The e-mail addresses and telephone numbers that a text holds, as they were typed. */
export function contactsIn(text: string): readonly string[] {
  const found: string[] = [];
  replaceContacts(text, (contact) => {
    found.push(contact);
    return contact;
  });
  return found;
}

/**
 * A text with a number replaced that ends in known digits, whatever its form: seven digits or more, however they are set
 * apart. Dates, times and ticket numbers stay.
 * @param end the last digits
 */
export function replaceNumberEnding(text: string, end: string, shown: (number: string) => string): string {
  const last = [...end].join(raw`${gap}?`);
  const ending = new RegExp(
    raw`(?<kept>(?<!\d)${told})|(?<![a-zA-Z\d*+])\+?\d${next}{2,10}?${gap}?${last}(?!\d)`,
    'gu',
  );
  return halfWidth(text).replace(ending, (number, kept: string | undefined) => kept ?? shown(number));
}
