import fc from 'fast-check';

/** In CI the same commit is asked the same questions each time; everywhere else each run of a property is a new one. */
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 26 });
