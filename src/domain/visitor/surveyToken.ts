/** How a link went out: mailed to the customer, or shown to an agent to be passed on. It is part of what is signed. */
export type LinkVia = 'mail' | 'agent';

export interface SurveyLink {
  readonly number: string;
  readonly via: LinkVia;
  /** How often the ticket had been reopened when the link was made: each cycle has links of its own. */
  readonly cycle: number;
}

/** Characters of the signature that a link carries: 132 bits. */
const signatureLength = 22;

const letters: Readonly<Record<LinkVia, string>> = { mail: 'm', agent: 'a' };

/** The first cycle stands in no link: those mailed before cycles were counted go on working. */
const cycleText = (cycle: number): string => (cycle === 0 ? '' : String(cycle));

const messageOf = ({ number, via, cycle }: SurveyLink): string =>
  ['survey', via, number, ...(cycle === 0 ? [] : [cycle])].join(':');

/** Compares two texts in a time that does not tell where they differ; their lengths are no secret. */
export function sameSecret(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}

/**
 * The token of a survey link: the ticket's number, how it goes out, its cycle, and a signature over them (D8).
 * @param sign keyed signature of a text, in characters of web-safe base64
 */
export const surveyToken = (link: SurveyLink, sign: (text: string) => string): string =>
  `${link.number}${letters[link.via]}${cycleText(link.cycle)}.${sign(messageOf(link)).slice(0, signatureLength)}`;

/** The ticket that a token names; undefined when it is malformed or was not signed here. */
export function readSurveyToken(token: string, sign: (text: string) => string): SurveyLink | undefined {
  const [, number, letter, cycle = '0'] = /^(\d{11,14})([am])([1-9]\d{0,4})?\.[\w-]{22}$/.exec(token) ?? [];
  if (number === undefined) return undefined;
  const link: SurveyLink = { number, via: letter === 'm' ? 'mail' : 'agent', cycle: Number(cycle) };
  return sameSecret(token, surveyToken(link, sign)) ? link : undefined;
}
