import type { ChatService } from './webhook';

/** Characters that make mentions and links in one of the chats or another. */
const active: Readonly<Record<string, string>> = { '<': '＜', '>': '＞', '@': '＠', '&': '＆' };

/** Text that mentions nobody and links nowhere, whatever stands in it. */
const plain = (text: string): string => text.replace(/[<>@&]/g, (character) => active[character] ?? '');

/** Characters of a message; the smallest of the chats takes 2048 bytes. */
const longest = 600;

/** As many lines of a text as a message holds, and a mark where some are left out; a very long line is broken. */
function cut(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const held = characters.slice(0, longest - 2).join('');
  const end = held.lastIndexOf('\n');
  return `${end < longest / 2 ? held : held.slice(0, end)}\n…`;
}

/** The body, JSON, with which a service is told a text: whole lines of it, where it is too long for a message. */
export function chatMessage(service: ChatService, text: string): string {
  const content = cut(plain(text));
  switch (service) {
    case 'wecom':
    case 'dingTalk':
      return JSON.stringify({ msgtype: 'text', text: { content } });
    case 'feishu':
      return JSON.stringify({ msg_type: 'text', content: { text: content } });
    case 'slack':
      return JSON.stringify({ text: content });
  }
}

/** What an answer says went wrong, never repeating more of it than a number; undefined when the message was taken. */
export function chatFault(service: ChatService, status: number, body: string): string | undefined {
  if (status !== 200) return `HTTP ${status}`;
  if (service === 'slack') return body.trim() === 'ok' ? undefined : 'HTTP 200, not ok';
  const code = /"(?:errcode|code|StatusCode)"\s*:\s*(-?\d+)/.exec(body)?.[1];
  if (code === undefined) return 'HTTP 200, no code';
  return Number(code) === 0 ? undefined : `code ${code}`;
}
