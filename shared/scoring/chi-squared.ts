/** Until the terms no longer change a double. */
const MOST_TERMS = 1000;
const PRECISION = 1e-15;

/** Stands in for a 0 that would be divided by; what it divides is still a number. */
const TINY = 1e-300;

/**
 * The chance that a χ² of as many degrees of freedom is at least as large: the regularised upper incomplete gamma
 * function Q(degrees / 2, value / 2).
 *
 * Method: series below the mean, continued fraction (Lentz) above it; e.g. W. H. Press et al., "Numerical Recipes",
 * 3rd ed., 2007, §6.2.
 *
 * @param value ≥ 0.
 * @param degrees a whole number ≥ 1.
 */
export function chiSquaredTail(value: number, degrees: number): number {
  const shape = degrees / 2;
  const x = value / 2;
  if (x <= 0) return 1;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(degrees));
  return x < shape + 1 ? 1 - scale * series(shape, x) : scale * fraction(shape, x);
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step < MOST_TERMS && Math.abs(term) > Math.abs(sum) * PRECISION; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

function fraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let result = d;
  for (let step = 1; step < MOST_TERMS; step += 1) {
    const a = -step * (step - shape);
    b += 2;
    d = a * d + b;
    d = 1 / (Math.abs(d) < TINY ? TINY : d);
    c = b + a / c;
    if (Math.abs(c) < TINY) c = TINY;
    result *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return result;
}

/** ln Γ(degrees / 2), exactly by its recurrence down to Γ(1) = 1 or Γ(1/2) = √π. */
function logGamma(degrees: number): number {
  let sum = degrees % 2 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let half = degrees / 2 - 1; half > 0; half -= 1) sum += Math.log(half);
  return sum;
}
