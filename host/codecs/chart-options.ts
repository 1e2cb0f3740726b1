// Reads the options of a chart, which the platform takes flat ('hAxis.title') or nested ({ hAxis: { title } }).

type Options = Readonly<Record<string, unknown>>;

function isOptions(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * An option by its dotted name, however it was set.
 *
 * @example chartOption({ legend: { position: 'none' } }, 'legend.position') // 'none'
 */
export function chartOption(options: Options, name: string): unknown {
  if (name in options) return options[name];
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const outer = options[name.slice(0, dot)];
    if (isOptions(outer)) return chartOption(outer, name.slice(dot + 1));
  }
  return undefined;
}

/** An option that is a text and not blank. */
export function chartText(options: Options, name: string): string | undefined {
  const value = chartOption(options, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An option that is a number. */
export function chartNumber(options: Options, name: string): number | undefined {
  const value = chartOption(options, name);
  return typeof value === 'number' ? value : undefined;
}

/**
 * The colours of the series, or of a pie's slices.
 *
 * @example chartColors({ colors: ['#1f4e79'] }) // ['#1f4e79']
 */
export function chartColors(options: Options): readonly string[] {
  const colors = chartOption(options, 'colors');
  return Array.isArray(colors) ? colors.map(String) : [];
}
