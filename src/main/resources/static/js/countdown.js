// Keeps the time left live on every [data-deadline]. The server has already written it; this only keeps it from going
// stale, in the words of the page: data-left holds the sentence with {left} in it, data-over the sentence for the end.
// It counts by the server's clock (data-now, written with the page), because a laptop's clock may be minutes off.
(() => {
  const root = document.documentElement;
  const language = root.lang === "ar" ? "ar-u-nu-latn" : root.lang;
  const written = document.querySelector("[data-now]");
  const ahead = written ? Date.parse(written.dataset.now) - Date.now() : 0;
  const listing = new Intl.ListFormat(language, { type: "unit", style: "long" });

  const unit = (count, name) =>
    new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "long" }).format(count);

  // Two neighbouring units at most, and never rounded up: a deadline must not look further away than it is.
  const words = (milliseconds) => {
    const minutes = Math.floor(milliseconds / 60000);
    const parts = [
      [Math.floor(minutes / 1440), "day"],
      [Math.floor(minutes / 60) % 24, "hour"],
      [minutes % 60, "minute"],
    ];
    const first = parts.findIndex(([count]) => count > 0);
    if (first < 0) return unit(Math.max(0, Math.floor(milliseconds / 1000)), "second");
    return listing.format(
      parts.slice(first, first + 2).filter(([count]) => count > 0).map(([count, name]) => unit(count, name)));
  };

  let waiting;
  const refresh = () => {
    clearTimeout(waiting);
    let soonest = Infinity;
    for (const place of document.querySelectorAll("[data-deadline]")) {
      const left = Date.parse(place.dataset.deadline) - (Date.now() + ahead);
      if (Number.isNaN(left)) continue;
      const sentence = left > 0 ? place.dataset.left.replace("{left}", words(left)) : place.dataset.over;
      if (place.textContent !== sentence) place.textContent = sentence;
      if (left > 0) soonest = Math.min(soonest, left);
    }
    if (soonest < Infinity) waiting = setTimeout(refresh, soonest < 120000 ? 1000 : 60000 - (Date.now() % 60000));
  };

  refresh();
  document.addEventListener("htmx:load", refresh);
})();
