export interface ListedLink {
  readonly href: string;
  readonly label: string;
  readonly note?: string;
}

/** Further ways on, each a full-width target. */
export function LinkList({ links }: { links: readonly ListedLink[] }) {
  return (
    <ul className="links">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href}>{link.label}</a>
          {link.note ? <span className="after-link">{link.note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
