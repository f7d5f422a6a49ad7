import type { ExecutionContext } from '../../../contract/execution';
import { ServiceClass } from '../serviceClass';
import { mismatch } from '../signature';
import * as enumerations from './enumerationList';

import Google = GoogleAppsScript.Charts;

interface TextStyle {
  color: string;
  fontName: string;
  fontSize: number;
}

/** The global Charts of one execution: what charts in sheets need of it. Its own charts are refused by name. */
export function createCharts({ realm, gate }: ExecutionContext): Google.Charts {
  const styles = new ServiceClass<Google.TextStyle, Readonly<TextStyle>>('TextStyle', realm, 'Charts');
  const builders = new ServiceClass<Google.TextStyleBuilder, TextStyle>('TextStyleBuilder', realm, 'Charts');
  const enter = (member: string, given: readonly unknown[] = [], kinds: readonly string[] = []) => {
    const complaint = mismatch(realm, 'Charts', member, given, [kinds]);
    if (complaint !== null) throw realm.exception(complaint);
    gate.pass(`Charts.${member}`, 'handle');
  };

  styles.define({
    getColor() {
      enter('TextStyle.getColor');
      return styles.of(this).color;
    },
    getFontName() {
      enter('TextStyle.getFontName');
      return styles.of(this).fontName;
    },
    getFontSize() {
      enter('TextStyle.getFontSize');
      return styles.of(this).fontSize;
    },
  });
  builders.define({
    setColor(color: string) {
      enter('TextStyleBuilder.setColor', [color], ['String']);
      builders.of(this).color = color;
      return this;
    },
    setFontName(fontName: string) {
      enter('TextStyleBuilder.setFontName', [fontName], ['String']);
      builders.of(this).fontName = fontName;
      return this;
    },
    setFontSize(fontSize: number) {
      enter('TextStyleBuilder.setFontSize', [fontSize], ['number']);
      builders.of(this).fontSize = fontSize;
      return this;
    },
    build() {
      enter('TextStyleBuilder.build');
      return styles.make({ ...builders.of(this) });
    },
  });

  const apps = new ServiceClass<Google.Charts, 'app'>('Charts', realm, 'Charts');
  apps.define({
    ChartType: enumerations.chartType.members,
    ChartMergeStrategy: enumerations.mergeStrategy.members,
    ChartHiddenDimensionStrategy: enumerations.hiddenDimensionStrategy.members,
    Position: enumerations.position.members,
    PointStyle: enumerations.pointStyle.members,
    CurveStyle: enumerations.curveStyle.members,
    newTextStyle() {
      enter('newTextStyle');
      return builders.make({ color: '#000000', fontName: 'Arial', fontSize: 10 });
    },
  });
  return apps.make('app');
}
