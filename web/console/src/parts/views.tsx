import { Link } from 'wouter';

export interface View {
  href: string;
  words: string;
  isShown: boolean;
  /** how many are in it, where that is known */
  count?: number | undefined;
}

/** The views of a list beside each other: each is an address. */
export function Views({ label, views }: { label: string; views: View[] }) {
  return (
    <nav aria-label={label}>
      <ul className="views">
        {views.map(({ href, words, isShown, count }) => (
          <li key={href}>
            <Link href={href} aria-current={isShown ? 'page' : undefined}>
              {words} {count !== undefined && `(${count})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
