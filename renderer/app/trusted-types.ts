/** React Aria's announcer writes an empty string; nothing else may reach an HTML sink. First import of `main.tsx`. */
type PolicyMaker = { createPolicy(name: string, rules: { createHTML(input: string): string }): unknown };

const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;

maker?.createPolicy('default', {
  createHTML(input) {
    if (input === '') return '';
    throw new TypeError('Only the empty string may be set as HTML.');
  },
});
