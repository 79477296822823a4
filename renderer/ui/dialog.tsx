import { useId, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { useWords } from './text.tsx';

interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly isWide?: boolean;
  /** Near the upper edge, as the palette. */
  readonly isHigh?: boolean;
  readonly children: ReactNode;
}

/** A window over the page. Only for what a side panel cannot be: a choice that must come before anything else. */
export function Dialog({ isOpen, onClose, title, isWide = false, isHigh = false, children }: DialogProps) {
  return (
    <ModalOverlay
      className={classNames('veil', isHigh && 'is-high')}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classNames('dialog', isWide && 'is-wide')}>
        <AriaDialog>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen, and whether it can be taken back. */
  readonly consequence: ReactNode;
  /** The verb and its object: "Chiudi il turno". */
  readonly confirmLabel: string;
  readonly kind?: 'danger' | 'primary';
  readonly isConfirmDisabled?: boolean;
  readonly onConfirm: () => void;
  /** Anything that must be filled in first, e.g. a reason. */
  readonly children?: ReactNode;
}

/** Asks before something that undo cannot take back, and says what it will do. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    isOpen,
    onClose,
    title,
    consequence,
    confirmLabel,
    kind = 'danger',
    isConfirmDisabled = false,
    onConfirm,
    children,
  } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => (open ? undefined : onClose())}
      isDismissable
    >
      <Modal className="dialog">
        <AriaDialog role="alertdialog" aria-describedby={id}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div id={id}>{consequence}</div>
          {children}
          <div className="answers">
            <Button onPress={onClose} autoFocus>
              {t('common:cancel')}
            </Button>
            <Button
              kind={kind}
              isDisabled={isConfirmDisabled}
              onPress={() => {
                onConfirm();
                onClose();
              }}
            >
              {confirmLabel}
            </Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
