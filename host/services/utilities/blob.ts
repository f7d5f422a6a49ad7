import type { ExecutionContext } from '../../contract/execution';
import { signatureError } from '../base/arguments';
import { scriptObject } from '../signatures/scriptObject';
import { signed, unsigned } from './bytes';
import { contentTypeOf } from './contentTypes';
import { type BlobContent, converted } from './conversion';

type Execution = Pick<ExecutionContext, 'realm' | 'gate'>;

/** A blob as scripts see it. */
export type ScriptBlob = GoogleAppsScript.Base.Blob;

class HostBlob implements ScriptBlob {
  constructor(
    private readonly execution: Execution,
    private data: Buffer,
    private type: string | null,
    private name: string | null,
  ) {}

  content(): BlobContent {
    return { data: this.data, type: this.type, name: this.name };
  }

  getAs(contentType: string): ScriptBlob {
    return convertedBlob(this.execution, 'Blob.getAs', this.content(), contentType);
  }

  getBlob(): ScriptBlob {
    return this;
  }

  copyBlob(): ScriptBlob {
    return newBlob(this.execution, this.data, this.type, this.name);
  }

  /** No blob here is made of others. */
  getAllBlobs(): ScriptBlob[] {
    const blobs: ScriptBlob[] = this.execution.realm.copy([]);
    blobs.push(this.copyBlob());
    return blobs;
  }

  getBytes(): number[] {
    return this.execution.realm.copy(signed(this.data));
  }

  setBytes(data: number[]): ScriptBlob {
    this.data = unsigned(data);
    return this;
  }

  /** @param charset any that the Encoding Standard knows, e.g. "GBK"; UTF-8 by default */
  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(this.data);
  }

  setDataFromString(string: string, charset = 'UTF-8'): ScriptBlob {
    if (!/^utf-?8$/i.test(charset)) throw new Error(`not implemented: Blob.setDataFromString with ${charset}`);
    this.data = Buffer.from(string, 'utf8');
    return this;
  }

  getContentType(): string | null {
    return this.type;
  }

  setContentType(contentType: string | null): ScriptBlob {
    this.type = contentType;
    return this;
  }

  setContentTypeFromExtension(): ScriptBlob {
    this.type = contentTypeOf(this.name ?? '') ?? this.type;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): ScriptBlob {
    this.name = name;
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }
}

/** A blob for a script, of its own bytes. */
export function newBlob(execution: Execution, data: Buffer, type: string | null, name: string | null): ScriptBlob {
  return scriptObject(execution.realm, 'Blob', 'Blob', new HostBlob(execution, Buffer.from(data), type, name));
}

/**
 * What `getAs` of anything gives.
 * @param method with its class, e.g. "HtmlOutput.getAs"
 * @throws Exception for a conversion that the service does not offer
 */
export function convertedBlob(execution: Execution, method: string, content: BlobContent, wanted: unknown): ScriptBlob {
  if (typeof wanted !== 'string') throw signatureError(execution.realm, method, [wanted]);
  execution.gate.pass(method, 'fetch');
  const made = converted(content, wanted);
  if (made) return newBlob(execution, made.data, made.type, made.name);
  throw execution.realm.exception(`Converting from ${content.type} to ${wanted} is not supported.`);
}

/** The bytes of a blob, or of whatever a script may give in its place; null for anything else. */
export function blobContent(value: unknown): BlobContent | null {
  if (value instanceof HostBlob) return value.content();
  if (typeof value !== 'object' || value === null || !('getBlob' in value)) return null;
  return typeof value.getBlob === 'function' ? blobContent(value.getBlob()) : null;
}
