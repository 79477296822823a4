import type { ContestDocument, JurorRecusal } from '../documents/contest-document.ts';
import type { Juror, Pitch, RecusalKind } from '../domain/contest.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';

/** Links the programme knows by itself, the closest first: it is the one a recusal names. */
export const linkKinds = ['own-organisation', 'coach', 'expert', 'declared'] as const satisfies readonly RecusalKind[];

/** See {@link linkKinds}. */
export type LinkKind = (typeof linkKinds)[number];

/** What of a person makes a link; `id` is empty for who is not among the people of the programme. */
export type LinkedPerson = { readonly id: string } & Pick<Person, 'conflictCodes' | 'organisationCodes'>;

/** What of an organisation makes a link; `id` is empty where only its code is known. */
export type LinkedOrganisation = { readonly id: string } & Pick<Organisation, 'code' | 'coachIds' | 'expertIds'>;

/** What the programme knows when jurors and pitches come together. */
export interface LinkRegister {
  readonly people: readonly LinkedPerson[];
  readonly organisations: readonly LinkedOrganisation[];
}

/** A juror who may not judge a pitch. */
export interface KnownLink {
  readonly juror: string;
  readonly pitch: string;
  readonly kind: LinkKind;
}

/** Where nothing is known but what stands in the contest itself. */
export const emptyRegister: LinkRegister = { people: [], organisations: [] };

/** The links of a person with an organisation, the closest first. */
export function findLinks(person: LinkedPerson, organisation: LinkedOrganisation): readonly LinkKind[] {
  const { id, conflictCodes, organisationCodes } = person;
  const names = (codes: readonly string[]) => organisation.code !== '' && codes.includes(organisation.code);
  const found: Readonly<Record<LinkKind, boolean>> = {
    'own-organisation': names(organisationCodes),
    coach: id !== '' && organisation.coachIds.includes(id),
    expert: id !== '' && organisation.expertIds.includes(id),
    declared: names(conflictCodes),
  };
  return linkKinds.filter((kind) => found[kind]);
}

/** Who of these jurors is linked with whom of these pitches. Links declared for this contest alone count too. */
export function linksAmong(
  jurors: readonly { readonly id: string; readonly value: Pick<Juror, 'personId' | 'conflictCodes'> }[],
  pitches: readonly { readonly id: string; readonly value: Pick<Pitch, 'organisationId' | 'organisationCode'> }[],
  register: LinkRegister,
): readonly KnownLink[] {
  const people = new Map(register.people.map((person) => [person.id, person]));
  const byId = new Map(register.organisations.map((organisation) => [organisation.id, organisation]));
  const byCode = new Map(register.organisations.map((organisation) => [organisation.code, organisation]));
  const organisationOf = ({ organisationId, organisationCode }: Pick<Pitch, 'organisationId' | 'organisationCode'>) => {
    const found = byId.get(organisationId) ?? (organisationCode === '' ? undefined : byCode.get(organisationCode));
    if (found === undefined) return { id: organisationId, code: organisationCode, coachIds: [], expertIds: [] };
    // The code may have been corrected since: the contest keeps the one it was drawn up with.
    return found.code === '' ? { ...found, code: organisationCode } : found;
  };
  return jurors.flatMap(({ id: juror, value }) => {
    const person = people.get(value.personId);
    const linked = {
      id: value.personId,
      conflictCodes: [...value.conflictCodes, ...(person?.conflictCodes ?? [])],
      organisationCodes: person?.organisationCodes ?? [],
    };
    return pitches.flatMap(({ id: pitch, value: presented }) => {
      const [kind] = findLinks(linked, organisationOf(presented));
      return kind === undefined ? [] : [{ juror, pitch, kind }];
    });
  });
}

/** What a fresh look at the links would change. Nothing changes by itself. */
export interface LinkReview {
  /** Links without a recusal. */
  readonly toAdd: readonly KnownLink[];
  /** Recusals that rest on a link nobody knows of any more. Those of the organiser's own word are never among them. */
  readonly toRemove: readonly JurorRecusal[];
}

/** Compares the recusals of a contest with the links as they are known now. */
export function reviewLinks(
  document: Pick<ContestDocument, 'jurors' | 'pitches' | 'recusals'>,
  register: LinkRegister,
): LinkReview {
  const links = linksAmong(document.jurors, document.pitches, register);
  const keyOf = ({ juror, pitch }: { readonly juror: string; readonly pitch: string }) => `${juror}.${pitch}`;
  const linked = new Set(links.map(keyOf));
  const recused = new Set(document.recusals.map(keyOf));
  const jurors = new Set(document.jurors.map(({ id }) => id));
  const pitches = new Set(document.pitches.map(({ id }) => id));
  return {
    toAdd: links.filter((link) => !recused.has(keyOf(link))),
    toRemove: document.recusals.filter(
      (recusal) =>
        recusal.kind !== 'organiser' &&
        !linked.has(keyOf(recusal)) &&
        jurors.has(recusal.juror) &&
        pitches.has(recusal.pitch),
    ),
  };
}
