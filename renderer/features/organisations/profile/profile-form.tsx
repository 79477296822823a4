import { Fragment } from 'react';
import { changeOrganisation, type OrganisationFields } from '../../../data/commands/organisations.ts';
import { useStore } from '../../../data/store-provider.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextArea, TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useSettle } from '../use-outcome.ts';
import { FieldConflict } from './field-conflict.tsx';
import { LinkList } from './link-list.tsx';
import { PeopleField } from './people-field.tsx';
import { faultOf } from './profile-fault.ts';
import { TagList } from './tag-list.tsx';
import type { OrganisationView } from '../shell/use-organisation.ts';

type TextFieldName =
  | 'name'
  | 'code'
  | 'legalForm'
  | 'sector'
  | 'projectName'
  | 'description'
  | 'contactName'
  | 'contactEmail'
  | 'website'
  | 'source'
  | 'notes';

/** Everything an organisation says of itself. Saved as one types; what looks wrong is said below the field and kept. */
export function ProfileForm({ view }: { readonly view: OrganisationView }) {
  const { t } = useWords();
  const store = useStore();
  const settle = useSettle();
  const { id, organisation, conflicts } = view;
  const change = async (fields: OrganisationFields) => (await settle(changeOrganisation(store, id, fields))) !== null;

  const bind = (field: TextFieldName) => ({
    label: t(`organisations:profile.${field}`),
    value: organisation[field],
    onCommit: (text: string) => void change({ [field]: text.trim() }),
  });
  const errorOf = (field: 'name' | 'contactEmail' | 'website') => {
    const fault = faultOf(field, organisation[field]);
    return fault === null ? undefined : t(`organisations:fault.${fault}`);
  };
  const conflict = (field: TextFieldName | 'tags' | 'links' | 'coachIds' | 'expertIds' | 'isExample') => (
    <FieldConflict conflicts={conflicts} field={field} label={t(`organisations:profile.${field}`)} />
  );
  return (
    <div className="stack gap">
      <Panel title={t('organisations:profile.project')} isPadded>
        <div className="fields">
          <TextField {...bind('projectName')} isWide />
          {conflict('projectName')}
          <TextArea
            {...bind('description')}
            rows={rowsFor(organisation.description)}
            isWide
            hint={t('organisations:profile.descriptionHint')}
          />
          {conflict('description')}
        </div>
      </Panel>
      <Panel title={t('organisations:profile.identity')} isPadded>
        <div className="fields">
          <TextField {...bind('name')} isRequired error={errorOf('name')} />
          <TextField {...bind('legalForm')} />
          {conflict('name')}
          {conflict('legalForm')}
          <TextField {...bind('sector')} />
          <TextField {...bind('code')} hint={t('organisations:profile.codeHint')} />
          {conflict('sector')}
          {conflict('code')}
          <TagList
            tags={organisation.tags}
            onChange={(tags) => change({ tags: [...tags] })}
            label={t('organisations:profile.tags')}
          />
          {conflict('tags')}
        </div>
      </Panel>
      <Panel title={t('organisations:profile.contact')} isPadded>
        <div className="fields">
          <TextField {...bind('contactName')} />
          <TextField {...bind('contactEmail')} type="email" error={errorOf('contactEmail')} />
          {conflict('contactName')}
          {conflict('contactEmail')}
          <TextField {...bind('website')} type="url" isWide error={errorOf('website')} />
          {conflict('website')}
          <LinkList
            links={organisation.links}
            onChange={(links) => change({ links: [...links] })}
            label={t('organisations:profile.links')}
          />
          {conflict('links')}
        </div>
      </Panel>
      <Panel title={t('organisations:profile.people')} isPadded>
        <div className="fields">
          {(['coachIds', 'expertIds'] as const).map((field) => (
            <Fragment key={field}>
              <PeopleField field={field} ids={organisation[field]} onChange={(ids) => void change({ [field]: ids })} />
              {conflict(field)}
            </Fragment>
          ))}
        </div>
      </Panel>
      <Panel title={t('organisations:profile.about')} isPadded>
        <div className="fields">
          <TextField {...bind('source')} isWide hint={t('organisations:profile.sourceHint')} />
          {conflict('source')}
          <TextArea {...bind('notes')} rows={rowsFor(organisation.notes)} isWide />
          {conflict('notes')}
          <div className="is-wide">
            <Checkbox isChecked={organisation.isExample} onChange={(isExample) => void change({ isExample })}>
              {t('organisations:profile.isExample')}
              <small>{t('organisations:profile.isExampleNote')}</small>
            </Checkbox>
          </div>
          {conflict('isExample')}
        </div>
      </Panel>
    </div>
  );
}

const CHARACTERS_A_LINE = 84;

/** Lines that a text takes, so that most of it is read without scrolling. */
function rowsFor(text: string): number {
  const lines = text
    .split('\n')
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / CHARACTERS_A_LINE)), 0);
  return Math.min(12, Math.max(2, lines));
}
