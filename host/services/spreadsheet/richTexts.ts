import { plainRichText, restyled, runsBetween } from '../../model/richText';
import { wholeStyle } from './rangeTextStyles';
import type { RichPart } from './serviceClasses';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** RichTextValue and its builder; places count from 0, ends are behind the last letter. */
export function defineRichTexts(services: Services): void {
  defineRichTextValue(services);
  defineRichTextBuilder(services);
}

function defineRichTextValue(services: Services): void {
  const { richTexts, richTextBuilders, textStyles } = services.classes;
  const two = [[], ['number', 'number']];
  const enter = (
    self: Google.RichTextValue,
    member: string,
    given: readonly unknown[] = [],
    kinds: string[][] = [[]],
  ) => {
    services.enter(`RichTextValue.${member}`, 'handle', given, kinds);
    return richTexts.of(self);
  };
  const runs = ({ rich, start, end }: RichPart, from = 0, to = end - start) => {
    if (from < 0 || to > end - start || from > to) services.fail(`Invalid argument: ${from < 0 ? from : to}`);
    return runsBetween(rich, start + from, start + to);
  };
  /** What all runs agree on; null where they differ. */
  const common = <Value>(values: readonly Value[]) => (values.every((value) => value === values[0]) ? values[0] : null);

  richTexts.define({
    copy() {
      const { rich, start, end } = enter(this, 'copy');
      const moved = runsBetween(rich, start, end).map((run) => ({
        ...run,
        start: run.start - start,
        end: run.end - start,
      }));
      return richTextBuilders.make({ draft: { text: rich.text.slice(start, end), runs: moved } });
    },
    getText() {
      const { rich, start, end } = enter(this, 'getText');
      return rich.text.slice(start, end);
    },
    getStartIndex() {
      return enter(this, 'getStartIndex').start;
    },
    getEndIndex() {
      return enter(this, 'getEndIndex').end;
    },
    getRuns() {
      const { rich, start, end } = enter(this, 'getRuns');
      const parts = runsBetween(rich, start, end).map((run) => ({ rich, start: run.start, end: run.end }));
      return services.objects(parts.map((part) => richTexts.make(part)));
    },
    getLinkUrl(from?: number, to?: number) {
      const part = enter(this, 'getLinkUrl', [from, to], two);
      return common(runs(part, from, to).map(({ link }) => link)) ?? null;
    },
    getTextStyle(from?: number, to?: number) {
      const part = enter(this, 'getTextStyle', [from, to], two);
      const styles = runs(part, from, to).map(({ style }) => wholeStyle(style));
      const [first = wholeStyle({})] = styles;
      const agreed = Object.entries(first).filter(([name, value]) =>
        styles.every((style) => Object.entries(style).some(([other, own]) => other === name && own === value)),
      );
      return textStyles.make(Object.fromEntries(agreed));
    },
  });
}

function defineRichTextBuilder(services: Services): void {
  const { richTexts, richTextBuilders, textStyles } = services.classes;
  const enter = (self: Google.RichTextValueBuilder, member: string, given: readonly unknown[], kinds: string[][]) => {
    services.enter(`RichTextValueBuilder.${member}`, 'handle', given, kinds);
    return richTextBuilders.of(self);
  };
  /** The stretch that (value) or (start, end, value) mean, and the value. */
  const stretch = <Value>(length: number, first: Value | number, to: number | undefined, value: Value | undefined) => {
    if (typeof first !== 'number' || to === undefined) return { from: 0, to: length, value: first };
    if (first < 0 || to > length || first >= to) services.fail(`Invalid argument: ${first < 0 ? first : to}`);
    return { from: first, to, value };
  };

  richTextBuilders.define({
    setText(text: string) {
      enter(this, 'setText', [text], [['String']]).draft = plainRichText(text);
      return this;
    },
    setLinkUrl(first: number | string | null, to?: number, url?: string | null) {
      const kinds = [['String?'], ['number', 'number', 'String?']];
      const box = enter(this, 'setLinkUrl', [first, to, url], kinds);
      const at = stretch(box.draft.text.length, first, to, url);
      const link = typeof at.value === 'string' ? at.value : null;
      box.draft = restyled(box.draft, at.from, at.to, ({ style }) => ({ style, link }));
      return this;
    },
    setTextStyle(first: number | Google.TextStyle | null, to?: number, given?: Google.TextStyle | null) {
      const style = 'SpreadsheetApp.TextStyle?';
      const box = enter(this, 'setTextStyle', [first, to, given], [[style], ['number', 'number', style]]);
      const at = stretch(box.draft.text.length, first, to, given);
      const wanted = at.value && typeof at.value === 'object' ? textStyles.of(at.value) : null;
      box.draft = restyled(box.draft, at.from, at.to, (run) => ({
        link: run.link,
        style: wanted ? { ...run.style, ...wanted } : {},
      }));
      return this;
    },
    build() {
      const { draft } = enter(this, 'build', [], [[]]);
      return richTexts.make({ rich: draft, start: 0, end: draft.text.length });
    },
  });
}
