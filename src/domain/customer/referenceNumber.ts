import type { Ticket } from '../record/ticket';

/** A day and what follows it: numbers of orders, tickets and parcels begin so, cards and identity cards never do. */
const dated = /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3,12}(?:-\d{1,2})?$/;
/** A day, and the hour of a time behind it. */
const moment = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:\s(?:[01]\d|2[0-3]))?$/;
/** Capitals right before the digits, as customers, articles and parcels are numbered. */
const lettered = /(?:^|[^A-Za-z])(?!(?:TEL|QQ|ID|VX|WX|FAX)-?$)[A-Z]{1,5}-?$/;
/** A word right before the digits that says whose number it is. */
const named =
  /(?:(?:订单|工单|运单|快递|物流|单据|发票|流水|退货|售后|外部|客户|知识|产品|设备|序列|合同|批次)(?:编?号码?)?|(?:单|编|型)号|(?:order|ticket|tracking|parcel|invoice|waybill|reference|ref|serial|customer|article|sku)(?:\s?(?:number|no))?|#)[\s.:：#是为(（]{0,4}$/iu;

/** What an amount is followed by. */
const counted = /^\s?[元件个台次份箱套万亿%％]/u;

const identityCard = /^[1-8]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i;
const bankCard = /^(?:62\d{14,17}|[45]\d{15})$/;

/** The last digit of a card fits the others (Luhn). */
function isSummed(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/**
 * Whether a long number in people's text is that of an order, a ticket, a parcel, a customer or an article, or a moment,
 * and stays readable (D12). What has the form of an identity card or a bank card never does, whatever is said before it.
 * @param number as typed, with blanks and dashes in it
 * @param before the text in front of it
 * @param after the text behind it, which may say what is counted
 */
export function isReference(number: string, before: string, after: string): boolean {
  if (dated.test(number) || moment.test(number)) return true;
  const digits = number.replace(/[\s-]/g, '');
  if (identityCard.test(digits) || (bankCard.test(digits) && isSummed(digits))) return false;
  const nearest = before.slice(-24);
  return counted.test(after) || lettered.test(nearest) || named.test(nearest);
}

/** What is known of the numbers in a text. */
export interface References {
  /** Whether the number, digits only, is known to be no contact's. */
  has(digits: string): boolean;
  /** The customer's contact as its ticket shows it. */
  readonly contact?: string;
}

export const noReferences: References = new Set();

/** The digits of a number, however they are set apart. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '');

/**
 * A ticket's own order and external number, by which its people know it even where they look like a telephone's, and its
 * contact. A number that ends as the contact does may be the contact typed into the wrong cell, and is none of them.
 */
export function ownReferences({ orderNo, externalNo, contact = '' }: Ticket): References {
  const end = digitsOf(contact).slice(-4);
  const own = [orderNo, externalNo].flatMap((number) => (number === undefined ? [] : [digitsOf(number)]));
  const known = new Set(own.filter((digits) => digits !== '' && digits.slice(-4) !== end));
  return { has: (digits) => known.has(digits), contact };
}
