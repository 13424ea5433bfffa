// Says how many characters are left while a headline is being typed. The server's limit is the one that holds.

function count(field) {
  const counter = document.getElementById(field.dataset.counts);
  if (!counter) return;
  const left = Number(counter.dataset.limit) - Array.from(field.value).length;
  counter.textContent = left >= 0 ? `${left} characters left` : `${-left} characters too many`;
  counter.classList.toggle("is-over", left < 0);
}

document.addEventListener("input", (event) => {
  if (event.target.matches?.("[data-counts]")) count(event.target);
});
