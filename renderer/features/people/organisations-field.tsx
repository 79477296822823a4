import { listOrganisations } from '../../data/queries/organisations.ts';
import { useLive } from '../../data/use-live.ts';
import { PickList } from '../../ui/pick-list.tsx';
import { useWords } from '../../ui/text.tsx';

interface OrganisationsFieldProps {
  readonly codes: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

/** The organisations a person belongs to, by their codes: as a juror the person abstains from their pitches. */
export function OrganisationsField({ codes, onChange }: OrganisationsFieldProps) {
  const { t } = useWords();
  const organisations = useLive(listOrganisations()) ?? [];
  const nameOf = (code: string) => {
    const found = organisations.find((organisation) => organisation.code === code);
    return found === undefined ? code : t('people:organisationOf', { code, name: found.name });
  };
  return (
    <PickList
      label={t('people:organisations')}
      hint={t('people:organisationsHint')}
      none={t('people:organisationsNone')}
      picked={codes.map((code) => ({
        id: code,
        label: nameOf(code),
        removeLabel: t('people:organisationsRemove', { name: nameOf(code) }),
      }))}
      addLabel={t('people:organisationsAdd')}
      options={organisations
        .filter(({ code }) => code !== '' && !codes.includes(code))
        .map(({ code }) => ({ value: code, label: nameOf(code) }))}
      onAdd={(code) => onChange([...codes, code])}
      onRemove={(code) => onChange(codes.filter((one) => one !== code))}
    />
  );
}
