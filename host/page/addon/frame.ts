import type { PageReference } from '../../contract/wire';
import { element } from '../element';
import type { FrameAnswer, FrameMessage } from './messages';
import type { PageStorage } from './storage';

export interface FramePorts {
  /** What pages keep for whoever opened this one. */
  readonly storage: PageStorage;
  call(
    functionName: string,
    args: readonly unknown[],
  ): Promise<{ ok: true; result: unknown } | { ok: false; error: string }>;
  close(): void;
  focusEditor(): void;
  resize(width: number | undefined, height: number | undefined): void;
}

export interface AddonFrame {
  readonly frame: HTMLIFrameElement;
  /** Ends the frame's conversation. */
  dispose(): void;
}

/**
 * A frame with a page of the add-on. It has no origin of its own, so it can reach nothing but what it may ask here; its
 * name brings what it kept before, which its storage must have before its first script runs.
 */
export function addonFrame(page: PageReference, ports: FramePorts): AddonFrame {
  const frame = element('iframe', {
    class: 'addon-frame',
    attributes: {
      title: page.title,
      name: JSON.stringify(ports.storage.entries()),
      sandbox: 'allow-scripts allow-forms allow-popups allow-downloads allow-modals',
      allow: 'clipboard-write *',
      src: page.url,
    },
  });
  const listener = (event: MessageEvent<FrameMessage>) => {
    if (event.source === frame.contentWindow) {
      hear(event.data);
    }
  };
  window.addEventListener('message', listener);
  return { frame, dispose: () => window.removeEventListener('message', listener) };

  function hear(message: FrameMessage): void {
    switch (message.kind) {
      case 'call':
        void answer(message.id, message.function, message.args);
        break;
      case 'close':
        ports.close();
        break;
      case 'focusEditor':
        ports.focusEditor();
        break;
      case 'store':
        ports.storage.put(message.name, message.value);
        break;
      case 'size':
        ports.resize(message.width, message.height);
        break;
    }
  }

  async function answer(id: number, functionName: string, args: readonly unknown[]): Promise<void> {
    tell(
      await ports.call(functionName, args).then(
        (outcome): FrameAnswer => ({ id, ...outcome }),
        (reason: unknown) => failure(id, reason),
      ),
    );
  }

  function tell(reply: FrameAnswer): void {
    frame.contentWindow?.postMessage(reply, '*');
  }
}

function failure(id: number, reason: unknown): FrameAnswer {
  return { id, ok: false, error: reason instanceof Error ? reason.message : String(reason) };
}
