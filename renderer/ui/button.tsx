import type { ComponentProps } from 'react';

export type ButtonProps = ComponentProps<'button'> & {
  /** `go`: the one thing to do next. `line`: a choice beside others. `quiet`: steps back. */
  look?: 'go' | 'line' | 'quiet' | 'icon';
  full?: boolean;
  /** A quiet button whose words stand at the margin. */
  flush?: boolean;
  /** Says what is going on while it is; the button stays focusable and does nothing. */
  busy?: string | null;
};

export function Button({ look = 'line', full = false, flush = false, busy = null, className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  const classes = ['button', look, full && 'full', flush && 'flush', className].filter(Boolean).join(' ');
  return (
    <button
      {...rest}
      type={type}
      className={classes}
      aria-disabled={busy !== null || rest['aria-disabled'] === true ? true : undefined}
      onClick={(event) => {
        if (busy !== null || rest['aria-disabled'] === true) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ?? children}
    </button>
  );
}

/** Text that does something, in the run of a sentence. */
export function TextButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button {...rest} type="button" className={['plain-link', className].filter(Boolean).join(' ')} />;
}
