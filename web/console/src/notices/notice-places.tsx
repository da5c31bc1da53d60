import { useLocation } from 'wouter';
import { Views } from '../parts/views.js';
import { notices as words, noticePlaces } from '../text/notices.js';

/** Notices and what they lead to, beside each other. */
export function NoticePlaces() {
  const [location] = useLocation();
  return (
    <Views
      label={words.places}
      views={Object.entries(noticePlaces).map(([path, name]) => ({
        href: path,
        words: name,
        isShown: location.startsWith(path),
      }))}
    />
  );
}
