import type { SceneWords } from './scene-words.ts';

interface NumberedPitch {
  /** 0 for a calibration pitch. */
  readonly number: number;
  /** Empty where the jury must not know it. */
  readonly name: string;
}

/** What a pitch is called in the hall: its name, or what stands on the sheets where names are hidden. */
export function pitchName({ number, name }: NumberedPitch, { t }: SceneWords): string {
  if (name !== '') return name;
  return number === 0 ? t('calibration') : t('unnamed', { number });
}

/** Which of all pitches one is; a calibration pitch is none of them. */
export function pitchPlace(
  { number, of }: { readonly number: number; readonly of: number },
  { t }: SceneWords,
): string {
  return number === 0 ? t('calibration') : t('pitchOf', { number, of });
}
