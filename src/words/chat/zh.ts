import type { ChatWords } from './words';

export const chatZh: ChatWords = {
  menu: '群消息提醒…',
  title: '群消息提醒',
  ask: (service) =>
    `紧急工单或一级投诉超时，除邮件外再发一条消息到群里（不含客户信息）。\n\n请粘贴群机器人的 Webhook 地址：企业微信、钉钉、飞书或 Slack。地址保存后不再显示；钉钉请用“自定义关键词”，填“超时”。\n\n${
      service === '' ? '目前：未开启。' : `目前：已开启（${service}）。留空并点“确定”即关闭。`
    }`,
  service: { wecom: '企业微信', dingTalk: '钉钉', feishu: '飞书', slack: 'Slack' },
  problem: {
    noAddress: () => '这不是一个网址，没有保存。请从群机器人的设置里复制完整的 Webhook 地址。',
    notHttps: () => '地址要以 https:// 开头，否则消息会明文经过网络，没有保存。',
    otherHost: (hosts) => `为了不让工单信息发到别处，只接受这四个地址：${hosts}。没有保存。`,
    otherPath: () => '这是该服务的网址，但不是群机器人的 Webhook 地址（可能没有复制完整），没有保存。',
  },
  on: (service) => `群消息提醒已开启（${service}）。紧急工单超时时，群里会收到消息；能否送达见“运行状态”表。`,
  off: '群消息提醒已关闭，地址已删除。',
  intro: (count) => (count === 1 ? '【超时】紧急工单，请立即处理：' : `【超时】${count} 个紧急时限已过，请立即处理：`),
  line: (number, deadline, due, owner) => `${number}　${deadline} ${due}　${owner}`,
};
