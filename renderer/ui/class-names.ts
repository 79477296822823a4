/** Joins the class names that apply: `classNames('btn', kind, isOpen && 'is-open')`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === 'string' && name !== '').join(' ');
}
