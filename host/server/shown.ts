import { randomUUID } from 'node:crypto';
import type { ShownPage } from '../contract/execution';
import type { PageReference } from '../contract/wire';

const keptPages = 50;

/**
 * The sidebars and dialogs shown lately, each behind an unguessable address. They are served under a policy of
 * their own, so that the page around them can forbid inline scripts while the add-on's pages, as at Google, use them.
 */
export class ShownPages {
  private readonly html = new Map<string, string>();

  /** @param shim JavaScript that provides google.script.run inside the page */
  constructor(private readonly shim: string) {}

  add(page: ShownPage): PageReference {
    const id = randomUUID();
    this.html.set(id, page.html);
    for (const oldest of this.html.keys()) {
      if (this.html.size <= keptPages) {
        break;
      }
      this.html.delete(oldest);
    }
    const { html: _, ...rest } = page;
    return { ...rest, url: `/shown/${id}` };
  }

  /** The page with the shim ahead of its own scripts, or undefined when it is no longer kept. */
  find(id: string): string | undefined {
    const html = this.html.get(id);
    return html === undefined ? undefined : withShim(html, this.shim);
  }
}

/** No network, no framing of others; scripts and styles inline, as HtmlService pages have them. */
export const shownPagePolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-downloads allow-modals',
].join('; ');

/** A page with google.script.run ahead of its own scripts; its links open beside it. */
export function withShim(html: string, shim: string): string {
  const script = `<script>${shim.replaceAll('</', '<\\/')}</script>`;
  const base = '<base target="_blank">';
  const head = /<head[^>]*>/i.exec(html);
  if (head) {
    const at = head.index + head[0].length;
    return html.slice(0, at) + base + script + html.slice(at);
  }
  const afterDoctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0;
  return html.slice(0, afterDoctype) + base + script + html.slice(afterDoctype);
}
