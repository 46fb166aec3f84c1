// Reviewing by keyboard, while the focus is in the list of claims: j and k go from claim to claim, c confirms, r rejects,
// e opens the correction. Without it, the buttons do the same.
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

  // After a decision the page comes back at the claim: on to the next one that is open. Any other link goes where it says.
  const memory = "press-decided";
  const decided = sessionStorage.getItem(memory);
  sessionStorage.removeItem(memory);
  const named = claims.findIndex((claim) => `#${claim.id}` === location.hash);
  if (named >= 0) {
    const next = claims.slice(named).find((claim) => claim.dataset.claim === "PROPOSED");
    focus((decided === claims[named].id && next) || claims[named]);
  }
  claims.forEach((claim) => claim.addEventListener("submit", () => sessionStorage.setItem(memory, claim.id)));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
    const at = current();
    if (at < 0) return;
    const key = letter(event);
    if (key === "j" || key === "k") {
      const to = at + (key === "j" ? 1 : -1);
      focus(claims[Math.max(0, Math.min(claims.length - 1, to))]);
      event.preventDefault();
    } else if (["c", "r", "e"].includes(key)) {
      const act = claims[at].querySelector(`[data-act="${key}"]`);
      if (act) {
        act.click();
        event.preventDefault();
      }
    }
  });
})();
