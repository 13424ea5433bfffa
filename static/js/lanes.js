/* Lanes are moved by dragging their handles; a lane that is let go is saved as its buttons would save it. */
const form = document.querySelector("[data-lanes]");
let moving = null;
let before = "";

const order = () => [...form.querySelectorAll("[data-lane] [name=lane]")].map(({ value }) => value).join();

form?.addEventListener("dragstart", (event) => {
  const handle = event.target.closest?.("[draggable]");
  if (!handle) return;
  moving = handle.closest("[data-lane]");
  before = order();
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", "");
  event.dataTransfer.setDragImage(moving, 0, 0);
  moving.classList.add("is-moving");
});

form?.addEventListener("dragover", (event) => {
  const other = event.target.closest?.("[data-lane]");
  if (!moving) return;
  event.preventDefault();
  if (!other || other === moving) return;
  const { top, height } = other.getBoundingClientRect();
  other[event.clientY < top + height / 2 ? "before" : "after"](moving);
});

form?.addEventListener("drop", (event) => moving && event.preventDefault());

form?.addEventListener("dragend", () => {
  moving?.classList.remove("is-moving");
  moving = null;
  if (order() !== before) form.requestSubmit(form.querySelector("button:not([name])"));
});
