-- The script of the report, last part: tables, tiles, actions and chips brought up to date. The page has all rows when it
-- arrives; they are moved, filled and hidden here, never made of text.
return [==[
const SHOWN = 10;
const tables = new Map();

function fillBar(cell, counts, most) {
  if (!cell) return;
  let area = cell.firstElementChild;
  if (!area) {
    area = svg("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" });
    for (const o of OUTCOMES) area.append(svg("rect", { class: o, y: 0, height: 10 }));
    cell.append(area);
  }
  let x = 0;
  OUTCOMES.forEach((o, i) => {
    const width = most && counts ? 100 * counts[i] / most : 0;
    area.children[i].setAttribute("x", x);
    area.children[i].setAttribute("width", width);
    x += width;
  });
}

function startTables() {
  for (const table of document.querySelectorAll("table[data-dim]")) {
    const rows = Array.from(table.tBodies[0].rows, (row) => ({ row, id: +row.dataset.id,
      label: row.querySelector("button").textContent, n: 0 }));
    const more = byId("more-" + table.dataset.dim);
    const view = { table, rows, more, open: false, names: new Map(rows.map((r) => [r.id, r.label])) };
    tables.set(table.dataset.dim, view);
    for (const r of rows) r.row.querySelector("button").addEventListener("click", () => toggle(table.dataset.dim, r.id));
    more.addEventListener("click", () => {
      view.open = !view.open;
      update();
    });
  }
}

const tail = (id) => id <= OTHERS ? 2 - id : 0;

function updateTable(view, counts, total) {
  const chosen = filters[view.table.dataset.dim];
  let most = 0;
  for (const r of view.rows) {
    r.counts = counts.get(r.id);
    r.n = sum(r.counts);
    if (r.id > OTHERS) most = Math.max(most, r.n);
  }
  view.rows.sort((a, b) => tail(a.id) - tail(b.id) || b.n - a.n || a.id - b.id);
  let shown = 0;
  let hidden = 0;
  for (const r of view.rows) {
    const on = chosen.has(r.id);
    const fits = on || (r.n > 0 && (view.open || shown < SHOWN || r.id <= OTHERS));
    if (r.n > 0 && !fits) hidden++;
    if (fits && r.id > OTHERS) shown++;
    r.row.classList.toggle("folded", !fits);
    r.row.classList.toggle("on", on);
    r.row.querySelector("button").setAttribute("aria-pressed", on);
    r.row.querySelector(".n").textContent = number(r.n);
    r.row.querySelector(".s").textContent = percent(r.n, total);
    fillBar(r.row.querySelector(".bar"), r.id > OTHERS ? r.counts : null, most);   // the others would dwarf all
    r.row.parentNode.append(r.row);
  }
  view.table.classList.toggle("picking", chosen.size > 0);
  view.more.hidden = !view.open && !hidden;
  view.more.textContent = view.open ? WORDS.show_fewer : WORDS.show_all + " (" + number(shown + hidden) + ")";
  view.more.setAttribute("aria-expanded", view.open);
}

function updateTiles() {
  byId("total").textContent = number(counted.total);
  for (const tile of document.querySelectorAll("button.tile")) {
    const id = +tile.dataset.id;
    tile.querySelector("b").textContent = number(sum(counted.dims[0].get(id)));
    tile.setAttribute("aria-pressed", filters.outcome.has(id));
  }
}

function domainsOf(category) {
  const list = [];
  for (const [key, n] of counted.domains) {
    const domain = key % 1000;
    if (Math.floor(key / 1000) === category && domain > OTHERS) list.push([tables.get("domain").names.get(domain), n]);
  }
  list.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return list.slice(0, 5).map(([name, n]) => name + " (" + number(n) + ")").join(", ");
}

function updateActions() {
  const list = byId("actions");
  const counts = counted.dims[DIMS.indexOf("category")];
  const chosen = filters.category;
  const items = Array.from(list.children, (item) => {
    const id = +item.dataset.id;
    const own = chosen.size && !chosen.has(id) ? null : counts.get(id);
    let urgency = 0;
    OUTCOMES.forEach((o, i) => { urgency += own ? own[i] * DATA.factors[o] : 0; });
    return { item, id, own, n: sum(own), urgency: urgency * +item.dataset.weight };
  });
  items.sort((a, b) => b.urgency - a.urgency || a.id - b.id);
  items.forEach((a, i) => {
    a.item.hidden = !a.n;
    a.item.querySelector(".rank").textContent = i + 1;
    a.item.querySelector(".amount b").textContent = number(a.n);
    a.item.querySelector(".share").textContent = percent(a.n, counted.total);
    if (a.n) a.item.querySelector(".domains").textContent = domainsOf(a.id) || "–";
    list.append(a.item);
  });
  byId("nothing").hidden = counted.total > 0;
}

function updateTimeTable() {
  for (const row of document.querySelectorAll("#times tr[data-step]")) {
    const at = +row.dataset.step * OUTCOMES.length;
    let total = 0;
    OUTCOMES.forEach((o, i) => {
      const n = inTime(+row.dataset.step) ? counted.time[at + i] : 0;
      row.cells[i + 1].textContent = number(n);
      total += n;
    });
    row.classList.toggle("folded", !total);
  }
}

function chip(text, label, remove) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "chip";
  button.textContent = text;
  button.title = text;
  button.setAttribute("aria-label", label);
  button.addEventListener("click", remove);
  return button;
}

