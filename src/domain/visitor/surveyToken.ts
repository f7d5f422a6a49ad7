/** How a link went out: mailed to the customer, or shown to an agent to be passed on. It is part of what is signed. */
export type LinkVia = 'mail' | 'agent';

export interface SurveyLink {
  readonly number: string;
  readonly via: LinkVia;
}

/** Characters of the signature that a link carries: 132 bits. */
const signatureLength = 22;

const letters: Readonly<Record<LinkVia, string>> = { mail: 'm', agent: 'a' };

const messageOf = ({ number, via }: SurveyLink): string => `survey:${via}:${number}`;

/** Compares two texts in a time that does not tell where they differ; their lengths are no secret. */
export function sameSecret(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/**
 * The token of a survey link: the ticket's number, how it goes out, and a signature over both (D8).
 * @param sign keyed signature of a text, in characters of web-safe base64
 */
export const surveyToken = (link: SurveyLink, sign: (text: string) => string): string =>
  `${link.number}${letters[link.via]}.${sign(messageOf(link)).slice(0, signatureLength)}`;

/** The ticket that a token names; undefined when it is malformed or was not signed here. */
export function readSurveyToken(token: string, sign: (text: string) => string): SurveyLink | undefined {
  const [, number, letter] = /^(\d{11,14})([am])\.[\w-]{22}$/.exec(token) ?? [];
  if (number === undefined) return undefined;
  const link: SurveyLink = { number, via: letter === 'm' ? 'mail' : 'agent' };
  return sameSecret(token, surveyToken(link, sign)) ? link : undefined;
}
