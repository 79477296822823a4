import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyHint } from '../../../ui/key-hint.tsx';
import { useWords } from '../../../ui/text.tsx';

/** All keys of the score sheet, opened by `?`. */
export function KeysDialog({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { t } = useWords();
  const lines = [
    { keys: ['0', '9'], words: t('sheet:keys.digits') },
    { keys: ['X'], words: t('sheet:keys.x') },
    { keys: [t('sheet:keys.left'), t('sheet:keys.right')], words: t('sheet:keys.leftRight') },
    { keys: [t('sheet:keys.up'), t('sheet:keys.down')], words: t('sheet:keys.upDown') },
    { keys: ['Backspace'], words: t('sheet:keys.backspace') },
    { keys: ['N'], words: t('sheet:keys.n') },
    { keys: ['P'], words: t('sheet:keys.p') },
    { keys: ['C'], words: t('sheet:keys.c') },
    { keys: ['R'], words: t('sheet:keys.r') },
    { keys: ['I'], words: t('sheet:keys.i') },
    { keys: ['S'], words: t('sheet:keys.s') },
    { keys: ['Ctrl+Enter'], words: t('sheet:keys.enter') },
    { keys: ['?'], words: t('sheet:keys.question') },
  ];
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('sheet:keys.title')}>
      <dl className="keys-list">
        {lines.map((line) => (
          <div key={line.words}>
            <dt>
              {line.keys.map((key) => (
                <KeyHint key={key} keys={key} />
              ))}
            </dt>
            <dd>{line.words}</dd>
          </div>
        ))}
      </dl>
      <div className="answers">
        <Button onPress={onClose} autoFocus>
          {t('sheet:keys.close')}
        </Button>
      </div>
    </Dialog>
  );
}
