/**
 * What Google calls a copy that is given no name.
 * @param locale like zh_CN
 */
export function copyName(name: string, locale: string): string {
  return locale.startsWith('zh') ? `${name}的副本` : `Copy of ${name}`;
}
