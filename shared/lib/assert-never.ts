/**
 * Closes an exhaustive `switch`: a new member of the union stops the build here instead of surprising the user.
 *
 * @throws Error when reached at run time, which can only mean that data escaped its schema.
 */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
