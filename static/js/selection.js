// Offers to propose an event from the words that are selected in the article. Offsets are Unicode code points of the
// captured text, as the server counts them; a script counts UTF-16 units, so that an emoji would be two.

const codePoints = (text) => Array.from(text).length;
const sentenceOf = (node) => (node instanceof Element ? node : node.parentElement)?.closest("[data-start]");

document.addEventListener("selectionchange", () => {
  const link = document.getElementById("propose-selection");
  if (!link) return;
  const span = selectedSpan(link.closest("[data-propose]"));
  link.hidden = span === null;
  if (span === null) return;
  const address = `${link.closest("[data-propose]").dataset.propose}?start=${span.start}&end=${span.end}`;
  link.href = address;
  link.setAttribute("hx-get", address);
});

function selectedSpan(article) {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(article)) return null;
  const touched = [...article.querySelectorAll("[data-start]")].filter((sentence) => range.intersectsNode(sentence));
  if (!touched.length) return null;
  return trimmed(startIn(touched[0], range), endIn(touched.at(-1), range), range, touched);
}

// Where the selection begins in the first sentence that it touches, and ends in the last; edges outside count whole.
function startIn(sentence, range) {
  const first = Number(sentence.dataset.start);
  if (sentenceOf(range.startContainer) !== sentence) return first;
  return first + before(sentence, range.startContainer, range.startOffset);
}

function endIn(sentence, range) {
  if (sentenceOf(range.endContainer) !== sentence) return Number(sentence.dataset.end);
  return Number(sentence.dataset.start) + before(sentence, range.endContainer, range.endOffset);
}

function before(sentence, container, offset) {
  const upTo = document.createRange();
  upTo.selectNodeContents(sentence);
  upTo.setEnd(container, offset);
  return codePoints(upTo.toString());
}

function trimmed(start, end, range, touched) {
  const text = range.toString();
  if (!text.trim() || start >= end) return null;
  const startsInside = sentenceOf(range.startContainer) === touched[0];
  const endsInside = sentenceOf(range.endContainer) === touched.at(-1);
  const leading = startsInside ? text.length - text.trimStart().length : 0;
  const trailing = endsInside ? text.length - text.trimEnd().length : 0;
  return start + leading < end - trailing ? { start: start + leading, end: end - trailing } : null;
}
