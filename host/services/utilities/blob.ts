import { extname } from 'node:path';
import type { Realm } from '../../contract/execution';
import { refuseUnknown } from '../../contract/refuse';
import { signed, unsigned } from './bytes';

type Chained = {
  [K in Offered]: ReturnType<GoogleBlob[K]> extends GoogleBlob
    ? (...given: Parameters<GoogleBlob[K]>) => Chained
    : GoogleBlob[K];
};
type GoogleBlob = GoogleAppsScript.Base.Blob;
type Offered = Exclude<keyof GoogleBlob, 'getAs' | 'getAllBlobs' | 'getBlob'>;

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.txt': 'text/plain',
};

class HostBlob implements Chained {
  constructor(
    private readonly realm: Realm,
    private data: Buffer,
    private type: string | null,
    private name: string | null,
  ) {}

  getBlob(): Chained {
    return this;
  }

  copyBlob(): Chained {
    return newBlob(this.realm, this.data, this.type, this.name);
  }

  getBytes(): number[] {
    return this.realm.copy(signed(this.data));
  }

  setBytes(data: number[]): Chained {
    this.data = unsigned(data);
    return this;
  }

  /** @param charset any that the Encoding Standard knows, e.g. "GBK"; UTF-8 by default */
  getDataAsString(charset = 'UTF-8'): string {
    return new TextDecoder(charset, { ignoreBOM: true }).decode(this.data);
  }

  setDataFromString(string: string, charset = 'UTF-8'): Chained {
    if (!/^utf-?8$/i.test(charset)) throw new Error(`not implemented: Blob.setDataFromString with ${charset}`);
    this.data = Buffer.from(string, 'utf8');
    return this;
  }

  getContentType(): string | null {
    return this.type;
  }

  setContentType(contentType: string | null): Chained {
    this.type = contentType;
    return this;
  }

  setContentTypeFromExtension(): Chained {
    this.type = TYPES[extname(this.name ?? '').toLowerCase()] ?? this.type;
    return this;
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): Chained {
    this.name = name;
    return this;
  }

  isGoogleType(): boolean {
    return false;
  }
}

/** A blob as scripts see it. */
export function newBlob(realm: Realm, data: Buffer, type: string | null, name: string | null): Chained {
  return refuseUnknown('Blob', new HostBlob(realm, Buffer.from(data), type, name));
}
