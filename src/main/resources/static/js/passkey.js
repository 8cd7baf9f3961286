/* Lets the device answer with a passkey: makes one where the form carries data-make, else signs in. The answer goes
   off as an ordinary form. Shown only where the browser can; data-trouble says in words what went wrong. */
behaviours.passkey = form => {
  const trouble = form.querySelector("[data-trouble]");
  const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && !/^[\d.]+$|:/.test(location.hostname);
  let running;
  let again;

  const say = problem => {
    trouble.textContent = form.dataset[{ NotAllowedError: "cancelled", InvalidStateError: "already" }[problem.name]] ?? form.dataset.unfit;
    trouble.hidden = false;
    form.querySelector("button").removeAttribute("aria-busy");
  };
  const make = async () => {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(form.dataset.make));
    return navigator.credentials.create({ publicKey });
  };
  const ask = async mediation => {
    running?.abort();
    const { signal } = running = new AbortController();
    const question = await fetch(form.action + "/pertanyaan", { method: "post", body: new URLSearchParams(new FormData(form)), signal });
    if (!question.ok) {
      location.assign("/masuk?lama");
      return new Promise(() => {});
    }
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await question.json());
    return navigator.credentials.get({ publicKey, mediation, signal });
  };
  const send = key => {
    form.elements.kunci.value = JSON.stringify(key);
    form.submit();
  };
  /* The browser offers keys where the login is typed; the question is put anew before it expires. */
  const offer = async () => {
    if (!form.dataset.make && await PublicKeyCredential.isConditionalMediationAvailable?.()) {
      again = setTimeout(offer, 240000);
      ask("conditional").then(send).catch(() => {});
    }
  };

  if (!able) {
    if (form.dataset.make) {
      say({});
    }
    return;
  }
  form.querySelector("button").hidden = false;
  form.hidden = false;
  form.addEventListener("submit", event => {
    event.preventDefault();
    clearTimeout(again);
    trouble.hidden = true;
    form.querySelector("button").setAttribute("aria-busy", "true");
    (form.dataset.make ? make() : ask("optional")).then(send).catch(problem => {
      say(problem);
      offer();
    });
  });
  offer();
};
