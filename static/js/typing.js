/* Keys that are letters rest while somebody types, and while a dialog is open. */

/* The focus may lie in a dialog for a moment after it was closed: until the browser draws again. */
export function isTyping(target) {
  return target.closest?.("input:not([type='checkbox']), textarea, select, dialog[open], [contenteditable]") != null;
}
