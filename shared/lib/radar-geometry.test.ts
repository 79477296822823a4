import { describe, expect, it } from 'vitest';
import { radarLabel, radarOutline, radarPoint, radarRing, radarTick, type RadarFrame } from './radar-geometry.ts';

const frame: RadarFrame = { axes: 8, levels: 5, centreX: 143, centreY: 122, radius: 87 };

describe('a radar', () => {
  it('begins at the top and goes clockwise, its rim the highest level', () => {
    expect(radarPoint(frame, 0, 5)).toEqual({ x: 143, y: 35 });
    expect(radarPoint(frame, 2, 5)).toEqual({ x: 230, y: 122 });
    expect(radarPoint(frame, 4, 4)).toEqual({ x: 143, y: 191.6 });
    expect(radarRing(frame, 5).split(' ')).toHaveLength(8);
  });

  it('fills a profile that is known all around', () => {
    const { path, isWhole } = radarOutline(frame, [3, 5, 4, 3, 4, 4, 4, 4]);
    expect(isWhole).toBe(true);
    expect(path.startsWith('M143,69.8 L204.5,60.5')).toBe(true);
    expect(path.endsWith('Z')).toBe(true);
  });

  it('breaks the line at what is unknown, instead of drawing it as the lowest', () => {
    const { path, isWhole } = radarOutline(frame, [3, null, 4, 3, null, 4, null, 4]);
    expect(isWhole).toBe(false);
    expect(path).toBe('M212.6,122 L179.9,158.9 M93.8,72.8 L143,69.8');
    expect(path).not.toContain('143,122');
    expect(radarOutline(frame, [null, null, null]).path).toBe('');
  });

  it('sets names outside the rim and numbers between the last axis and the first', () => {
    expect(radarLabel(frame, 0)).toEqual({ x: 143, y: 24, anchor: 'middle' });
    expect(radarLabel(frame, 2)).toEqual({ x: 243, y: 126, anchor: 'start' });
    expect(radarLabel(frame, 4)).toEqual({ x: 143, y: 230, anchor: 'middle' });
    expect(radarLabel(frame, 5).anchor).toBe('end');
    expect(radarTick(frame, 1)).toEqual({ x: 136.8, y: 111.1 });
  });
});
