import { describe, expect, it } from 'vitest';
import { categoryWeights } from '../../tests/support/rasch-simulation.ts';
import { fillProbabilities, ratingScale } from './rasch-distribution.ts';
import { placeExtreme } from './rasch-placing.ts';

describe('fillProbabilities', () => {
  it.each([-6, -0.4, 0, 2.5, 9])('is the definition at %d logits', (location) => {
    const thresholds = [-2, 1.5, -0.5, 1];
    const steps = Float64Array.from([0, ...thresholds.map((threshold) => -threshold)]);
    const probabilities = new Float64Array(5);
    const logTotal = fillProbabilities(location, ratingScale(steps), probabilities);
    const weights = categoryWeights(location, thresholds);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(logTotal).toBeCloseTo(Math.log(total), 10);
    weights.forEach((weight, category) => expect(probabilities[category]).toBeCloseTo(weight / total, 12));
  });

  it('does not overflow far outside the scale', () => {
    const probabilities = new Float64Array(101);
    const scale = ratingScale(new Float64Array(101));
    expect(fillProbabilities(300, scale, probabilities)).toBeCloseTo(30_000, 6);
    expect(probabilities[100]).toBe(1);
    fillProbabilities(-300, scale, probabilities);
    expect(probabilities[0]).toBe(1);
  });
});

describe('placeExtreme', () => {
  it('is the logit of the adjusted share for two categories', () => {
    const scale = ratingScale(new Float64Array(2));
    const highest = placeExtreme([0, 0, 0], 'highest', scale);
    expect(highest.effect).toBeCloseTo(Math.log(2.7 / 0.3), 10);
    expect(highest.information).toBeCloseTo((2.7 * 0.3) / 3, 10);
    expect(placeExtreme([1, 1, 1], 'lowest', scale).effect).toBeCloseTo(-1 - Math.log(2.7 / 0.3), 10);
  });

  it('finds places far outside', () => {
    const scale = ratingScale(Float64Array.of(0, -40, 40));
    expect(placeExtreme([-200], 'highest', scale).effect).toBeCloseTo(200 + Math.log(0.85 / 0.15) / 2, 6);
  });
});
