/** A header cut into words of letters and single runs of Chinese, lower case, without signs: 'CASE_STATUS*' → case, status. */
export function headerWords(header: string): readonly string[] {
  return (
    header
      .normalize('NFKC')
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []
  );
}

/** The words run together: what two headers must share to be the same. */
export const foldedHeader = (header: string): string => headerWords(header).join('');

/** The header without what stands in brackets: '反馈时间(必填)' → '反馈时间'. */
export const withoutBrackets = (header: string): string =>
  header.normalize('NFKC').replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】/g, ' ');
