/* The colour picker beside a field in which a colour is typed: each follows the other. Without it, type as ever. */
const COLOUR = /^#[0-9a-f]{6}$/i;

for (const picker of document.querySelectorAll("[data-colour-of]")) {
  const field = document.getElementById(picker.dataset.colourOf);
  picker.hidden = false;
  picker.addEventListener("input", () => { field.value = picker.value; });
  field.addEventListener("input", () => { if (COLOUR.test(field.value)) picker.value = field.value; });
}

/* On a phone the preview begins with the width that is not cut there. Without it, one touch does the same. */
const phone = document.querySelector(".embed-form__widths [value='phone']");
if (phone && matchMedia("(max-width: 40rem)").matches) phone.checked = true;
