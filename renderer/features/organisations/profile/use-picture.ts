import { useEffect, useState } from 'react';
import { useSession } from '../../../platform/session.tsx';
import { pictureTypeOf } from './picture-kind.ts';

/** A picture of an attachment; `missing` when its bytes are not on this laptop, `broken` when they are no picture. */
export type Picture =
  { readonly kind: 'none' | 'loading' | 'missing' | 'broken' } | { readonly kind: 'shown'; readonly url: string };

/** A picture with the name of what it shows, so that one never stands for another. */
interface Read {
  readonly sha256: string;
  readonly picture: Picture;
}

/** Reads a picture kept under its SHA-256 and gives it an address for as long as it is shown. */
export function usePicture(sha256: string): Picture {
  const { bridge } = useSession();
  const [read, setRead] = useState<Read>({ sha256: '', picture: { kind: 'none' } });
  useEffect(() => {
    if (sha256 === '') return undefined;
    let isOver = false;
    let url: string | null = null;
    void bridge['attachments.read']({ sha256 }).then((answer) => {
      if (isOver) return;
      const type = answer.ok ? pictureTypeOf(answer.value.bytes) : null;
      if (!answer.ok) setRead({ sha256, picture: { kind: 'missing' } });
      else if (type === null) setRead({ sha256, picture: { kind: 'broken' } });
      else {
        url = URL.createObjectURL(new Blob([answer.value.bytes], { type }));
        setRead({ sha256, picture: { kind: 'shown', url } });
      }
    });
    return () => {
      isOver = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [bridge, sha256]);
  if (sha256 === '') return { kind: 'none' };
  return read.sha256 === sha256 ? read.picture : { kind: 'loading' };
}
