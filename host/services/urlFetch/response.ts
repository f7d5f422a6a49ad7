import type { ExecutionContext } from '../../contract/execution';
import { refuseUnknown } from '../../contract/refuse';
import { convertedBlob, newBlob, type ScriptBlob } from '../utilities/blob';
import { signed } from '../utilities/bytes';
import type { BlobContent } from '../utilities/conversion';
import type { Answer } from './exchange';

class HostResponse implements GoogleAppsScript.URL_Fetch.HTTPResponse {
  constructor(
    private readonly context: ExecutionContext,
    private readonly answer: Answer,
    private readonly url: string,
  ) {}

  getResponseCode(): number {
    return this.answer.status;
  }

  getContent(): number[] {
    return this.context.realm.copy(signed(this.answer.body));
  }

  /** @param charset as told by the server when absent, else UTF-8 */
  getContentText(charset = /charset="?([^";]+)/i.exec(this.type ?? '')?.[1] ?? 'UTF-8'): string {
    return new TextDecoder(charset).decode(this.answer.body);
  }

  /** Of a header that came more than once, the last. */
  getHeaders(): object {
    return this.context.realm.copy(Object.fromEntries(this.answer.headers));
  }

  /** A header that came more than once is a list. */
  getAllHeaders(): object {
    const all: Record<string, string | string[]> = {};
    for (const [name, value] of this.answer.headers) {
      const known = all[name];
      all[name] = known === undefined ? value : [known, value].flat();
    }
    return this.context.realm.copy(all);
  }

  getBlob(): ScriptBlob {
    const { data, type, name } = this.content();
    return newBlob(this.context, data, type, name);
  }

  getAs(contentType: string): ScriptBlob {
    return convertedBlob(this.context, 'HTTPResponse.getAs', this.content(), contentType);
  }

  private get type(): string | null {
    return this.answer.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? null;
  }

  private content(): BlobContent {
    const name = new URL(this.url).pathname.split('/').at(-1);
    return { data: this.answer.body, type: this.type?.replace(/;.*$/, '').trim() ?? null, name: name || null };
  }
}

/** What a fetch gives a script. */
export function httpResponse(
  context: ExecutionContext,
  answer: Answer,
  url: string,
): GoogleAppsScript.URL_Fetch.HTTPResponse {
  return refuseUnknown('HTTPResponse', new HostResponse(context, answer, url));
}
