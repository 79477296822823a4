import type { Locator } from '@playwright/test';

/** Types a day into a field of figures, in the order of the language. */
export async function typeDay(field: Locator, day: Date): Promise<void> {
  const two = (value: number) => String(value).padStart(2, '0');
  await field.getByRole('spinbutton').first().focus();
  await field.page().keyboard.type(`${two(day.getDate())}${two(day.getMonth() + 1)}${day.getFullYear()}`);
}
