import { useEffect, useRef, useState } from 'react';
import { Note } from '../parts/note.js';
import { pointsOf } from '../photos/picture.js';
import { scanner as words } from '../text/yard.js';
import { decode } from './decode.js';
import { useCamera } from './use-camera.js';

const pauseMs = 120;
/** The same code is seen many times a second; it is told once, until it was out of sight for a while. */
const forgottenMs = 2_500;

/** Opens on a press, for a camera is not looked through unasked. */
export function CameraScan({ onScan }: { onScan: (code: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? words.close : words.open}
      </button>
      {isOpen && <Viewfinder onScan={onScan} />}
    </>
  );
}

function Viewfinder({ onScan }: { onScan: (code: string) => void }) {
  const { video, isThere } = useCamera();
  const latest = useRef(onScan);
  useEffect(() => {
    latest.current = onScan;
  });
  useEffect(() => {
    if (!isThere) return undefined;
    const seen = new Map<string, number>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const view = video.current;
      const points = view?.videoWidth && pointsOf(view, view.videoWidth, view.videoHeight);
      const codes = points ? await decode(points) : [];
      if (timer === undefined) return;
      for (const code of codes) {
        const now = performance.now();
        if (now - (seen.get(code) ?? Number.NEGATIVE_INFINITY) > forgottenMs) {
          navigator.vibrate?.(60);
          latest.current(code);
        }
        seen.set(code, now);
      }
      timer = setTimeout(look, pauseMs);
    };
    timer = setTimeout(look, pauseMs);
    return () => {
      clearTimeout(timer);
      timer = undefined;
    };
  }, [isThere, video]);
  if (isThere === false) return <Note kind="wait">{words.none}</Note>;
  return (
    <div className="viewfinder">
      <video ref={video} muted playsInline aria-label={words.aim} />
      <p>{words.aim}</p>
    </div>
  );
}
