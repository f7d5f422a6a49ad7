/**
 * Words that agents and articles use for the same thing, one line each, in the trade's own language. A search for one
 * finds the others as well, with less weight.
 */
const lines = `
收到 到账 到手 入账
扣款 扣钱 扣费 收费 付了
付款 支付 付钱 交钱
失败 不成功 不了 不通过 没成功 被拒 驳回 拒绝
重复 两次 多扣 两笔
优惠券 券 代金券
自动续费 续费 包月 会员费
发票 开票 专票
抬头 公司名 公司名称
快递 物流 包裹 派送
签收 已送达
丢件 丢失 遗失 丢了
破损 损坏 碎了 压坏 摔坏 坏了
地址 收货地址
发货 寄出 出库
取消 撤单 撤销
错发 发错 不对
缺件 漏发 少发 少了 缺少
邮费 运费
退货 退回 寄回
取件 上门取件
登录 登陆 登不上 登入
账号 帐号 账户 帐户
验证码 短信
锁定 被锁 锁了 冻结
手机号 号码
注销 销户
被盗 盗号 盗用
闪退 崩溃 打不开
卡顿 很慢 转圈
通知 提醒 推送
离线 不在线 掉线
摄像头 监控
门锁 指纹锁 智能锁
扫地机 扫地机器人
充电座 充电桩
手环 手表
无线 wifi
维修 送修 修理 寄修
态度 服务态度
催办 没人处理 无人处理
价保 降价 差价
假货 假的 正品
变质 发霉 异味 坏了
过敏 发红 发痒
发热 很烫 烫手 发烫
诈骗 骗子 冒充
提现 提不出 提出来
奖品 中奖 抽奖
噪音 声音大
制冷 不冷 不制冷
自提 取货
驿站 送上门 送货上门
生鲜 水果 蔬菜 冷链
refund reimbursement
charge payment debit bill
twice double duplicate
coupon voucher promo
subscription renewal membership
tracking track
parcel package
delivered arrived
damaged broken smashed cracked
wrong different incorrect
postage shipping freight
pickup collection
password passcode
sms text code
hacked stolen compromised
crash close freeze
slow loading
notification alert push
vacuum robot
fridge refrigerator
warranty guarantee
scam phishing fraud
rude attitude
earbud headphone earphone
cancel stop
delete erase remove
invoice receipt
cheaper price
发票 报销 票据 税票
公司 单位 企业
批量 采购 团购 多台
境外 海外 国外 国际 香港 澳门 台湾 港澳台
配件 附件 零件 充电线 数据线
银行卡 储蓄卡 卡里
信用卡 刷卡
护肤品 化妆品 面霜 面膜
过敏 痒 红肿 起疹子
客服 接待 坐席
快递员 派件员 配送员 小哥
师傅 安装工 技师
投诉 举报 不满
加载 打开慢 卡住
门店 实体店 店里 线下
补发 补寄 重寄
赔偿 赔付 补偿 赔钱
延期 推迟 拖延 延迟
没电 电量 耗电 续航
白屏 黑屏
家里 住址 门牌
手续费 费用
规则 说明
注册 新人 新用户
好友 朋友
礼品 礼物 赠品
评价 评论 差评
充电器 充电头 适配器
尺码 尺寸 大小 码数
保修 质保 三包
颜色 款式
漏水 渗水
异味 味道 臭
修改 更改 改一下
删除 误删
store shop
staff agent employee support
rude impolite unfriendly
charger adapter
accessory cable part
colour color
ordered order
account login
phone mobile
arrive receive received come
address destination
money fund payment
repair fix broken
hot overheat burning
bank card
`;

/** The words of each line that a word stands in, itself left out. */
function others(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of lines.trim().split('\n')) {
    const words = line.split(' ');
    for (const word of words) {
      const same = words.filter((other) => other !== word);
      found.set(word, [...new Set([...(found.get(word) ?? []), ...same])]);
    }
  }
  return found;
}

const synonyms = others();
const longest = Math.max(...[...synonyms.keys()].map((word) => word.length));

/** Other words for what `text` says; `text` comes folded. Latin words are met whole, Chinese ones wherever they stand. */
export function synonymsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const word of text.match(/[a-z]+/g) ?? []) for (const other of synonyms.get(word) ?? []) found.add(other);
  for (let start = 0; start < text.length; start += 1) {
    for (let length = 1; length <= longest && start + length <= text.length; length += 1) {
      const part = text.slice(start, start + length);
      if (/^[a-z]/.test(part)) continue;
      for (const other of synonyms.get(part) ?? []) found.add(other);
    }
  }
  return [...found];
}
