import { useEffect, useState } from 'react';
import { useSession } from '../../../platform/session.tsx';
import { pictureTypeOf } from './picture-kind.ts';

/** A picture of an attachment; `missing` when its bytes are not on this laptop, `broken` when they are no picture. */
export type Picture =
  { readonly kind: 'none' | 'loading' | 'missing' | 'broken' } | { readonly kind: 'shown'; readonly url: string };

/** Reads a picture kept under its SHA-256 and gives it an address for as long as it is shown. */
export function usePicture(sha256: string): Picture {
  const { bridge } = useSession();
  const [picture, setPicture] = useState<Picture>({ kind: 'none' });
  useEffect(() => {
    if (sha256 === '') {
      setPicture({ kind: 'none' });
      return undefined;
    }
    let isOver = false;
    let url: string | null = null;
    setPicture({ kind: 'loading' });
    void bridge['attachments.read']({ sha256 }).then((read) => {
      if (isOver) return;
      if (!read.ok) {
        setPicture({ kind: 'missing' });
        return;
      }
      const type = pictureTypeOf(read.value.bytes);
      if (type === null) {
        setPicture({ kind: 'broken' });
        return;
      }
      url = URL.createObjectURL(new Blob([read.value.bytes], { type }));
      setPicture({ kind: 'shown', url });
    });
    return () => {
      isOver = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [bridge, sha256]);
  return picture;
}
