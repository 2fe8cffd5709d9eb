import { useEffect, useRef, type ReactNode } from 'react';

type TitleProps = { children: ReactNode; look?: 'question' | 'title' | 'hidden' };

/** The page's heading. It takes the focus when the page comes up, unless a field on the page has taken it already. */
export function PageTitle({ children, look = 'question' }: TitleProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const heading = ref.current;
    const at = document.activeElement;
    const main = heading?.closest('main');
    if (heading === null || document.querySelector('dialog[open]') !== null) return;
    if (at !== null && at !== main && main?.contains(at) === true) return;
    heading.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={ref} tabIndex={-1} className={look === 'hidden' ? 'visually-hidden' : look}>
      {children}
    </h1>
  );
}

type HeadProps = { title: ReactNode; children?: ReactNode; above?: ReactNode; beside?: ReactNode };

export function PageHead({ title, above, children, beside }: HeadProps) {
  return (
    <header className="page-head">
      {above !== undefined && <div className="label">{above}</div>}
      <div className="row apart">
        <PageTitle>{title}</PageTitle>
        {beside}
      </div>
      {children}
    </header>
  );
}
