import { IconBan } from '@tabler/icons-react';
import { memo } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/text.tsx';

/** "Mi astengo". */
export const RecuseButton = memo(function RecuseButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords();
  return (
    <Button icon={IconBan} shortcut="R" onPress={onPress}>
      {t('sheet:recuse')}
    </Button>
  );
});

/** "Passa il portatile". */
export const HandOverButton = memo(function HandOverButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useWords();
  return (
    <Button kind="quiet" size="sm" className="vote-hand-over" onPress={onPress}>
      {t('sheet:handOver')}
    </Button>
  );
});
