import { useWords } from './text.tsx';

interface KeyHintProps {
  /** Key names joined by `+`, as in `Ctrl+Enter`; letters and signs stay as they are. */
  readonly keys: string;
}

/** Shows keys as they are written on the keyboard in front of the person. */
export function KeyHint({ keys }: KeyHintProps) {
  const { t } = useWords();
  const words = keys.split(/\+(?=.)/u).map((key) => {
    switch (key) {
      case 'Ctrl':
        return t('common:key.control');
      case 'Shift':
        return t('common:key.shift');
      case 'Enter':
        return t('common:key.enter');
      case 'Escape':
        return t('common:key.escape');
      case 'Space':
        return t('common:key.space');
      case 'Backspace':
        return t('common:key.backspace');
      case 'Delete':
        return t('common:key.delete');
      case 'PageUp':
        return t('common:key.pageUp');
      case 'PageDown':
        return t('common:key.pageDown');
      case 'Home':
        return t('common:key.home');
      case 'End':
        return t('common:key.end');
      default:
        return key;
    }
  });
  return <kbd>{words.join(' ')}</kbd>;
}
