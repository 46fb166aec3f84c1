// Makes and uses passkeys. A form [data-passkey] asks the server what is to be signed ([data-options]), the browser for
// the signature, and sends what it got; without this script or without passkeys it stays hidden, and links do the work.
(() => {
  if (!window.PublicKeyCredential) return;

  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    buffer && btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  const create = async (options) => {
    options.challenge = bytes(options.challenge);
    options.user.id = bytes(options.user.id);
    for (const known of options.excludeCredentials) known.id = bytes(known.id);
    const made = await inTime(options, (signal) => navigator.credentials.create({ publicKey: options, signal }));
    return answer(made, {
      clientDataJSON: text(made.response.clientDataJSON),
      attestationObject: text(made.response.attestationObject),
      transports: made.response.getTransports ? made.response.getTransports() : [],
    });
  };

  // Some browsers wait for an authenticator for ever, or until long after the challenge is worth nothing: after
  // a minute, or the time that the server gives, nobody waits any longer.
  const inTime = async (options, ask) => {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), (options.timeout || 60000) + 1000);
    try {
      return await ask(waiting.signal);
    } finally {
      clearTimeout(timer);
    }
  };

  const get = async (options) => {
    options.challenge = bytes(options.challenge);
    for (const known of options.allowCredentials || []) known.id = bytes(known.id);
    const used = await inTime(options, (signal) => navigator.credentials.get({ publicKey: options, signal }));
    return answer(used, {
      clientDataJSON: text(used.response.clientDataJSON),
      authenticatorData: text(used.response.authenticatorData),
      signature: text(used.response.signature),
      userHandle: text(used.response.userHandle),
    });
  };

  const answer = (credential, response) => JSON.stringify({
    id: credential.id,
    rawId: credential.id,
    type: credential.type,
    response,
    clientExtensionResults: {},
  });

  // Inside the form of an act: its reader proves once more who it is, and the act is sent with the proof.
  for (const button of document.querySelectorAll("button[data-proof]")) {
    const form = button.form;
    const failed = form.querySelector("[data-failed]");
    button.hidden = false;
    button.addEventListener("click", async () => {
      failed.hidden = true;
      try {
        const sent = new URLSearchParams({ _csrf: form.elements._csrf.value });
        const asked = await fetch(button.dataset.proof, { method: "POST", body: sent });
        form.elements.assertion.value = await get(await asked.json());
        form.submit();
      } catch (refused) {
        failed.hidden = false;
      }
    });
  }

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const failed = form.querySelector("[data-failed]");
      failed.hidden = true;
      try {
        const asked = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams(new FormData(form)) });
        const options = await asked.json();
        form.elements.response.value = await (form.dataset.passkey === "create" ? create(options) : get(options));
        form.submit();
      } catch (refused) {
        failed.hidden = false;
      }
    });
  }
})();
