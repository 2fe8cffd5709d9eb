import { useText } from '../i18n/use-text.tsx';

/** Yes and no in the sheet's own words, else in ours. */
export function useYesNo(options: Record<string, string> | undefined): { yes: string; no: string } {
  const t = useText();
  return { yes: options?.['yes'] ?? t('worksheet.yes'), no: options?.['no'] ?? t('worksheet.no') };
}
