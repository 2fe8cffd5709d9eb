/** One way of writing a shortcut, for a key press and for Electron's accelerators alike: `Ctrl+Shift+C`. */
export function acceleratorOf(event: { key: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean }): string {
  const parts: string[] = [];
  if (event.ctrlKey) parts.push('Ctrl');
  if (event.metaKey) parts.push('Meta');
  if (event.altKey) parts.push('Alt');
  if (event.shiftKey) parts.push('Shift');
  return [...parts, event.key.length === 1 ? event.key.toUpperCase() : event.key].join('+');
}

export function normalAccelerator(accelerator: string, mac: boolean): string {
  const parts = accelerator.split('+');
  const key = parts.pop() ?? '';
  const has = (...names: string[]): boolean => parts.some((part) => names.includes(part));
  const control = has('CmdOrCtrl', 'CommandOrControl');
  return acceleratorOf({
    key,
    ctrlKey: has('Ctrl', 'Control') || (control && !mac),
    metaKey: has('Cmd', 'Command', 'Meta') || (control && mac),
    altKey: has('Alt', 'Option'),
    shiftKey: has('Shift'),
  });
}
