import { FieldHeading } from '../field-heading.tsx';

/** A short answer, read under its label; nothing where nothing was said. */
export function SmallRead({ label, text }: { label: string; text: string }) {
  if (text === '') return null;
  return (
    <section className="ws-said small">
      <FieldHeading>{label}</FieldHeading>
      <p>{text}</p>
    </section>
  );
}
