// Speed of peers on the text of bench.c: a regular expression for pairs of marks, and compromise
// (npm), which finds quotations in English. Lines for bench/table.lua. node bench/peers.mjs bench/paragraphs.txt [MODULES]
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [path, modules] = process.argv.slice(2);
const paragraphs = readFileSync(path, 'utf8') + '\n';
const RUNS = 3;

function makeText(megabytes) {
  return paragraphs.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(paragraphs)));
}

function report(name, ours, megabytes, find) {
  const text = makeText(megabytes);
  const bytes = Buffer.byteLength(text);
  const seconds = [];
  let count = 0;
  for (let run = 0; run < RUNS; run++) {
    const start = process.cpuUsage();
    count = find(text);
    const { user, system } = process.cpuUsage(start);
    seconds.push((user + system) / 1e6);
  }
  seconds.sort((a, b) => a - b);
  const rate = (s) => (bytes / 1e6 / s).toFixed(3);
  const median = rate(seconds[RUNS >> 1]);
  console.log(`# ${name}: ${count} quotations in ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(`${name}\tMB/s\t${median}\t${rate(seconds[RUNS - 1])}\t${rate(seconds[0])}\tpeer of ${ours}`);
}

const pairs = /“[^”]*”|‘[^’]*’|"[^"]*"|'[^']*'|„[^“]*“|«[^»]*»|「[^」]*」|”[^”“]*“/gu;
report('regular expression for pairs (node)', 'detection without speakers', 20, (text) => (text.match(pairs) ?? []).length);

if (modules) {
  const nlp = createRequire(`${modules}/`)('compromise');
  report('compromise (npm), no speakers', 'detection without speakers', 0.5, (text) => nlp(text).quotations().length);
}
