// Reads formats back with the readers of others, and says as JSON what they found.
// read.mjs sarif|rdjsonl|html FILE… | annotation FILE ROOT | page CHROMIUM FILE PDF
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(path.resolve('build') + '/');
const read = (file) => fs.readFileSync(file, 'utf8');

// The published schema of SARIF, as Microsoft's tool carries it.
async function sarif(files) {
  const Ajv = require('ajv/dist/2020');
  const schema = JSON.parse(read(require.resolve('@microsoft/sarif-multitool-linux/sarif-2.1.0.json')));
  const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
  const problems = [];
  for (const file of files)
    if (!validate(JSON.parse(read(file))))
      for (const error of validate.errors) problems.push(`${file}: ${error.instancePath} ${error.message}`);
  return { files: files.length, problems };
}

// Reviewdog's message, checked against its protocol; nothing may stand there besides.
async function rdjsonl(files) {
  const { validate } = require('@umbrelladocs/rdformat-validator');
  const problems = [];
  let diagnostics = 0;
  for (const file of files) {
    const list = read(file).split('\n').filter((line) => line).map((line) => JSON.parse(line));
    for (const item of list) {
      diagnostics += 1;
      const result = await validate(JSON.stringify([item]), { strictMode: true, allowExtraFields: false });
      for (const error of result.errors) problems.push(`${file}: ${error.message}`);
    }
  }
  return { diagnostics, problems };
}

