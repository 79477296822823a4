/** Italian texts: papers of coaching. */
export const coachingPaper = {} as const;
