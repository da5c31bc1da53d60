import { Link, useLocation } from 'wouter';
import { notices as words } from '../text/notices.js';

const places = [
  { path: '/notices', words: words.title },
  { path: '/calls', words: words.calls },
  { path: '/letters', words: words.letters },
];

/** Notices, calls and letters beside each other: one is what the other leads to. */
export function NoticePlaces() {
  const [location] = useLocation();
  return (
    <nav aria-label={words.places}>
      <ul className="views">
        {places.map(({ path, words: name }) => (
          <li key={path}>
            <Link href={path} aria-current={location.startsWith(path) ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
