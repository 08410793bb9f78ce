// Writes data/delimiters.yaml from CLDR:
//   npm install --prefix build/cldr cldr-misc-full && node bench/delimiters.mjs build/cldr > data/delimiters.yaml
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(process.argv[2], 'node_modules', 'cldr-misc-full');
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
const keys = ['quotationStart', 'quotationEnd', 'alternateQuotationStart', 'alternateQuotationEnd'];
const marks = new Map();
for (const locale of readdirSync(join(root, 'main'))) {
  const file = join(root, 'main', locale, 'delimiters.json');
  const { delimiters } = JSON.parse(readFileSync(file, 'utf8')).main[locale];
  marks.set(locale, keys.map((key) => delimiters[key].trim()).join('\t'));
}

// A locale that writes as its language does goes without saying.
const sets = new Map();
const inherited = (locale) => {
  const parent = locale.slice(0, Math.max(0, locale.lastIndexOf('-')));
  return parent === '' ? undefined : (marks.get(parent) ?? inherited(parent));
};
for (const [locale, set] of [...marks].sort()) {
  if (!sets.has(set)) sets.set(set, []);
  if (locale !== 'und' && inherited(locale) !== set) sets.get(set).push(locale);
}

console.log(`# Quotation marks by locale: CLDR ${version} (delimiters; Unicode License v3). Made by`);
console.log('# bench/delimiters.mjs. What a locale prefers, not what its outlets write: a prior only, the');
console.log("# document's own habit decides. A locale that is not listed writes as its language does.");
console.log('sets:');
for (const [set, locales] of [...sets].sort((a, b) => b[1].length - a[1].length)) {
  const [open, close, innerOpen, innerClose] = set.split('\t').map((mark) => JSON.stringify(mark));
  console.log(`  - open: ${open}`);
  console.log(`    close: ${close}`);
  console.log(`    inner_open: ${innerOpen}`);
  console.log(`    inner_close: ${innerClose}`);
  const words = locales.map((locale) => JSON.stringify(locale));
  let line = '    locales: [';
  for (const [i, word] of words.entries()) {
    const next = word + (i + 1 < words.length ? ', ' : '');
    if ((line + next).length > 100) {
      console.log(line.trimEnd());
      line = '      ';
    }
    line += next;
  }
  console.log(`${line}]`);
}
