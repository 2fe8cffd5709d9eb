import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** What was given to a command after `--`. With `--help`, or with something that it does not know, it says what there is and ends. */
export function readOptions<const T extends ParseArgsOptionsConfig>(usage: string, options: T): ReturnType<typeof parseArgs<{ options: T }>>['values'] {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(usage);
    process.exit(2);
  }
}
