import type { WebRequest } from '../contract/webApp';

/** The event object of doGet and doPost, still to be copied into the script's realm. */
export interface WebEvent {
  /** The first value of each name. */
  readonly parameter: Readonly<Record<string, string>>;
  /** All values of each name. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
  readonly queryString: string;
  readonly contextPath: '';
  /** Bytes of the body; -1 without one. */
  readonly contentLength: number;
  readonly pathInfo?: string;
  readonly postData?: {
    readonly contents: string;
    readonly length: number;
    readonly name: 'postData';
    readonly type: string;
  };
}

/** What a script is told of a request. Fields of a form that was posted stand among the parameters. */
export function webEvent({ method, queryString = '', pathInfo, postData }: WebRequest): WebEvent {
  const body = method === 'POST' ? (postData ?? { type: 'text/plain', contents: '' }) : null;
  const isForm = body !== null && /^application\/x-www-form-urlencoded\b/i.test(body.type);
  const pairs = [...new URLSearchParams(queryString), ...(isForm ? new URLSearchParams(body.contents) : [])];
  const names = [...new Set(pairs.map(([name]) => name))];
  const valuesOf = (wanted: string) => pairs.flatMap(([name, value]) => (name === wanted ? [value] : []));
  const length = body === null ? -1 : Buffer.byteLength(body.contents);
  return {
    parameter: Object.fromEntries(names.map((name) => [name, valuesOf(name)[0] ?? ''])),
    parameters: Object.fromEntries(names.map((name) => [name, valuesOf(name)])),
    queryString,
    contextPath: '',
    contentLength: length,
    ...(pathInfo ? { pathInfo } : {}),
    ...(body === null ? {} : { postData: { contents: body.contents, length, name: 'postData', type: body.type } }),
  };
}
