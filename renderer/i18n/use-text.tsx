import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';

export type TextValues = Record<string, string | number | boolean | Date | null>;
export type Text = (id: string, values?: TextValues) => string;

/** `t(key, { n })`. Keys stand in `messages.en.json` and `messages.es.json` beside the feature; a test knows them all. */
export function useText(): Text {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

const tags = {
  b: (parts: ReactNode[]) => <strong>{parts}</strong>,
  em: (parts: ReactNode[]) => <em>{parts}</em>,
};

/** A message with `<b>` and `<em>` in it. */
export function Say({ id, values = {} }: { id: string; values?: TextValues }) {
  return <FormattedMessage id={id} values={{ ...tags, ...values }} />;
}
