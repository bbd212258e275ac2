const units = ['byte', 'kilobyte', 'megabyte'] as const;

/** Writes a number of bytes in the unit that suits it: `48.3 kB`. Units are powers of 1024, as in the form. */
export function createBytes(locale: string): (bytes: number) => string {
  const formats = units.map(
    (unit) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit,
        unitDisplay: unit === 'byte' ? 'long' : 'short',
        maximumFractionDigits: 1,
      }),
  );
  return (bytes) => {
    const power = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2;
    return (formats[power] as Intl.NumberFormat).format(bytes / 1024 ** power);
  };
}
