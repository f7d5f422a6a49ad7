const DIRECTIVE = /%(%|(-|0|\+| |,)*(\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

/**
 * Text by a printf template: %s, %d, %i, %f, %e, %x, %X, %o, %c and %% with flags, width and precision.
 * @throws Error "not implemented" for other directives
 */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    DIRECTIVE,
    (directive, all: string, _flag, width?: string, precision?: string, kind?: string) => {
      if (all === '%') return '%';
      const flags = /^%([-0+ ,]*)/.exec(directive)?.[1] ?? '';
      const value = values[next];
      next += 1;
      return pad(sign(convert(kind ?? '', value, precision, directive), flags, kind), flags, Number(width ?? 0));
    },
  );
}

function convert(kind: string, value: unknown, precision: string | undefined, directive: string): string {
  const number = Number(value);
  switch (kind) {
    case 's':
      return precision === undefined ? String(value) : String(value).slice(0, Number(precision));
    case 'd':
    case 'i':
      return String(Math.trunc(number));
    case 'f':
      return number.toFixed(Number(precision ?? 6));
    case 'e':
      return number.toExponential(Number(precision ?? 6));
    case 'x':
      return number.toString(16);
    case 'X':
      return number.toString(16).toUpperCase();
    case 'o':
      return number.toString(8);
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value);
    default:
      throw new Error(`not implemented: Utilities.formatString ${directive}`);
  }
}

function sign(text: string, flags: string, kind: string | undefined): string {
  if (kind === 's' || kind === 'c') return text;
  const grouped = flags.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text;
  if (grouped.startsWith('-')) return grouped;
  if (flags.includes('+')) return `+${grouped}`;
  return flags.includes(' ') ? ` ${grouped}` : grouped;
}

function pad(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const [, lead = '', digits = ''] = /^([-+ ]?)(.*)$/s.exec(text) ?? [];
  return lead + digits.padStart(width - lead.length, '0');
}
