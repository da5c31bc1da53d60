import { useEffect, useRef, useState, type RefObject } from 'react';

/** The camera that looks away from whoever holds the phone, in a `<video>`; off when the element goes. */
export function useCamera(): {
  video: RefObject<HTMLVideoElement | null>;
  /** undefined while the person is asked */
  isThere: boolean | undefined;
} {
  const video = useRef<HTMLVideoElement>(null);
  const [isThere, setThere] = useState<boolean>();
  useEffect(() => {
    const state: { isGone: boolean; stream?: MediaStream } = { isGone: false };
    const stop = () => state.stream?.getTracks().forEach((it) => it.stop());
    const begin = async () => {
      state.stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 1_920 }, height: { ideal: 1_080 } },
      });
      if (state.isGone || !video.current) return stop();
      video.current.srcObject = state.stream;
      await video.current.play();
      setThere(true);
    };
    begin().catch(() => !state.isGone && setThere(false));
    return () => {
      state.isGone = true;
      stop();
    };
  }, []);
  return { video, isThere };
}
