/** A request ready to be sent. */
export interface OutgoingRequest {
  readonly url: string;
  /** In capitals. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
  readonly followRedirects: boolean;
  readonly validateHttpsCertificates: boolean;
  readonly muteHttpExceptions: boolean;
}

/** What came back. Names of headers as the server wrote them, repeated ones as often as they came. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** Why nothing came back. */
export interface Failure {
  readonly problem: 'foreign' | 'timeout' | 'unreachable';
  /** Where it went wrong: the address asked, or the one redirected to. */
  readonly url: string;
}

const loopback = /^(127\.0\.0\.1|\[::1\]|localhost)$/;

/** Whether an address is this very machine; the local host reaches no other. */
export function isLoopback(url: URL): boolean {
  return /^https?:$/.test(url.protocol) && loopback.test(url.hostname);
}