// The terms that annotations here use, as the Web Annotation Vocabulary and its JSON-LD context
// (W3C, 2017) have them: https://www.w3.org/TR/annotation-vocab/#json-ld-context
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const reference = (id) => ({ '@id': id, '@type': '@id' });
const count = (id) => ({ '@id': id, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' });
const context = {
  oa,
  id: { '@id': '@id', '@type': '@id' },
  type: { '@id': '@type', '@type': '@id' },
  Annotation: `${oa}Annotation`,
  AnnotationPage: `${as}OrderedCollectionPage`,
  SpecificResource: `${oa}SpecificResource`,
  TextualBody: `${oa}TextualBody`,
  TextPositionSelector: `${oa}TextPositionSelector`,
  TextQuoteSelector: `${oa}TextQuoteSelector`,
  Text: 'http://purl.org/dc/dcmitype/Text',
  body: reference(`${oa}hasBody`),
  target: reference(`${oa}hasTarget`),
  source: reference(`${oa}hasSource`),
  selector: reference(`${oa}hasSelector`),
  items: { '@id': `${as}items`, '@type': '@id', '@container': '@list' },
  motivation: { '@id': `${oa}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${oa}hasPurpose`, '@type': '@vocab' },
  exact: `${oa}exact`,
  prefix: `${oa}prefix`,
  suffix: `${oa}suffix`,
  start: count(`${oa}start`),
  end: count(`${oa}end`),
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
};
for (const motivation of ['assessing', 'classifying', 'describing', 'identifying', 'linking', 'moderating', 'tagging'])
  context[motivation] = oa + motivation;

// Whether a reader of annotations finds exactly the words again, by the words and by their place.
async function anchor(resource, root, dom, annotator) {
  const text = read(path.resolve(root, decodeURIComponent(resource.source.id.replace(/^file:\/\//, ''))));
  const pre = dom.window.document.createElement('pre');
  const node = dom.window.document.createTextNode(text);
  pre.append(node);
  dom.window.document.body.replaceChildren(pre);
  const scope = dom.window.document.createRange();
  scope.selectNodeContents(pre);
  const [quote, position] = resource.selector;
  const problems = [];
  const points = (offset) => [...text.slice(0, offset)].length;
  for (const [selector, create] of [
    [quote, annotator.createTextQuoteSelectorMatcher],
    [position, annotator.createTextPositionSelectorMatcher],
  ]) {
    const found = [];
    for await (const range of create(selector)(scope)) found.push(range);
    // Equal words with equal surroundings are told apart by their place.
    const right = found.filter((range) =>
      range.toString() === quote.exact && points(range.startOffset) === position.start &&
      points(range.endOffset) === position.end);
    if (right.length !== 1) problems.push(`${resource.source.id}: ${selector.type} ${quote.exact}`);
  }
  return problems;
}

async function annotation([file, root]) {
  const jsonld = require('jsonld');
  const annotator = await import(pathToFileURL(
    path.resolve('build/node_modules/@apache-annotator/dom/lib/index.js')).href);
  const { JSDOM } = require('jsdom');
  const dom = new JSDOM('<body></body>');
  for (const name of ['document', 'Node', 'NodeFilter', 'Range']) globalThis[name] = dom.window[name];
  const page = JSON.parse(read(file));
  const problems = [];
  // In safe mode a member without a meaning in the context is an error.
  const expanded = await jsonld.expand(page, {
    safe: true,
    base: 'file:///',
    documentLoader: async (url) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`another context: ${url}`);
      return { contextUrl: null, documentUrl: url, document: { '@context': context } };
    },
  });
  let resources = 0;
  for (const item of page.items) {
    for (const resource of [item.target, ...item.body.filter((body) => body.selector)]) {
      resources += 1;
      problems.push(...await anchor(resource, root, dom, annotator));
    }
  }
  const list = expanded[0][`${as}items`][0]['@list'];
  const types = new Set(list.map((item) => item['@type'][0]));
  return { annotations: list.length, resources, types: [...types], problems };
}

async function html(files) {
  const { HtmlValidate } = require('html-validate');
  const validator = new HtmlValidate({ extends: ['html-validate:recommended', 'html-validate:a11y'] });
  const problems = [];
  for (const file of files) {
    const report = await validator.validateFile(file);
    for (const result of report.results)
      for (const item of result.messages) problems.push(`${item.line}:${item.column} ${item.ruleId} ${item.message}`);
  }
  return { files: files.length, problems };
}

// The page as a browser has it: what it asks the network for, what it runs, what axe has against it, its
// versions, and itself on paper.
async function page([chromium, file, pdf]) {
  const puppeteer = require('puppeteer-core');
  const axe = read(require.resolve('axe-core/axe.min.js'));
  const browser = await puppeteer.launch({
    executablePath: chromium,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const tab = await browser.newPage();
    const requests = [];
    const errors = [];
    tab.on('request', (request) => requests.push(request.url()));
    tab.on('console', (message) => errors.push(message.text()));
    tab.on('pageerror', (error) => errors.push(String(error)));
    tab.on('dialog', (dialog) => { errors.push(dialog.message()); dialog.dismiss(); });
    await tab.goto(pathToFileURL(path.resolve(file)).href);
    const seen = await tab.evaluate(() => ({
      pwned: window.pwned ?? null,
      links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      scripts: document.querySelectorAll('script, iframe, object, embed, img, link').length,
      landmarks: ['header', 'nav', 'main', 'footer'].filter((name) => document.querySelector(name)),
      articles: [...document.querySelectorAll('article')].map((article) => ({
        words: article.querySelector('blockquote bdi').textContent,
        versions: [...article.querySelectorAll('.legend b')].map((name) => name.textContent),
        rows: [...article.querySelectorAll('.score table')].map((table) =>
          [...table.querySelectorAll('tr')].map((row) => ({
            head: row.querySelector('th').textContent,
            cells: [...row.querySelectorAll('td')].map((cell) => cell.querySelector('bdi')?.textContent ?? ''),
            columns: [...row.querySelectorAll('td')].reduce((sum, cell) => sum + cell.colSpan, 0),
          }))),
      })),
    }));
    const violations = [];
    for (const scheme of ['light', 'dark']) {
      await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await tab.evaluate(axe);
      const result = await tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      for (const item of result.violations)
        violations.push(`${scheme}: ${item.id}: ${item.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`);
    }
    await tab.pdf({ path: pdf, format: 'A4' });
    return { ...seen, requests, errors, violations, pdf: fs.statSync(pdf).size };
  } finally {
    await browser.close();
  }
}

const readers = { sarif, rdjsonl, annotation, html, page };
const [name, ...rest] = process.argv.slice(2);
console.log(JSON.stringify(await readers[name](rest)));
