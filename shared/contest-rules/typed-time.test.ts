import { describe, expect, it } from 'vitest';
import { readTypedTime } from './typed-time.ts';

describe('a typed time', () => {
  it.each([
    ['14:30', '14:30'],
    [' 14.30 ', '14:30'],
    ['9', '09:00'],
    ['9,05', '09:05'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['0', '00:00'],
    ['23:59', '23:59'],
  ])('reads %j', (text, time) => expect(readTypedTime(text)).toBe(time));

  it.each(['', '24:00', '14:60', '14:3', 'alle 9', '14:30:00', '-1', '12345'])('refuses %j', (text) =>
    expect(readTypedTime(text)).toBeNull(),
  );
});
