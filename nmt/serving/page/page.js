// The page of `nmt serve`: no framework, no build step. One object holds what is shown.

const element = (id) => document.getElementById(id);
const source = element("source");
const target = element("target");
const PAUSE = 500; // milliseconds without a key before the text is translated

const shown = { sentences: [], spaces: [""], chosen: 0 };
let languages = [];
let running = null; // the AbortController of the request under way
let timer = null;

// Requests

function headers() {
  const key = element("key").value || sessionStorage.getItem("key") || "";
  const own = key ? { Authorization: `Bearer ${key}` } : {};
  return { "Content-Type": "application/json", ...own };
}

async function refused(response) {
  const body = await response.json().catch(() => ({}));
  if (response.status === 401) element("key-row").hidden = false;
  return new Error(body.error || `The server answered ${response.status}.`);
}

async function* events(response) {
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value;
    const parts = text.split("\n\n");
    text = parts.pop();
    for (const part of parts) {
      const [, name, data] = part.match(/^event: (\w+)\ndata: (.*)$/s);
      yield { name, data: JSON.parse(data) };
    }
  }
}

async function translate() {
  clearTimeout(timer);
  running?.abort();
  showError("");
  if (!source.value.trim()) {
    plan([], [""]);
    return;
  }
  running = new AbortController();
  const { signal } = running;
  element("status").textContent = "Translating …";
  try {
    const response = await fetch("api/stream", {
      method: "POST",
      headers: headers(),
      body: JSON.stringify({
        text: source.value,
        source: element("source-language").value,
        target: element("target-language").value,
      }),
      signal,
    });
    if (!response.ok) throw await refused(response);
    if (element("key").value) sessionStorage.setItem("key", element("key").value);
    for await (const { name, data } of events(response)) show(name, data);
  } catch (error) {
    if (signal.aborted) return;
    const away = error instanceof TypeError; // what fetch throws without an answer
    showError(away ? "The server does not answer. Is it running?" : error.message);
  }
  if (!signal.aborted) element("status").textContent = "";
}

function show(name, data) {
  if (name === "plan") plan(data.sentences, data.spaces);
  if (name === "partial") {
    shown.sentences[data.number].partial = data.text;
    drawTarget();
  }
  if (name === "sentence") {
    shown.sentences[data.number].translations = data.translations;
    drawTarget();
    if (data.number === shown.chosen) drawDetails();
  }
  if (name === "error") throw new Error(data.error);
}

function plan(sentences, spaces) {
  shown.sentences = sentences.map(() => ({ partial: "", translations: [], picked: 0 }));
  shown.spaces = spaces;
  shown.chosen = 0;
  drawTarget();
  drawDetails();
}

function showError(message) {
  element("error").textContent = message;
  element("error").hidden = !message;
  if (message) element("status").textContent = "";
}

// Words of pieces: what the subword mark parts, with the places of their pieces

function words(pieces) {
  const found = [];
  pieces.forEach((piece, place) => {
    if (/^<.*>$/.test(piece)) return; // the language and the end are no words
    const begins = piece.startsWith("▁") || !found.length;
    if (begins) found.push({ text: "", places: [], spaced: piece.startsWith("▁") });
    const word = found[found.length - 1];
    word.text += piece.replaceAll("▁", "");
    word.places.push(place);
  });
  return found.filter((word) => word.text);
}

// How much of each source word was read for a target word: the mean over its own pieces of the
// sum over the source word's.
function weights(translation, word, sourceWords) {
  return sourceWords.map((from) => {
    const sums = word.places.map((row) =>
      from.places.reduce((sum, column) => sum + translation.attention[row][column], 0));
    return sums.reduce((sum, one) => sum + one, 0) / sums.length;
  });
}

function picked(number) {
  const sentence = shown.sentences[number];
  return sentence?.translations[sentence.picked];
}

// Drawing

function node(tag, properties = {}, children = []) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function drawTarget() {
  const parts = [shown.spaces[0]];
  shown.sentences.forEach((sentence, number) => {
    const best = picked(number);
    parts.push(node("span", {
      className: `sentence ${best ? "" : "partial"} ${number === shown.chosen ? "chosen" : ""}`,
      textContent: best ? best.text : sentence.partial,
      onclick: () => choose(number),
    }), shown.spaces[number + 1]);
  });
  target.replaceChildren(...parts);
  element("copy").disabled = !target.textContent.trim();
}

function choose(number) {
  shown.chosen = number;
  drawTarget();
  drawDetails();
}

