import type { ChartOptions, OptionValue } from '../contract/floating';

/** Reads the options of a chart by path, like "vAxis.title"; what is of another kind counts as not given. */
export class Options {
  constructor(private readonly options: ChartOptions) {}

  at(path: string): OptionValue | undefined {
    return path
      .split('.')
      .reduce<OptionValue | undefined>((value, name) => (isTree(value) ? value[name] : undefined), this.options);
  }

  text(path: string): string | undefined {
    const value = this.at(path);
    return typeof value === 'string' ? value : undefined;
  }

  /** Also a number written as text, which old scripts give. */
  number(path: string): number | undefined {
    const value = this.at(path);
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }

  flag(path: string): boolean {
    const value = this.at(path);
    return value === true || value === 'true' || value === 1;
  }

  texts(path: string): readonly string[] {
    const value = this.at(path);
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  }

  /** What lies under a path, as options of their own. */
  under(path: string): Options {
    const value = this.at(path);
    return new Options(isTree(value) ? value : {});
  }
}

function isTree(value: OptionValue | undefined): value is ChartOptions {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
