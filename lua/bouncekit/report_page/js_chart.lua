-- The script of the report, the chart over time: bars stacked by outcome, drawn as SVG at the size there is, with a brush.
return [==[
const chart = byId("chart");
let brush = null;
let counted = null;

// The next number of 1, 2, 5 times a power of ten.
function niceStep(n) {
  const power = Math.pow(10, Math.floor(Math.log10(n)));
  for (const m of [1, 2, 5, 10]) if (m * power >= n) return Math.max(1, m * power);
  return n;
}

function gridLines(area, box, most) {
  const step = niceStep(Math.max(1, most) / 4);
  const top = Math.ceil(Math.max(1, most) / step) * step;
  for (let v = 0; v <= top; v += step) {
    const y = box.bottom - (box.bottom - box.top) * v / top;
    area.append(svg("line", { x1: box.left, x2: box.right, y1: y, y2: y }));
    const label = svg("text", { x: box.left - 6, y: y + 4, "text-anchor": "end" });
    label.textContent = number(v);
    area.append(label);
  }
  return top;
}

function timeLabels(area, box, n) {
  const room = DATA.time.step < 86400 ? 100 : 90;
  const every = Math.max(1, Math.ceil(n * room / (box.right - box.left)));
  for (let i = 0; i < n; i += every) {
    const x = box.left + (box.right - box.left) * i / n;
    if (x > box.right - room * 0.6) break;
    const label = svg("text", { x: x + 1, y: box.bottom + 17 });
    label.textContent = timeText(i);
    area.append(label);
  }
}

function bars(area, box, n, top) {
  const slot = (box.right - box.left) / n;
  const wide = Math.max(0.5, Math.min(slot * 0.82, 46));
  for (let i = 0; i < n; i++) {
    const group = svg("g", { "data-step": i, class: inTime(i) ? "" : "off" });
    let y = box.bottom;
    let text = timeText(i, true);
    for (let o = 0; o < OUTCOMES.length; o++) {
      const value = counted.time[i * OUTCOMES.length + o];
      if (!value) continue;
      const height = (box.bottom - box.top) * value / top;
      y -= height;
      group.append(svg("rect", { class: OUTCOMES[o], x: box.left + slot * (i + 0.5) - wide / 2, y, width: wide,
        height: Math.max(0.5, height) }));
      text += "\n" + WORDS[OUTCOMES[o]] + ": " + number(value);
    }
    group.append(svg("rect", { x: box.left + slot * i, y: box.top, width: slot, height: box.bottom - box.top,
      fill: "transparent" }));
    const title = svg("title", {});
    title.textContent = text;
    group.append(title);
    area.append(group);
  }
}

function drawChart() {
  const n = DATA.time.n;
  if (!chart || !n) return;
  const width = Math.max(240, chart.clientWidth);
  const height = Math.max(120, chart.clientHeight);
  let most = 0;
  for (let i = 0; i < n; i++) {
    most = Math.max(most, sum(counted.time.subarray(i * OUTCOMES.length, (i + 1) * OUTCOMES.length)));
  }
  const box = { left: 12 + 7.5 * number(most).length, right: width - 4, top: 10, bottom: height - 24 };
  const area = svg("svg", { viewBox: "0 0 " + width + " " + height, role: "img", "aria-label": chart.dataset.label });
  const top = gridLines(area, box, most);
  bars(area, box, n, top);
  timeLabels(area, box, n);
  chart.replaceChildren(area);
  chart.box = box;
  if (brush) drawBrush();
}

function drawBrush() {
  const box = chart.box;
  const slot = (box.right - box.left) / DATA.time.n;
  const [from, to] = [Math.min(...brush), Math.max(...brush)];
  const old = chart.querySelector(".brush");
  if (old) old.remove();
  chart.firstChild.append(svg("rect", { class: "brush", x: box.left + slot * from, y: box.top,
    width: slot * (to - from + 1), height: box.bottom - box.top }));
}

function stepAt(event) {
  const box = chart.box;
  const x = event.clientX - chart.getBoundingClientRect().left;
  const i = Math.floor((x - box.left) / (box.right - box.left) * DATA.time.n);
  return Math.max(0, Math.min(DATA.time.n - 1, i));
}

function setTime(from, to) {
  const same = filters.time && filters.time[0] === from && filters.time[1] === to;
  filters.time = same || (from <= 0 && to >= DATA.time.n - 1) ? null : [Math.max(0, from), to];
  update();
}

function startChart() {
  if (!chart || !DATA.time.n) return;
  chart.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    brush = [stepAt(event), stepAt(event)];
    chart.setPointerCapture(event.pointerId);
    drawBrush();
  });
  chart.addEventListener("pointermove", (event) => {
    if (!brush) return;
    brush[1] = stepAt(event);
    drawBrush();
  });
  const end = (event) => {
    if (!brush) return;
    const [from, to] = [Math.min(...brush), Math.max(...brush)];
    brush = null;
    if (event.type === "pointerup") setTime(from, to); else drawChart();
  };
  chart.addEventListener("pointerup", end);
  chart.addEventListener("pointercancel", end);
  const [from, to] = [byId("from"), byId("to")];
  for (const list of [from, to]) {
    for (let i = 0; i < DATA.time.n; i++) list.add(new Option(timeText(i, true), i));
    list.addEventListener("change", () => setTime(Math.min(+from.value, +to.value), Math.max(+from.value, +to.value)));
  }
  for (const button of document.querySelectorAll("[data-seconds]")) {
    const steps = Math.ceil(+button.dataset.seconds / DATA.time.step);
    button.hidden = !!steps && steps >= DATA.time.n;
    button.addEventListener("click", () => {
      filters.time = null;
      setTime(steps ? DATA.time.n - steps : 0, DATA.time.n - 1);
    });
  }
  new ResizeObserver(() => counted && drawChart()).observe(chart);
}

function updateRanges() {
  if (!chart || !DATA.time.n) return;
  const [from, to] = filters.time || [0, DATA.time.n - 1];
  byId("from").value = from;
  byId("to").value = to;
}
]==]
