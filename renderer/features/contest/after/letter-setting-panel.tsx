import { useMemo } from 'react';
import { documentIdOf } from '../../../../shared/documents/document-id.ts';
import { readLetterSetting, type SharedLetterSetting } from '../../../../shared/documents/result-document.ts';
import { setLetters } from '../../../data/commands/contest-letters.ts';
import { useDocument } from '../../../data/use-document.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../ui/text.tsx';
import { useCommand } from '../use-command.ts';

/** Who signs all letters of a contest, and of which day they are. */
export function LetterSettingPanel({ contest }: { readonly contest: string }) {
  const { t } = useWords();
  const run = useCommand();
  const state = useDocument(documentIdOf({ kind: 'result', id: contest }));
  const setting = useMemo(() => (state === null ? null : readLetterSetting(state, contest)), [state, contest]);
  if (setting === null) return null;
  const change = (fields: Partial<SharedLetterSetting>) => void run(setLetters(contest, fields));
  return (
    <Panel title={t('after:letters.setting')} isPadded>
      <div className="stack gap-sm">
        <TextField
          label={t('after:letters.signer')}
          hint={t('after:letters.signerHint')}
          value={setting.signer}
          maxLength={120}
          onCommit={(signer) => change({ signer })}
        />
        <DateField
          label={t('after:letters.date')}
          hint={t('after:letters.dateHint')}
          value={setting.date}
          onChange={(date) => change({ date })}
        />
      </div>
    </Panel>
  );
}
