// Speed of peers on the text of bench.c: a regular expression for pairs of marks, and compromise
// (npm), which finds quotations in English. node bench/peers.mjs bench/paragraphs.txt [MODULES]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [path, modules] = process.argv.slice(2);
const paragraphs = readFileSync(path, 'utf8') + '\n';
const RUNS = 3;

function makeText(megabytes) {
  return paragraphs.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(paragraphs)));
}

function report(name, megabytes, find) {
  const text = makeText(megabytes);
  const bytes = Buffer.byteLength(text);
  const seconds = [];
  let count = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = process.hrtime.bigint();
    count = find(text);
    seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  }
  seconds.sort((a, b) => a - b);
  const rate = (s) => (bytes / 1e6 / s).toFixed(s > 1 ? 2 : 0);
  const spread = `(${rate(seconds[RUNS - 1])} to ${rate(seconds[0])})`;
  console.log(
    `${name.padEnd(34)} ${rate(seconds[RUNS >> 1]).padStart(8)} MB/s   ${spread}, ` +
      `${count} quotations in ${(bytes / 1e6).toFixed(1)} MB`,
  );
}

const pairs = /“[^”]*”|‘[^’]*’|"[^"]*"|'[^']*'|„[^“]*“|«[^»]*»|「[^」]*」|”[^”“]*“/gu;
report('peer: regular expression for pairs', 20, (text) => (text.match(pairs) ?? []).length);

if (modules) {
  const nlp = createRequire(`${modules}/`)('compromise');
  report('peer: compromise, no speakers', 0.5, (text) => nlp(text).quotations().length);
}
