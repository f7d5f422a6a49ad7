const numbering = /^\s*\d+\s*[.、)）]\s*/;
const ending = /[\s?？:：*＊。.!！]+$/;

/** What Chinese questions begin with besides what they ask for: 请留下您的手机号, 您遇到的问题. */
const zhOpenings: readonly RegExp[] = [
  /^(?:请问|麻烦您?|请您?|敬请)/,
  /^(?:简要|简单|详细|具体|如实)?(?:地)?(?:留下|填写|填入|输入|提供|描述|说明|选择|告诉我们|告知)(?:一下)?/,
  /^(?:您|你)(?:所|在)?(?:遇到|碰到|反馈|咨询)?的?/,
];

/** … and English ones: "Please describe the problem in detail". */
const enOpenings: readonly RegExp[] = [
  /^(?:please|kindly)\s+/i,
  /^(?:briefly\s+)?(?:describe|enter|provide|state|leave|give us|tell us|choose|select|what is|what's|what was)\s+/i,
  /^(?:about\s+)?(?:your|the|an?|this)\s+/i,
];
const enEnding = /\s+(?:in (?:as much |full |more )?details?|in your own words|below|here)$/i;

const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, ''), text);

/** What the question of a form asks for, as a column would be headed: “请留下您的手机号码：” is 手机号码. */
export function questionTopic(question: string): string {
  const plain = question.replace(numbering, '').replace(ending, '').trim();
  const topic = without(without(plain, zhOpenings), enOpenings).replace(enEnding, '').trim();
  return topic === '' ? plain : topic;
}
