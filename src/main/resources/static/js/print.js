// Shows the print button where there is a script to press it; the browser's own menu prints just as well.
for (const button of document.querySelectorAll("button[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
