/** Digits of any width, and letters and signs of addresses as Chinese keyboards type them. */
const wide = /[\p{Nd}Ａ-Ｚａ-ｚ＠．＋－＿]/gu;

/** A text whose numbers and addresses are written as a filter looks for them; its punctuation stays Chinese. */
export const halfWidth = (text: string): string => text.replace(wide, (character) => character.normalize('NFKC'));
