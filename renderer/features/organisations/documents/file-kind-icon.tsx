import {
  IconFile,
  IconFileSpreadsheet,
  IconFileText,
  IconFileTypePdf,
  IconFileZip,
  IconMusic,
  IconPhoto,
  IconPresentation,
  IconVideo,
} from '@tabler/icons-react';
import { Icon, type IconShape } from '../../../ui/icon.tsx';
import type { FileKindWord } from '../../../outcome/file-words.ts';

const SHAPES: Readonly<Record<FileKindWord, IconShape>> = {
  pdf: IconFileTypePdf,
  image: IconPhoto,
  sheet: IconFileSpreadsheet,
  text: IconFileText,
  slides: IconPresentation,
  archive: IconFileZip,
  video: IconVideo,
  audio: IconMusic,
  other: IconFile,
};

/** The kind of a file at a glance; its word stands beside it. */
export function FileKindIcon({ kind }: { readonly kind: FileKindWord }) {
  return <Icon of={SHAPES[kind]} />;
}