function updateChips() {
  const list = [];
  if (filters.time) {
    const [from, to] = filters.time;
    const text = WORDS.time + ": " + timeText(from) + (to > from ? " – " + timeText(to) : "");
    list.push(chip(text, WORDS.remove_filter + ": " + text, () => { filters.time = null; update(); }));
  }
  for (const d of DIMS) {
    for (const id of filters[d]) {
      const name = d === "outcome" ? WORDS[OUTCOMES[id - 1]] : tables.get(d).names.get(id);
      const text = DATA.titles[d] + ": " + name;
      list.push(chip(text, WORDS.remove_filter + ": " + text, () => toggle(d, id)));
    }
  }
  byId("hint").hidden = list.length > 0;
  byId("reset").hidden = list.length === 0;
  byId("chips").replaceChildren(...list);
}

function update() {
  counted = count();
  updateTiles();
  for (const [d, view] of tables) updateTable(view, counted.dims[DIMS.indexOf(d)], counted.total);
  updateActions();
  updateChips();
  updateRanges();
  updateTimeTable();
  drawChart();
}

const THEMES = ["auto", "light", "dark"];

// Storage may be refused to a local file: then the choice lasts as long as the page.
function setTheme(name, keep) {
  document.documentElement.dataset.theme = name;
  byId("theme").textContent = WORDS.theme + ": " + WORDS["theme_" + name];
  try {
    if (keep) localStorage.setItem("bouncekit-theme", name);
  } catch (refused) { return; }
}

function startTools() {
  let name = "auto";
  try {
    name = localStorage.getItem("bouncekit-theme") || "auto";
  } catch (refused) { name = "auto"; }
  setTheme(THEMES.includes(name) ? name : "auto", false);
  byId("theme").addEventListener("click", () => {
    const at = THEMES.indexOf(document.documentElement.dataset.theme);
    setTheme(THEMES[(at + 1) % THEMES.length], true);
  });
  byId("print").addEventListener("click", () => window.print());
  byId("reset").addEventListener("click", reset);
  for (const tile of document.querySelectorAll("button.tile")) {
    tile.addEventListener("click", () => toggle("outcome", +tile.dataset.id));
  }
  for (const button of document.querySelectorAll(".only")) {
    button.addEventListener("click", () => toggle("category", +button.dataset.id));
  }
  for (const element of document.querySelectorAll("[data-script]")) element.hidden = false;
  window.addEventListener("beforeprint", drawChart);
  window.addEventListener("afterprint", drawChart);
}

startTables();
startTools();
startChart();
update();
document.documentElement.dataset.ready = "yes";
]==]
