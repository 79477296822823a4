/** Italian texts: papers of needs analyses. */
export const needsPaper = {} as const;
