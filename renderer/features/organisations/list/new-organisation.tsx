import { zodResolver } from '@hookform/resolvers/zod';
import { useMemo } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import { Link } from 'wouter';
import { z } from 'zod';
import { nameKey } from '../../../../shared/importing/name-key.ts';
import type { OrganisationRow } from '../../../data/rows.ts';
import { Button } from '../../../ui/button.tsx';
import { SidePanel } from '../../../ui/side-panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';

const schema = z.object({ name: z.string().trim().min(1), projectName: z.string().trim(), sector: z.string().trim() });

/** What a new organisation starts with. */
export type NewOrganisationFields = z.infer<typeof schema>;

interface NewOrganisationProps {
  readonly known: readonly OrganisationRow[];
  readonly onClose: () => void;
  readonly onCreate: (fields: NewOrganisationFields) => void;
}

/** Asks for the little that makes a profile findable; a name that is there already is pointed to, not refused. */
export function NewOrganisation({ known, onClose, onCreate }: NewOrganisationProps) {
  const { t } = useWords();
  const { control, handleSubmit } = useForm<NewOrganisationFields>({
    resolver: zodResolver(schema),
    defaultValues: { name: '', projectName: '', sector: '' },
  });
  const typed = nameKey(useWatch({ control, name: 'name' }));
  const twin = useMemo(
    () => (typed === '' ? undefined : known.find((row) => nameKey(row.name) === typed)),
    [known, typed],
  );
  return (
    <form onSubmit={(event) => void handleSubmit(onCreate)(event)} noValidate>
      <SidePanel
        title={t('organisations:create.title')}
        onClose={onClose}
        footer={
          <>
            <Button kind="primary" type="submit">
              {t('organisations:create.submit')}
            </Button>
            <Button kind="quiet" onPress={onClose}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <div className="fields">
          <Controller
            control={control}
            name="name"
            render={({ field, fieldState }) => (
              <TextField
                label={t('organisations:create.name')}
                isRequired
                autoFocus
                value={field.value}
                onChange={field.onChange}
                error={fieldState.invalid ? t('organisations:fault.nameMissing') : undefined}
                hint={t('organisations:create.nameHint')}
              />
            )}
          />
          {twin === undefined ? null : (
            <p className="org-twin" role="status">
              {t('organisations:create.twin', { name: twin.name })}{' '}
              <Link href={`/organisations/${twin.id}`}>{t('organisations:create.openTwin')}</Link>
            </p>
          )}
          <Controller
            control={control}
            name="projectName"
            render={({ field }) => (
              <TextField label={t('organisations:create.projectName')} value={field.value} onChange={field.onChange} />
            )}
          />
          <Controller
            control={control}
            name="sector"
            render={({ field }) => (
              <TextField label={t('organisations:create.sector')} value={field.value} onChange={field.onChange} />
            )}
          />
        </div>
      </SidePanel>
    </form>
  );
}
