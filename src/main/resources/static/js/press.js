// Reviewing by keyboard: j and k go from claim to claim, c confirms, r rejects, e opens the correction. Without it, the
// buttons do the same.
(() => {
  const claims = [...document.querySelectorAll("[data-claim]")];
  if (claims.length === 0) return;
  document.querySelectorAll("[data-keys]").forEach((words) => { words.hidden = false; });

  const focus = (claim) => {
    if (!claim) return;
    claim.focus({ preventScroll: true });
    claim.scrollIntoView({ block: "nearest" });
  };
  const current = () => claims.findIndex((claim) => claim.contains(document.activeElement));

  // Keyboards of other scripts have the same keys in the same places.
  const letter = (event) =>
    /^[!-~]$/.test(event.key) ? event.key : (event.code ?? "").replace(/^Key/, "").toLowerCase();

  // After a decision the page comes back at the claim: on to the next one that is open.
  const decided = claims.findIndex((claim) => `#${claim.id}` === location.hash);
  if (decided >= 0) {
    focus(claims.slice(decided).find((claim) => claim.dataset.claim === "PROPOSED") ?? claims[decided]);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    const at = current();
    const key = letter(event);
    if (key === "j" || key === "k") {
      const to = at < 0 ? 0 : at + (key === "j" ? 1 : -1);
      focus(claims[Math.max(0, Math.min(claims.length - 1, to))]);
      event.preventDefault();
    } else if (at >= 0 && ["c", "r", "e"].includes(key)) {
      const act = claims[at].querySelector(`[data-act="${key}"]`);
      if (act) {
        act.click();
        event.preventDefault();
      }
    }
  });
})();
