-- reference.lua OUTDIR: the registry as pages, one a language: codes-en.html, codes-tr.html, codes-zh.html. Each page stands
-- alone (no network), is searched in the browser, reads in light and dark, and prints.
local registry = require "bouncekit.registry"

local outdir = assert(arg[1], "usage: reference.lua OUTDIR")

local STYLE = [[
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#5b6470;--paper:#fff;--line:#d9dee4;--card:#f6f8fa;--accent:#0b61a4;--bad:#a4262c;--wait:#8a5a00;--good:#1a6b3c}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ed;--soft:#9aa4b0;--paper:#14171b;--line:#2f363e;--card:#1c2127;--accent:#6db3f2;--bad:#ff8a8a;--wait:#f0c060;--good:#7ed6a0}}
*{box-sizing:border-box}body{margin:0;font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:var(--ink);background:var(--paper)}
header,main{max-width:62rem;margin:0 auto;padding:1rem 1.2rem}h1{font-size:1.5rem;margin:.4rem 0}h2{margin:2.2rem 0 .6rem;font-size:1.15rem;border-bottom:1px solid var(--line);padding-bottom:.3rem}
nav a{color:var(--accent);margin-right:.8rem}.tools{position:sticky;top:0;background:var(--paper);padding:.6rem 0;display:flex;gap:.6rem;flex-wrap:wrap;border-bottom:1px solid var(--line);z-index:1}
input,select{font:inherit;padding:.45rem .6rem;border:1px solid var(--line);border-radius:.4rem;background:var(--card);color:inherit}input{flex:1;min-width:12rem}
#count{color:var(--soft);align-self:center}
article{border:1px solid var(--line);border-radius:.5rem;padding:.7rem .9rem;margin:.6rem 0;background:var(--card)}
article h3{margin:0;font-size:1rem;display:flex;gap:.6rem;flex-wrap:wrap;align-items:baseline}.code{font-weight:700;font-variant-numeric:tabular-nums}.msg{font-family:ui-monospace,Menlo,Consolas,monospace;font-weight:400;font-size:.9rem;overflow-wrap:anywhere}
.bad{color:var(--bad)}.wait{color:var(--wait)}.good{color:var(--good)}p{margin:.35rem 0}dl{margin:.3rem 0 0;display:grid;grid-template-columns:max-content 1fr;gap:.15rem .8rem}dt{color:var(--soft)}dd{margin:0}
small{color:var(--soft)}[hidden]{display:none}@media print{.tools,nav{display:none}article{break-inside:avoid;background:none}}
@media(max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.3rem}}]]

local SCRIPT = [[
const q=document.getElementById('q'),s=document.getElementById('s'),n=document.getElementById('count');
const fold=t=>t.replace(/[İIı]/g,'i').toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f]/g,'');
const rows=[...document.querySelectorAll('article')].map(e=>[e,fold(e.textContent),e.dataset.s]);
function show(){const w=fold(q.value).split(/\s+/).filter(Boolean);let c=0;
for(const [e,t,y] of rows){const v=(!s.value||s.value===y)&&w.every(x=>t.includes(x));e.hidden=!v;if(v)c++}
for(const h of document.querySelectorAll('section'))h.hidden=![...h.querySelectorAll('article')].some(e=>!e.hidden);
n.textContent=c;history.replaceState(null,'',w.length?'#q='+encodeURIComponent(q.value):location.pathname)}
let t;q.addEventListener('input',()=>{clearTimeout(t);t=setTimeout(show,80)});s.addEventListener('change',show);
const m=location.hash.match(/^#q=(.*)/);if(m)q.value=decodeURIComponent(m[1]);show();]]

local function html(s)
  return (s:gsub("[&<>\"']", { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" })
    :gsub("%c", " "))
end

local function term(key, lang)
  local text = registry.term(key, lang)
  return text ~= "" and text or key:match("[^.]+$")
end

local function tone(entry)
  local first = tostring(entry.code or entry.enhanced or ""):sub(1, 1)
  if first == "4" then return "wait" end
  if first == "1" or first == "2" or first == "3" then return "good" end
  return "bad"
end

local function pair(out, label, text)
  if text and text ~= "" then out[#out + 1] = ("<dt>%s</dt><dd>%s</dd>"):format(html(label), html(text)) end
end

local function article(entry, lang)
  local out, codes = {}, {}
  if entry.code then codes[#codes + 1] = tostring(entry.code) end
  if entry.enhanced then codes[#codes + 1] = entry.enhanced end
  local category = entry.category and registry.category(entry.category, lang)
  out[#out + 1] = ('<article id="%s" data-s="%s"><h3><span class="code %s">%s</span>'):format(html(entry.key),
    html(entry.system), tone(entry), html(table.concat(codes, " ")))
  if entry.meaning then out[#out + 1] = "<span>" .. html(entry.meaning) .. "</span>" end
  if entry.message then out[#out + 1] = '<span class="msg">' .. html(entry.message) .. "</span>" end
  out[#out + 1] = "</h3>"
  if entry.description then out[#out + 1] = "<p>" .. html(entry.description) .. "</p>" end
  out[#out + 1] = "<dl>"
  pair(out, term("ui.problem", lang), category and term("party." .. category.party, lang))
  pair(out, term("ui.remedy", lang), entry.remedy)
  pair(out, term("ui.category", lang), category and category.meaning)
  out[#out + 1] = "</dl>"
  out[#out + 1] = ("<small>%s%s</small></article>"):format(html(entry.source or ""),
    entry.basis and " · " .. html(term("basis." .. entry.basis, lang)) or "")
  return table.concat(out)
end

local function head(out, lang, systems)
  local title = term("ui.reference_title", lang)
  out[#out + 1] = ('<!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>%s</title><style>%s</style>')
    :format(lang, html(title), STYLE)
  out[#out + 1] = "<header><h1>" .. html(title) .. "</h1><nav>"
  for _, other in ipairs(registry.languages()) do
    out[#out + 1] = ('<a href="codes-%s.html" lang="%s">%s</a>'):format(other.tag, other.tag, html(other.name))
  end
  out[#out + 1] = ('</nav></header><main><div class="tools"><input id="q" type="search" placeholder="%s" aria-label="%s"><select id="s" aria-label="%s"><option value="">%s</option>')
    :format(html(term("ui.search_hint", lang)), html(term("ui.search", lang)), html(term("ui.system", lang)), html(term("ui.all", lang)))
  for _, s in ipairs(systems) do out[#out + 1] = ('<option value="%s">%s</option>'):format(html(s.id), html(s.name)) end
  out[#out + 1] = '</select><span id="count"></span></div>'
end

local function page(lang)
  local out, systems = {}, registry.systems()
  head(out, lang, systems)
  for _, s in ipairs(systems) do
    out[#out + 1] = "<section><h2>" .. html(s.name) .. "</h2>"
    for entry in registry.entries { system = s.id, lang = lang } do out[#out + 1] = article(entry, lang) end
    out[#out + 1] = "</section>"
  end
  out[#out + 1] = "</main><script>" .. SCRIPT .. "</script></html>\n"
  return table.concat(out, "\n")
end

for _, lang in ipairs(registry.languages()) do
  local name = outdir .. "/codes-" .. lang.tag .. ".html"
  local file = assert(io.open(name, "wb"))
  file:write(page(lang.tag))
  file:close()
end
