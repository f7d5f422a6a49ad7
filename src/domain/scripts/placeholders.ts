/** What a script may leave open: its name between braces, in either language. */
const placeholders = {
  customerName: ['客户姓名', 'customer'],
  number: ['工单编号', 'ticket no'],
  due: ['时限', 'due'],
  owner: ['主办人', 'owner'],
  agent: ['客服姓名', 'agent'],
  phenomenon: ['现象', 'problem'],
  solution: ['解决方案', 'solution'],
} as const;

export type Placeholder = keyof typeof placeholders;

const all = Object.keys(placeholders) as readonly Placeholder[];
const pattern = /[{｛]([^{}｛｝\n]{1,40})[}｝]/g;

const folded = (name: string): string => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The placeholder of a name as typed; undefined for a name that the desk does not know. */
export const placeholderOf = (name: string): Placeholder | undefined =>
  all.find((key) => placeholders[key].some((known) => known === folded(name)));

/** Names between braces that the desk cannot fill, each once, as typed. */
export const unknownPlaceholders = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(pattern), ([, name = '']) => name).filter((n) => placeholderOf(n) === undefined)),
];

/** Whether a script speaks of something, in either language. */
export const speaksOf = (text: string, placeholder: Placeholder): boolean =>
  Array.from(text.matchAll(pattern)).some(([, name = '']) => placeholderOf(name) === placeholder);

/** The script with what is known filled in; what is not known yet, or by nobody, stays visible. */
export function filledScript(text: string, values: Readonly<Partial<Record<Placeholder, string>>>): string {
  return text.replace(pattern, (whole, name: string) => {
    const key = placeholderOf(name);
    const value = key === undefined ? '' : (values[key] ?? '');
    return value === '' ? whole : value;
  });
}
