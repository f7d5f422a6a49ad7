import type { Moment } from '../record/ticket';
import { sameSecret } from './surveyToken';

const signatureLength = 22;
const messageOf = (text: string): string => `form:${text}`;

/** The moment at which a form was given out, signed, so that nobody makes one up. */
export function formToken(openedAt: Moment, sign: (text: string) => string): string {
  const text = openedAt.toString(36);
  return `${text}.${sign(messageOf(text)).slice(0, signatureLength)}`;
}

/** When the form was given out; undefined when the text is malformed or was not signed here. */
export function readFormToken(token: string, sign: (text: string) => string): Moment | undefined {
  const [, text] = /^([0-9a-z]{6,10})\.[\w-]{22}$/.exec(token) ?? [];
  if (text === undefined) return undefined;
  const openedAt = Number.parseInt(text, 36);
  return sameSecret(token, formToken(openedAt, sign)) ? openedAt : undefined;
}
