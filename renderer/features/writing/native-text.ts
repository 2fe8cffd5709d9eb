/* eslint-disable @typescript-eslint/no-deprecated -- `execCommand` is the only way to change a field's text that its own undo knows of. */

/** Types a text at the caret, as the person's own typing would. */
export function typeText(text: string): void {
  document.execCommand('insertText', false, text);
}

/** Takes the text between two places away, as the Delete key would. */
export function takeText(field: HTMLTextAreaElement, from: number, to: number): void {
  field.setSelectionRange(from, to);
  document.execCommand('delete');
}
