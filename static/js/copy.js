/* A button that copies a text which is on the page anyway. Without it, select and copy as ever. Only what was copied last
   says so: it alone is still there to be pasted. */
for (const button of document.querySelectorAll("[data-copy]")) {
  const text = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector("[data-copied]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    for (const other of document.querySelectorAll("[data-copied]")) other.textContent = "";
    if (text.select) text.select();
    else getSelection().selectAllChildren(text);
    try {
      await navigator.clipboard.writeText(text.value ?? text.textContent);
      said.textContent = said.dataset.wordsCopied;
    } catch {
      said.textContent = said.dataset.wordsSelected;
    }
  });
}
