-- The script of the report, first half: what is counted under the filters. Text comes into the page as text only.
return [==[
"use strict";
const DATA = JSON.parse(document.getElementById("data").textContent);
const WORDS = DATA.words;
const OUTCOMES = DATA.outcomes;
const DIMS = DATA.dims;                 // "outcome", then those with names
const WIDTH = DIMS.length + 2;          // time, one column a dimension, count
const NONE = 0;
const OTHERS = 1;
const filters = { time: null };
for (const d of DIMS) filters[d] = new Set();

const byId = (id) => document.getElementById(id);
const number = (n) => n.toLocaleString(DATA.lang);
const percent = (n, of) => of ? (100 * n / of).toLocaleString(DATA.lang,
  { maximumFractionDigits: n * 10 < of ? 1 : 0 }) + " %" : "";

function inTime(t) {
  return !filters.time || (t >= filters.time[0] && t <= filters.time[1]);
}

// One pass: a row that passes all filters counts everywhere; one that fails a single dimension counts in the table of
// that dimension alone, which so shows what else could be chosen.
function count() {
  const many = OUTCOMES.length;
  const out = { total: 0, time: new Float64Array(DATA.time.n * many), dims: DIMS.map(() => new Map()), domains: new Map() };
  const rows = DATA.rows;
  const add = (map, id, outcome, n) => {
    let counts = map.get(id);
    if (!counts) map.set(id, counts = new Float64Array(many));
    counts[outcome] += n;
  };
  for (let i = 0; i < rows.length; i += WIDTH) {
    const n = rows[i + WIDTH - 1];
    const outcome = rows[i + 1] - 1;
    let failed = inTime(rows[i]) ? -2 : -1;
    let fails = failed === -1 ? 1 : 0;
    for (let d = 0; d < DIMS.length && fails < 2; d++) {
      const chosen = filters[DIMS[d]];
      if (chosen.size && !chosen.has(rows[i + 1 + d])) {
        fails++;
        failed = d;
      }
    }
    if (fails > 1) continue;
    if (fails === 0) {
      out.total += n;
      for (let d = 0; d < DIMS.length; d++) add(out.dims[d], rows[i + 1 + d], outcome, n);
      const key = rows[i + 2] * 1000 + rows[i + 4];
      out.domains.set(key, (out.domains.get(key) || 0) + n);
    } else if (failed >= 0) {
      add(out.dims[failed], rows[i + 1 + failed], outcome, n);
    }
    if ((fails === 0 || failed === -1) && rows[i] >= 0) out.time[rows[i] * many + outcome] += n;
  }
  return out;
}

function sum(counts) {
  let n = 0;
  for (const c of counts || []) n += c;
  return n;
}

function svg(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  return element;
}

function stepStart(i) {
  return (DATA.time.first + i * DATA.time.step) * 1000;
}

// By the clock of the data (UTC, or what the log wrote), never by that of the reader.
function timeText(i, long) {
  const options = { timeZone: "UTC", day: "numeric", month: "short" };
  if (DATA.time.step < 86400) Object.assign(options, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  if (long || DATA.time.step >= 86400) options.year = "numeric";
  return new Intl.DateTimeFormat(DATA.lang, options).format(new Date(stepStart(i)));
}

function toggle(dimension, id) {
  const chosen = filters[dimension];
  if (chosen.has(id)) chosen.delete(id); else chosen.add(id);
  update();
}

function reset() {
  filters.time = null;
  for (const d of DIMS) filters[d].clear();
  update();
}
]==]
