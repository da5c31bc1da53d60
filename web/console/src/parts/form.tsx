import type { ReactNode } from 'react';

interface FormProps {
  onSubmit: () => void;
  children: ReactNode;
}

/** Fields one below the other. It is sent by us, never by the browser, which would leave the page. */
export function Form({ onSubmit, children }: FormProps) {
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
