import type { ExecutionRecord } from './host';

/** A request to the web app of the project. */
export interface WebRequest {
  readonly method: 'GET' | 'POST';
  /** As in the address, without "?": names may repeat. */
  readonly queryString?: string;
  /** What follows the app's address, without the leading "/". */
  readonly pathInfo?: string;
  readonly postData?: { readonly type: string; readonly contents: string };
  /** E-mail of who asks; null for nobody known. */
  readonly user: string | null;
}

/** What doGet or doPost answered. */
export type WebContent =
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly html: string;
      readonly faviconUrl: string;
      readonly metaTags: readonly { readonly name: string; readonly content: string }[];
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Like application/json. */
      readonly mimeType: string;
      /** The name to be saved under; '' to be shown. */
      readonly fileName: string;
    };

/** `execution` is null where the request was turned away before any script ran. */
export type WebAnswer =
  | { readonly ok: true; readonly content: WebContent; readonly execution: ExecutionRecord }
  | {
      readonly ok: false;
      /** 403 not allowed, 404 not deployed, 500 failed. */
      readonly status: 403 | 404 | 500;
      readonly message: string;
      readonly execution: ExecutionRecord | null;
    };
