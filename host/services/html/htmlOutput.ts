import type { ExecutionContext } from '../../contract/execution';
import { enumeration } from '../base/enumeration';
import { scriptObject } from '../signatures/scriptObject';
import { convertedBlob, newBlob, type ScriptBlob } from '../utilities/blob';
import { escapeFor } from './escaping';
import { HtmlScanner } from './htmlScanner';

type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Refused = 'asTemplate';
type Offered = Omit<GoogleHtmlOutput, Refused | 'getAs' | 'getBlob' | 'getWidth' | 'getHeight'>;
type Execution = Pick<ExecutionContext, 'realm' | 'gate'>;
type Chained = {
  [K in keyof Offered]: ReturnType<Offered[K]> extends GoogleHtmlOutput
    ? (...given: Parameters<Offered[K]>) => Chained
    : Offered[K];
};

/** A size is null until set, which the types package does not say. */
type Sized = Chained & { getWidth(): number | null; getHeight(): number | null };
type Converting = Sized & { getAs(contentType: string): ScriptBlob; getBlob(): ScriptBlob };

export const SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', [
  'EMULATED',
  'IFRAME',
  'NATIVE',
]);

export const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);

class HostHtmlOutput implements Converting {
  private title = '';
  private faviconUrl = '';
  private width: number | null = null;
  private height: number | null = null;
  private readonly metaTags: GoogleAppsScript.HTML.HtmlOutputMetaTag[] = [];

  constructor(
    private readonly execution: Execution,
    private content: string,
  ) {}

  getAs(contentType: string): ScriptBlob {
    return convertedBlob(this.execution, 'HtmlOutput.getAs', this.blobContent(), contentType);
  }

  getBlob(): ScriptBlob {
    const { data, type, name } = this.blobContent();
    return newBlob(this.execution, data, type, name);
  }

  append(addedContent: string): this {
    this.content += addedContent;
    return this;
  }

  /** Escaped for the place at the end of what is there, as a template prints. */
  appendUntrusted(addedContent: string): this {
    const scanner = new HtmlScanner();
    scanner.read(this.content);
    return this.append(escapeFor(scanner.place, addedContent));
  }

  clear(): this {
    return this.setContent('');
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  getFaviconUrl(): string {
    return this.faviconUrl;
  }

  setFaviconUrl(iconUrl: string): this {
    this.faviconUrl = iconUrl;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    this.metaTags.push({ getName: () => name, getContent: () => content });
    return this;
  }

  getMetaTags(): GoogleAppsScript.HTML.HtmlOutputMetaTag[] {
    return [...this.metaTags];
  }

  setSandboxMode(): this {
    return this;
  }

  setXFrameOptionsMode(): this {
    return this;
  }

  private blobContent() {
    return { data: Buffer.from(this.content, 'utf8'), type: 'text/html', name: this.title || null };
  }
}

/** A page as scripts see it. */
export function htmlOutput(execution: Execution, content: string): Converting {
  return scriptObject(execution.realm, 'HtmlService', 'HtmlOutput', new HostHtmlOutput(execution, content));
}
