import { Link, useLocation } from 'wouter';
import { notices as words, noticePlaces } from '../text/notices.js';

/** Notices and what they lead to, beside each other. */
export function NoticePlaces() {
  const [location] = useLocation();
  return (
    <nav aria-label={words.places}>
      <ul className="views">
        {Object.entries(noticePlaces).map(([path, name]) => (
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
