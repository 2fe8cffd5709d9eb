/** Begins what stands for the path of a file, on its way from the preload's world to the shell's side. */
export const fileMark = 'stand-in-file:';
