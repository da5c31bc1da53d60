import type { ReactNode } from 'react';
import { textIn } from '../text/catalogue.js';
import type { Locale } from '../text/catalogue.js';

interface FormProps {
  locale: Locale;
  action: string;
  /** The one primary button of the page. */
  submit: string;
  children?: ReactNode;
  /** Other ways on, below the button. */
  others?: ReactNode;
  hasFiles?: boolean;
  method?: 'get' | 'post';
}

/** A form that the server checks: `noValidate`, so that the words are ours and everybody's browser behaves alike. */
export function Form(props: FormProps) {
  const { locale, action, submit, children, others, hasFiles, method = 'post' } = props;
  return (
    <form
      method={method}
      action={action}
      encType={hasFiles ? 'multipart/form-data' : undefined}
      noValidate
    >
      {children}
      <div className="actions">
        <button className="button" type="submit">
          {submit}
        </button>
        <p className="busy" role="status" data-busy={textIn(locale).common.busy} />
        {others}
      </div>
    </form>
  );
}
