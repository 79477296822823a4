/** A decimal number held exactly: its value is `units / 10 ** places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

/**
 * Reads a binary number as the decimal a person wrote: the shortest text that names it, so 0.1 is one tenth and not the
 * binary fraction beside it.
 *
 * @throws RangeError for NaN and infinities, which no checked mark is.
 */
export function decimalFromNumber(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`Not a decimal number: ${value}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const units = BigInt(sign + whole + fraction);
  const places = fraction.length - Number(exponent);
  return places >= 0 ? { units, places } : { units: units * tenTo(-places), places: 0 };
}

/** Adds decimals exactly; the sum has as many places as the addend with the most. */
export function sumDecimals(values: readonly Decimal[]): Decimal {
  const places = values.reduce((most, value) => Math.max(most, value.places), 0);
  const units = values.reduce((sum, value) => sum + value.units * tenTo(places - value.places), 0n);
  return { units, places };
}

/** Multiplies decimals exactly. */
export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return { units: left.units * right.units, places: left.places + right.places };
}

/**
 * Divides a decimal by a positive whole number and rounds the exact quotient once, halves away from zero, as sums of
 * points are rounded in competition rules.
 */
export function divideDecimal(dividend: Decimal, divisor: number, places: number): Decimal {
  const numerator = dividend.units * tenTo(Math.max(0, places - dividend.places));
  const denominator = BigInt(divisor) * tenTo(Math.max(0, dividend.places - places));
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return { units: numerator < 0n ? -rounded : rounded, places };
}

/** Rounds a decimal to `places`, halves away from zero. */
export function roundDecimal(value: Decimal, places: number): Decimal {
  return divideDecimal(value, 1, places);
}

/** Writes a decimal with all its places and a point, e.g. `5.40`; the form of data files, not of screens. */
export function decimalText(value: Decimal): string {
  const sign = value.units < 0n ? '-' : '';
  const digits = String(value.units < 0n ? -value.units : value.units).padStart(value.places + 1, '0');
  if (value.places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -value.places)}.${digits.slice(-value.places)}`;
}

function tenTo(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
