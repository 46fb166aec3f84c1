// Lets the reader sort a table marked data-sorts by any heading marked data-sort. A cell may give its order in data-order
// (an ISO date, a number); otherwise its words are compared as the page's language compares them.
(() => {
  const language = document.documentElement.lang;
  const words = new Intl.Collator(language, { numeric: true });

  const order = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.order ?? cell.textContent.trim();
  };

  const sort = (table, heading) => {
    const direction = heading.ariaSort === "ascending" ? "descending" : "ascending";
    for (const other of table.querySelectorAll("th[aria-sort]")) other.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", direction);
    const sign = direction === "ascending" ? 1 : -1;
    const body = table.tBodies[0];
    body.append(...[...body.rows].sort((one, other) =>
      sign * words.compare(order(one, heading.cellIndex), order(other, heading.cellIndex))));
  };

  for (const heading of document.querySelectorAll("table[data-sorts] th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(heading.closest("table"), heading));
  }
})();
