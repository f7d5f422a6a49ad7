import { refuseUnknown } from '../../contract/refuse';
import { enumeration } from '../base/enumeration';

type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Offered = Omit<
  GoogleHtmlOutput,
  'getAs' | 'getBlob' | 'appendUntrusted' | 'asTemplate' | 'getWidth' | 'getHeight'
>;
type Chained = {
  [K in keyof Offered]: ReturnType<Offered[K]> extends GoogleHtmlOutput
    ? (...given: Parameters<Offered[K]>) => Chained
    : Offered[K];
};

/** A size is null until set, which the types package does not say. */
type Sized = Chained & { getWidth(): number | null; getHeight(): number | null };

export const SandboxMode = enumeration<typeof GoogleAppsScript.HTML.SandboxMode>('SandboxMode', [
  'EMULATED',
  'IFRAME',
  'NATIVE',
]);

export const XFrameOptionsMode = enumeration<typeof GoogleAppsScript.HTML.XFrameOptionsMode>('XFrameOptionsMode', [
  'ALLOWALL',
  'DEFAULT',
]);

class HostHtmlOutput implements Sized {
  private title = '';
  private faviconUrl = '';
  private width: number | null = null;
  private height: number | null = null;
  private readonly metaTags: GoogleAppsScript.HTML.HtmlOutputMetaTag[] = [];

  constructor(private content: string) {}

  append(addedContent: string): this {
    this.content += addedContent;
    return this;
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
}

/** A page as scripts see it. */
export function htmlOutput(content: string): Sized {
  return refuseUnknown('HtmlOutput', new HostHtmlOutput(content));
}
