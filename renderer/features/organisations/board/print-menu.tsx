import { IconPrinter } from '@tabler/icons-react';
import { boardPaper } from '../../../../shared/boards/board-paper.ts';
import type { Moment } from '../../../../shared/domain/needs.ts';
import { boardReport } from '../../../../shared/reports/board-report.ts';
import { useCurrentEdition } from '../../../data/use-current-edition.ts';
import { PaperProgress } from '../../../outcome/paper-progress.tsx';
import { usePrintPaper } from '../../../outcome/use-print-paper.ts';
import { MenuButton } from '../../../ui/menu.tsx';
import { useWords } from '../../../ui/text.tsx';
import { today } from './today.ts';
import type { BoardView } from './use-board.ts';

/** Prints the board: on A3 for the wall or on A4, as it is or with places to write in. */
export function PrintMenu({ view, moment }: { readonly view: BoardView; readonly moment: Moment }) {
  const { t, language } = useWords();
  const edition = useCurrentEdition();
  const printing = usePrintPaper();
  const print = (size: 'a3' | 'a4', isForHand: boolean, name: string) =>
    void printing.print({
      name,
      refusal: '',
      make: (speak) => {
        const { organisation, cards, assessments, templates } = view;
        const layout = view.layout.by === 'zone' ? view.layout : view.map;
        const issuer = {
          name: edition?.programmeName ?? 'Miracolo a Milano',
          detail: speak('contestPaper:issuerDetail'),
        };
        const from = { language, layout, cards, assessments, templates, moment, organisation, issuer, size, isForHand };
        const paper = boardReport(boardPaper({ ...from, printedOn: today() }, speak), speak);
        return Promise.resolve({ paper, fileName: `${name} ${organisation.name}` });
      },
    });
  const lines = [
    { id: 'a3', label: t('board:print.a3'), note: t('board:print.a3Note'), size: 'a3', isForHand: false },
    { id: 'a3Hand', label: t('board:print.a3Hand'), note: t('board:print.a3HandNote'), size: 'a3', isForHand: true },
    { id: 'a4', label: t('board:print.a4'), size: 'a4', isForHand: false },
    { id: 'a4Hand', label: t('board:print.a4Hand'), size: 'a4', isForHand: true },
  ] as const;
  return (
    <>
      <PaperProgress printing={printing} />
      <MenuButton
        icon={IconPrinter}
        label={t('board:print.label')}
        actions={lines.map(({ size, isForHand, ...line }) => ({
          ...line,
          onAction: () => print(size, isForHand, line.label),
        }))}
      />
    </>
  );
}