function drawDetails() {
  const best = picked(shown.chosen);
  element("details").hidden = !best?.pieces.length;
  if (!best?.pieces.length) return;
  const from = words(best.source_pieces);
  const into = words(best.pieces);
  const table = into.map((word) => weights(best, word, from));
  drawWords(from, into, table);
  drawMap(from, into, table);
  drawAlternatives();
}

function drawWords(from, into, table) {
  element("source-words").replaceChildren(...spaced(from.map((word) =>
    node("span", { className: "word", textContent: word.text }))));
  const made = into.map((word, number) => node("span", {
    className: "word",
    textContent: word.text,
    tabIndex: number ? -1 : 0, // one stop of the tab key; the arrows go on
    onmouseenter: () => light(number, table),
    onfocus: () => light(number, table),
    onkeydown: (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      made[number + step]?.focus();
    },
  }));
  made.forEach((word, number) => {
    const read = from.map((one, place) => [one.text, table[number][place]])
      .sort((a, b) => b[1] - a[1])[0];
    word.title = `mostly read from “${read?.[0]}”`;
  });
  element("target-words").replaceChildren(...spaced(made));
}

function spaced(nodes) {
  return nodes.flatMap((one, number) => (number ? [" ", one] : [one]));
}

function light(number, table) {
  [...element("source-words").children].forEach((word, place) =>
    paint(word, table[number][place]));
  [...element("target-words").children].forEach((word, place) =>
    word.classList.toggle("now", place === number));
  [...element("map").querySelectorAll("tbody tr")].forEach((row, place) =>
    row.classList.toggle("now", place === number));
}

function paint(where, weight) {
  where.style.backgroundColor = `rgba(var(--light), ${weight.toFixed(3)})`;
}

function drawMap(from, into, table) {
  const head = from.map((word) => node("th", { scope: "col", textContent: word.text }));
  const rows = into.map((word, number) => {
    const cells = table[number].map((weight, place) => {
      const cell = node("td", { title: `${word.text} ← ${from[place].text}: ${weight.toFixed(2)}` });
      paint(cell, weight);
      return cell;
    });
    const name = node("th", { scope: "row", textContent: word.text });
    return node("tr", { onmouseenter: () => light(number, table) }, [name, ...cells]);
  });
  element("map").replaceChildren(
    node("caption", { className: "hidden", textContent: "How much of each word was read for each" }),
    node("thead", {}, [node("tr", {}, [node("td"), ...head])]),
    node("tbody", {}, rows),
  );
}

function drawAlternatives() {
  const sentence = shown.sentences[shown.chosen];
  element("alternatives").replaceChildren(...sentence.translations.map((one, number) => {
    const button = node("button", {
      type: "button",
      textContent: one.text,
      onclick: () => {
        sentence.picked = number;
        drawTarget();
        drawDetails();
        element("alternatives").children[number].firstChild.focus();
      },
    });
    button.setAttribute("aria-pressed", String(number === sentence.picked));
    return node("li", {}, [button]);
  }));
}

// Languages

async function loadLanguages() {
  const response = await fetch("languages", { headers: headers() });
  if (!response.ok) throw await refused(response);
  languages = await response.json();
  const sources = languages.filter((language) => language.targets.length);
  element("source-language").replaceChildren(...sources.map(option));
  drawTargets();
}

function option({ code, name }) {
  return node("option", { value: code, textContent: name });
}

function drawTargets() {
  const from = languages.find(({ code }) => code === element("source-language").value);
  const into = languages.filter(({ code }) => from.targets.includes(code));
  element("target-language").replaceChildren(...into.map(option));
  const back = languages.find(({ code }) => code === element("target-language").value);
  element("swap").disabled = !back.targets.includes(from.code);
}

function swap() {
  const [from, into] = [element("source-language"), element("target-language")];
  const [old, text] = [from.value, target.textContent];
  from.value = into.value;
  drawTargets();
  into.value = old;
  if (text.trim()) source.value = text;
  translate();
}

// Events

function count() {
  element("count").textContent = source.value.length.toLocaleString();
}

element("form").addEventListener("submit", (event) => {
  event.preventDefault();
  translate();
});
source.addEventListener("input", () => {
  count();
  clearTimeout(timer);
  timer = setTimeout(translate, PAUSE);
});
source.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) translate();
});
element("source-language").addEventListener("change", () => {
  drawTargets();
  translate();
});
element("target-language").addEventListener("change", translate);
element("swap").addEventListener("click", swap);
element("copy").addEventListener("click", async () => {
  await navigator.clipboard.writeText(target.textContent);
  element("status").textContent = "Copied.";
});

loadLanguages().catch((error) =>
  showError(error instanceof TypeError ? "The server does not answer. Is it running?" : error.message));
