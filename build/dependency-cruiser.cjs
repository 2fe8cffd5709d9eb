/**
 * Imports go one way: domain ← contract ← { vault, shell, renderer }. Each folder names what it may import; all else is refused.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const allow = (from, ...to) => ({ from: { path: from }, to: { path: to.join('|') } });
const data = '^worksheets/.*\\.json$';

module.exports = {
  allowedSeverity: 'error',
  allowed: [
    allow('^electron/domain/', '^electron/domain/', '^node_modules/(zod|temporal-polyfill|yaml)/', data),
    allow('^electron/contract/', '^electron/(contract|domain)/', '^node_modules/zod/'),
    { from: { path: '^electron/vault/' }, to: { dependencyTypes: ['core'] } },
    allow(
      '^electron/vault/',
      '^electron/(vault|contract|domain)/',
      '^node_modules/(age-encryption|lowdb|zod|temporal-polyfill|@zxcvbn-ts|@scure/bip39|@noble|yauzl|csv-parse|lz-string|yaml|chardet)/',
      data,
    ),
    { from: { path: '^electron/shell/' }, to: { dependencyTypes: ['core'] } },
    allow('^electron/shell/', '^electron/(shell|contract|domain)/', '^node_modules/(electron|zod)/'),
    allow('^renderer/(main|worksheet/|reading/|safety/|ui/|i18n/|app/)', '^renderer/(worksheet|reading|safety|ui|i18n|app|styles)/', '^renderer/features/[^/]+/messages'),
    // One reader: a file that opens itself draws its entries as the app draws a packet.
    allow('^renderer/html-packet/', '^renderer/(html-packet|worksheet|reading|ui|i18n|app|styles)/', '^renderer/features/carry/', '^node_modules/age-encryption/'),
    allow('^renderer/app/routes\\.tsx$', '^renderer/features/'),
    allow('^renderer/app/app\\.tsx$', '^renderer/features/(lock|first-run)/'),
    allow('^renderer/features/([^/]+)/', '^renderer/features/$1/', '^renderer/(worksheet|reading|safety|ui|i18n|app|styles)/'),
    allow(
      '^renderer/',
      '^electron/(contract|domain)/',
      data,
      '^node_modules/(react|react-dom|react-intl|@tanstack|@fontsource-variable|temporal-polyfill|qr|@types)/',
    ),
    // Tests, builds and worksheets' own scripts may look at everything.
    { from: { path: '^(test|build|worksheets)/' }, to: {} },
  ],
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'only-the-shell-knows-electron',
      severity: 'error',
      from: { pathNot: '^(electron/shell|test|build)/' },
      to: { path: '^node_modules/electron/' },
    },
    {
      name: 'no-validator-in-the-window',
      comment: 'The window imports types alone from files with schemas.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^node_modules/zod/' },
    },
    { name: 'product-knows-no-test', severity: 'error', from: { path: '^(electron|renderer|worksheets)/' }, to: { path: '^(test|build)/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
