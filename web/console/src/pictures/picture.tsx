import { useRef } from 'react';
import { pictures as words } from '../text/vehicles.js';
import { usePictures, type PicturesOf } from './use-pictures.js';

interface PictureProps {
  of: PicturesOf;
  id: string;
  alt: string;
  /** it opens by itself, larger */
  hasOwnPage?: boolean;
}

/** One picture, by an address that opens it for some minutes; when they are over before it is here, by the next one. */
export function Picture({ of, id, alt, hasOwnPage = false }: PictureProps) {
  const { data, error, refetch } = usePictures(of);
  const failed = useRef<string>(undefined);
  const address = data?.get(id);
  if (!address) return <p className="quiet">{data || error ? words.notShown : words.loading}</p>;
  const image = (
    <img
      src={address}
      alt={alt}
      loading="lazy"
      onError={() => {
        // Once for each address: what fails with a fresh one is no matter of time.
        if (failed.current === address) return;
        failed.current = address;
        void refetch();
      }}
    />
  );
  if (!hasOwnPage) return image;
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      onClick={async (event) => {
        if (untilOf(address) > Date.now()) return;
        event.preventDefault();
        const fresh = (await refetch()).data?.get(id);
        if (fresh) window.open(fresh, '_blank', 'noopener');
      }}
    >
      {image}
    </a>
  );
}

const untilOf = (address: string) =>
  Number(new URLSearchParams(address.split('?')[1]).get('until'));
