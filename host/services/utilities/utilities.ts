import { randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import papaparse from 'papaparse';
import { integerArgument, signatureError, textArgument } from '../base/arguments';
import { enumerationName } from '../base/enumeration';
import { refusing } from '../base/refusing';
import type { RunningExecution } from '../base/runningExecution';
import { scriptObject } from '../signatures/scriptObject';
import { blobContent, newBlob, type ScriptBlob } from './blob';
import { type CharsetName, DIGESTS, type DigestName, digest, encode, hmac, signed, unsigned } from './bytes';
import { contentTypeOf } from './contentTypes';
import type { BlobContent } from './conversion';
import { Charset, DigestAlgorithm, MacAlgorithm } from './enumerations';
import { formatDate } from './formatDate';
import { formatString } from './formatString';
import { parseDate } from './parseDate';

const LONGEST_SLEEP = 300_000;

type Offered = Omit<
  GoogleAppsScript.Utilities.Utilities,
  | 'RsaAlgorithm'
  | 'computeRsaSha1Signature'
  | 'computeRsaSha256Signature'
  | 'computeRsaSignature'
  | 'newBlob'
  | 'unzip'
  | 'zip'
>;

class HostUtilities implements Offered {
  readonly Charset = Charset;
  readonly DigestAlgorithm = DigestAlgorithm;
  readonly MacAlgorithm = MacAlgorithm;

  constructor(private readonly execution: RunningExecution) {}

  base64Encode(...given: unknown[]): string {
    return this.data('base64Encode', given, 0, 1, 'UTF_8').toString('base64');
  }

  base64EncodeWebSafe(...given: unknown[]): string {
    return this.base64Encode(...given)
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  }

  base64Decode(...given: unknown[]): number[] {
    const text = this.text('base64Decode', given, 0);
    if (!/^[A-Za-z0-9+/\s]*={0,2}\s*$/.test(text)) throw this.execution.realm.exception('Could not decode string.');
    return this.execution.realm.copy(signed(Buffer.from(text, 'base64')));
  }

  base64DecodeWebSafe(...given: unknown[]): number[] {
    const text = this.text('base64DecodeWebSafe', given, 0);
    return this.base64Decode(text.replaceAll('-', '+').replaceAll('_', '/'));
  }

  computeDigest(...given: unknown[]): number[] {
    const name = this.algorithm('computeDigest', given, enumerationName(given[0]));
    return this.execution.realm.copy(digest(name, this.data('computeDigest', given, 1, 2, 'US_ASCII')));
  }

  computeHmacSha256Signature(...given: unknown[]): number[] {
    const value = this.data('computeHmacSha256Signature', given, 0, 2, 'US_ASCII');
    const key = this.data('computeHmacSha256Signature', given, 1, 2, 'US_ASCII');
    return this.execution.realm.copy(hmac('SHA_256', value, key));
  }

  computeHmacSignature(...given: unknown[]): number[] {
    const mac = enumerationName(given[0])?.replace('HMAC_', '') ?? null;
    const name = this.algorithm('computeHmacSignature', given, mac);
    const value = this.data('computeHmacSignature', given, 1, 3, 'US_ASCII');
    const key = this.data('computeHmacSignature', given, 2, 3, 'US_ASCII');
    return this.execution.realm.copy(hmac(name, value, key));
  }

  formatDate(...given: unknown[]): string {
    const [date, timeZone, format] = given;
    if (!this.execution.realm.isDate(date) || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureError(this.execution.realm, 'Utilities.formatDate', given);
    }
    const { realm } = this.execution;
    return refusing(realm, () => formatDate(Date.prototype.getTime.call(date), timeZone, format));
  }

  parseDate(...given: unknown[]): Date {
    const [text, timeZone, format] = given;
    if (typeof text !== 'string' || typeof timeZone !== 'string' || typeof format !== 'string') {
      throw signatureError(this.execution.realm, 'Utilities.parseDate', given);
    }
    const { realm } = this.execution;
    return refusing(realm, () => realm.date(parseDate(text, timeZone, format, this.execution.now())));
  }

  jsonParse(...given: unknown[]): unknown {
    return this.execution.realm.copy(JSON.parse(this.text('jsonParse', given, 0)));
  }

  jsonStringify(...given: unknown[]): string {
    return JSON.stringify(given[0]);
  }

  formatString(...given: unknown[]): string {
    return formatString(this.text('formatString', given, 0), given.slice(1));
  }

  getUuid(): string {
    return randomUUID();
  }

  newBlob(...given: unknown[]): ScriptBlob {
    const [, type, name] = given.map((value) => (typeof value === 'string' ? value : null));
    return newBlob(this.execution, this.data('newBlob', given, 0, given.length, 'UTF_8'), type ?? null, name ?? null);
  }

  gzip(...given: unknown[]): ScriptBlob {
    const { data, name } = this.blob('gzip', given);
    const named = given.length > 1 ? this.text('gzip', given, 1) : name && `${name}.gz`;
    return newBlob(this.execution, gzipSync(data), 'application/x-gzip', named);
  }

  /** The content type follows the name without its ".gz". */
  ungzip(...given: unknown[]): ScriptBlob {
    const { data, name } = this.blob('ungzip', given);
    const inner = name?.replace(/\.gz$/i, '');
    try {
      return newBlob(this.execution, gunzipSync(data), inner ? contentTypeOf(inner) : null, inner ?? null);
    } catch {
      throw this.execution.realm.exception('Could not decompress gzip.');
    }
  }

  parseCsv(...given: unknown[]): string[][] {
    const delimiter = given.length > 1 ? this.text('parseCsv', given, 1) : ',';
    const { data } = papaparse.parse<string[]>(this.text('parseCsv', given, 0), { delimiter });
    return this.execution.realm.copy(data);
  }

  sleep(...given: unknown[]): void {
    const milliseconds = integerArgument(this.execution.realm, 'Utilities.sleep', given, 0);
    if (milliseconds > LONGEST_SLEEP) {
      throw this.execution.realm.exception('Invalid argument: milliseconds must be at most 300000');
    }
    this.execution.wait(milliseconds);
  }

  private text(method: string, given: readonly unknown[], index: number): string {
    return textArgument(this.execution.realm, `Utilities.${method}`, given, index);
  }

  private blob(method: string, given: readonly unknown[]): BlobContent {
    const content = blobContent(given[0]);
    if (content) return content;
    throw signatureError(this.execution.realm, `Utilities.${method}`, given);
  }

  /** The bytes of a text or byte argument; the charset argument may be absent. */
  private data(
    method: string,
    given: readonly unknown[],
    index: number,
    charsetIndex: number,
    usual: CharsetName,
  ): Buffer {
    const value = given[index];
    if (Array.isArray(value)) return unsigned(value.map(Number));
    if (typeof value !== 'string') throw signatureError(this.execution.realm, `Utilities.${method}`, given);
    const named = enumerationName(given[charsetIndex]);
    return encode(value, named === 'UTF_8' || named === 'US_ASCII' ? named : usual);
  }

  private algorithm(method: string, given: readonly unknown[], name: string | null): DigestName {
    const found = (Object.keys(DIGESTS) as DigestName[]).find((known) => known === name);
    if (found) return found;
    if (name === 'MD2') throw new Error('not implemented: DigestAlgorithm.MD2');
    throw signatureError(this.execution.realm, `Utilities.${method}`, given);
  }
}

/** The global Utilities of one execution. Its functions are computed in the script's own process and cost nothing. */
export function createUtilities(execution: RunningExecution): object {
  return scriptObject(execution.realm, 'Utilities', 'Utilities', new HostUtilities(execution));
}
