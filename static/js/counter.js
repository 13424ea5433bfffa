// Says how many characters are left while a headline is being typed, in the words of the page. The server's limit is the one that holds.

function count(field) {
  const counter = document.getElementById(field.dataset.counts);
  if (!counter) return;
  const left = Number(counter.dataset.limit) - Array.from(field.value).length;
  const words = left >= 0 ? counter.dataset.wordsLeft : counter.dataset.wordsOver;
  counter.textContent = words.replace("{number}", Math.abs(left));
  counter.classList.toggle("is-over", left < 0);
}

document.addEventListener("input", (event) => {
  if (event.target.matches?.("[data-counts]")) count(event.target);
});
