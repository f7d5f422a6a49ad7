import { addonFrame } from '../addon/frame';
import { PageStorage } from '../addon/storage';

/** The page around a page of the web app: the frame fills the window, and its google.script.run goes to the host. */
const told = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name=sheetdesk-${name}]`)?.content ?? '';

async function call(functionName: string, args: readonly unknown[]) {
  const response = await fetch('/api/webCall', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Sheetdesk-Token': told('token') },
    body: JSON.stringify({ person: told('person'), function: functionName, args }),
  });
  const answer: { ok: true; result: unknown } | { ok: false; error: string } = await response.json();
  return response.ok ? answer : { ok: false as const, error: 'error' in answer ? answer.error : response.statusText };
}

const { frame } = addonFrame(
  { kind: 'modal', title: document.title, url: told('page') },
  {
    call,
    close: () => window.close(),
    focusEditor: () => undefined,
    resize: () => undefined,
    // Visitors have no name: what their pages keep is apart from what the team's do.
    storage: new PageStorage(''),
  },
);
document.body.append(frame);
