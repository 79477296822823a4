/**
 * The colours and sizes of the light theme that paper uses, equal to those of the screens (a test compares them with the theme's
 * own style sheet). Sizes are CSS pixels: on paper 1 px is 0.75 pt.
 */
export const paperTokens = {
  '--text-xs': '12px',
  '--text-sm': '14px',
  '--text-md': '16px',
  '--text-lg': '20px',
  '--text-xl': '26px',
  '--text-2xl': '34px',
  '--leading-tight': '1.2',
  '--space-6': '32px',
  '--surface': '#FFFFFF',
  '--surface-2': '#F3EFE9',
  '--border': '#E4DED5',
  '--border-strong': '#8E867B',
  '--text': '#22201D',
  '--muted': '#625C53',
  '--primary': '#0F6B6B',
  '--primary-strong': '#0B5252',
  '--primary-tint': '#E3F1F0',
  '--chart-grid': '#DDD5CA',
} as const satisfies Readonly<Record<`--${string}`, string>>;

/** The family embedded in every paper. */
export const paperFontFamily = 'Atkinson Hyperlegible Next';
