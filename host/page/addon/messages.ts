/** What an add-on's page in its frame says to the desk around it. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly id: number; readonly function: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'focusEditor' }
  | { readonly kind: 'store'; readonly name: string; readonly value: string | null }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** The answer to a call. */
export type FrameAnswer =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly error: string };
