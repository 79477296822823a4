import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FieldError, Text } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** What every field has around its control. */
export interface FieldWords {
  readonly label: string;
  /** Stays below the control. */
  readonly hint?: ReactNode;
  /** What is wrong and how to mend it; undefined while all is well. */
  readonly error?: string | undefined;
  /** Takes the whole width of a `.fields` grid. */
  readonly isWide?: boolean;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
}

/** The lines below a control: the error when there is one, else the hint. */
export function FieldNotes({ hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  return (
    <>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError className="error" elementType="p">
        <Icon of={IconAlertTriangle} size="s" />
        {error}
      </FieldError>
    </>
  );
}
