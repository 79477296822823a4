/** Italian texts: needs assessments: marking levels, comparing, the profile of an organisation. */
export const needs = {} as const;
