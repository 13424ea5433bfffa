/* Says how long a text has become beside the field it is typed into. Counts; never cuts. */
for (const field of document.querySelectorAll("[data-count]")) {
  const advised = Number(field.dataset.count);
  const line = document.createElement("p");
  line.className = "field__help field__count";
  const show = () => {
    const length = [...field.value].length;
    line.textContent = length > advised ? `${length} characters: long for a headline` : `${length} characters`;
    line.classList.toggle("is-long", length > advised);
  };
  field.after(line);
  field.addEventListener("input", show);
  show();
}
