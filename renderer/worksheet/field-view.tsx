import type { ComponentType } from 'react';
import type { Answer } from '../../electron/domain/worksheets/answers.ts';
import type { Field } from '../../electron/domain/worksheets/definition-schema.ts';
import { answerTo } from '../../electron/domain/worksheets/kinds.ts';
import { fieldMap } from './field-map.ts';
import { useSheet, wordsOf } from './sheet-context.tsx';

export type OnAnswer = (fieldId: string, answer: Answer | undefined) => void;

type AnyFill = ComponentType<{ field: Field; words: unknown; answer: Answer | undefined; onAnswer: (answer: Answer | undefined) => void; bare: boolean }>;
type AnyRead = ComponentType<{ field: Field; words: unknown; answer: Answer | undefined }>;
type AnyBlank = ComponentType<{ field: Field; words: unknown }>;

/** A field for filling in, whatever its kind. The map is checked kind by kind; here the kind is no longer known. */
export function FieldFill({ field, onAnswer, bare }: { field: Field; onAnswer: OnAnswer; bare: boolean }) {
  const sheet = useSheet();
  const Fill = fieldMap[field.kind].Fill as unknown as AnyFill;
  return (
    <div className="ws-one" data-field={field.id}>
      <Fill
        field={field}
        words={wordsOf(sheet, field.id)}
        answer={answerTo(field, sheet.answers)}
        bare={bare}
        onAnswer={(answer) => {
          onAnswer(field.id, answer);
        }}
      />
    </div>
  );
}

/** A field for reading, whatever its kind; nothing where nothing was said. */
export function FieldRead({ field }: { field: Field }) {
  const sheet = useSheet();
  const Read = fieldMap[field.kind].Read as unknown as AnyRead;
  return <Read field={field} words={wordsOf(sheet, field.id)} answer={answerTo(field, sheet.answers)} />;
}

/** A field for paper, whatever its kind. */
export function FieldBlank({ id }: { id: string }) {
  const sheet = useSheet();
  const field = sheet.definition.fields.find((other) => other.id === id);
  if (field === undefined) return null;
  const Blank = fieldMap[field.kind].Blank as unknown as AnyBlank;
  return <Blank field={field} words={wordsOf(sheet, id)} />;
}
