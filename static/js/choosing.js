/* One box that ticks every row of a list. Hidden without script, where each row is ticked by itself. */

for (const all of document.querySelectorAll("[data-choose-all]")) {
  all.closest("[hidden]").hidden = false;
  const boxes = all.form.querySelectorAll("[data-row] input[type='checkbox']");
  all.addEventListener("change", () => { for (const box of boxes) box.checked = all.checked; });
}
