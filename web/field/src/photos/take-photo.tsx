import { useEffect, useRef, useState } from 'react';
import type { PhotoKind } from '../api.js';
import { photoKinds } from '../../../console/src/text/vehicles.js';
import { Note } from '../parts/note.js';
import { useCamera } from '../scan/use-camera.js';
import { common } from '../text/common.js';
import { intake } from '../text/intake.js';
import { photos as words } from '../text/yard.js';
import { Outline } from './outline.js';
import { shotOfFile, shotOfVideo } from './picture.js';

interface TakePhotoProps {
  kind: PhotoKind;
  /** taken already */
  count: number;
  /** resolves when the picture is kept on this device */
  onTaken: (jpeg: Blob) => Promise<void>;
}

/** A picture of one thing, with its outline over what the camera sees; from the album where there is no camera. */
export function TakePhoto({ kind, count, onTaken }: TakePhotoProps) {
  const [isOpen, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {count > 0 ? intake.photos(count) : intake.photo}
      </button>
      {isOpen && (
        <dialog ref={dialog} onClose={() => setOpen(false)} aria-label={photoKinds[kind]}>
          <Camera
            kind={kind}
            onTaken={async (jpeg) => {
              await onTaken(jpeg);
              setOpen(false);
            }}
          />
          <button type="button" onClick={() => setOpen(false)}>
            {common.cancel}
          </button>
        </dialog>
      )}
    </>
  );
}

function Camera({ kind, onTaken }: Omit<TakePhotoProps, 'count'>) {
  const { video, isThere } = useCamera();
  const [isWrong, setWrong] = useState(false);
  const use = async (shot: Promise<{ jpeg: Blob }>) => {
    try {
      await onTaken((await shot).jpeg);
    } catch {
      setWrong(true);
    }
  };
  return (
    <div className="stack">
      <h2>{photoKinds[kind]}</h2>
      {isWrong && (
        <Note kind="stop" role="alert">
          {words.notAPicture}
        </Note>
      )}
      {isThere === false ? (
        <Note kind="wait">{words.noCamera}</Note>
      ) : (
        <div className="viewfinder">
          <video ref={video} muted playsInline aria-label={words.what} />
          <Outline kind={kind} />
        </div>
      )}
      {isThere && (
        <button
          type="button"
          className="primary"
          onClick={() => video.current && void use(shotOfVideo(video.current))}
        >
          {words.take}
        </button>
      )}
      <label className="button">
        {words.choose}
        <input
          type="file"
          accept="image/*"
          className="over"
          onChange={({ target }) => target.files?.[0] && void use(shotOfFile(target.files[0]))}
        />
      </label>
    </div>
  );
}
