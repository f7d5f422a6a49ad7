/** Group chats that messages can be posted to. */
export type ChatService = 'wecom' | 'dingTalk' | 'feishu' | 'slack';

/** Where messages to a group chat are posted. The address is a secret: whoever has it may post. */
export interface Webhook {
  readonly service: ChatService;
  readonly address: string;
}

/** Why an address is not taken. */
export type WebhookProblem = 'noAddress' | 'notHttps' | 'otherHost' | 'otherPath';

interface Declared {
  readonly host: string;
  /** How the addresses of robots go on after the host. */
  readonly path: RegExp;
}

const declared: Readonly<Record<ChatService, Declared>> = {
  wecom: { host: 'qyapi.weixin.qq.com', path: /^\/cgi-bin\/webhook\/send\?(?:.*&)?key=[\w-]+/ },
  dingTalk: { host: 'oapi.dingtalk.com', path: /^\/robot\/send\?(?:.*&)?access_token=\w+/ },
  feishu: { host: 'open.feishu.cn', path: /^\/open-apis\/bot\/v2\/hook\/[\w-]+/ },
  slack: { host: 'hooks.slack.com', path: /^\/services\/\w+\/\w+\/\w+/ },
};

/** Scheme, host and the rest; a user, a port or a blank anywhere makes it no such address. */
const parts = /^(https?):\/\/([a-z0-9.-]+)(\/[^\s"'<>\\^`{|}]*)?$/i;

/** Hosts whose addresses are taken. */
export const chatHosts: readonly string[] = Object.values(declared).map(({ host }) => host);

/** The webhook that an address leads to, or why it is none: only https and only these four services. */
export function readWebhook(text: string): Webhook | WebhookProblem {
  const address = text.trim();
  const [, scheme = '', host = '', path = ''] = parts.exec(address) ?? [];
  if (scheme === '') return 'noAddress';
  if (scheme.toLowerCase() !== 'https') return 'notHttps';
  for (const service of ['wecom', 'dingTalk', 'feishu', 'slack'] as const) {
    if (declared[service].host === host.toLowerCase()) {
      return declared[service].path.test(path) ? { service, address } : 'otherPath';
    }
  }
  return 'otherHost';
}
