import type { ChatWords } from './words';

export const chatEn: ChatWords = {
  menu: 'Group chat…',
  title: 'Group chat',
  ask: (service) =>
    `When an urgent ticket or a level 1 complaint misses a deadline, a message goes to a group chat besides the mail (nothing of the customer).\n\nPaste the webhook address of the group’s robot: WeCom, DingTalk, Feishu or Slack. It is kept and never shown again. For DingTalk use the custom keyword “Overdue”.\n\n${
      service === '' ? 'Now: off.' : `Now: on (${service}). Leave it blank and choose OK to switch it off.`
    }`,
  service: { wecom: 'WeCom', dingTalk: 'DingTalk', feishu: 'Feishu', slack: 'Slack' },
  problem: {
    noAddress: () =>
      'This is not an address; nothing was saved. Copy the whole webhook address from the robot’s settings.',
    notHttps: () =>
      'The address must begin with https://, or messages would cross the network unencrypted; nothing was saved.',
    otherHost: (hosts) =>
      `So that no ticket is told elsewhere, only these four hosts are taken: ${hosts}. Nothing was saved.`,
    otherPath: () =>
      'This is an address of that service, but not the webhook of a robot (perhaps it was not copied whole); nothing was saved.',
  },
  on: (service) =>
    `The group chat is on (${service}). It is told of urgent tickets that miss a deadline; whether that works stands in Health.`,
  off: 'The group chat is off and its address deleted.',
  intro: (count) =>
    count === 1
      ? '[Overdue] An urgent ticket, please act now:'
      : `[Overdue] ${count} urgent deadlines, please act now:`,
  line: (number, deadline, due, owner) => `${number}  ${deadline} ${due}  ${owner}`,
};
