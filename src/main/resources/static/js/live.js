/* A search form shows its list as one types, and says how much it found; the form still works by its button.
   What stands above the list (its year, the addresses of downloads), how many filters are set and the other choices
   follow the list. */
const follow = (form, page) => {
  const head = document.querySelector("main .page__head");
  const fresh = page.querySelector("main .page__head");
  if (head && fresh && !head.contains(form) && !head.contains(document.activeElement)) {
    head.replaceWith(fresh);
    begin(fresh);
    document.title = page.title;
  }
  const set = page.querySelector(`form[data-target="${form.dataset.target}"] > details > summary`);
  if (set) {
    form.querySelector(":scope > details > summary")?.replaceChildren(...set.childNodes);
  }
  for (const select of form.querySelectorAll("select[id]")) {
    const choices = page.getElementById(select.id);
    if (choices && select !== document.activeElement) {
      const chosen = choices.value; // options that move one by one would each be the chosen one for a moment
      select.replaceChildren(...choices.children);
      select.value = chosen;
    }
  }
};

behaviours.live = form => {
  const told = form.querySelector("[role=status]");
  let running;
  let pause;
  const show = async () => {
    running?.abort();
    running = new AbortController();
    const url = new URL(form.action);
    url.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    try {
      const answer = await fetch(url, { signal: running.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const here = document.getElementById(form.dataset.target);
      const there = page.getElementById(form.dataset.target);
      if (answer.redirected || !here || !there) {
        location.assign(url);
        return;
      }
      here.replaceWith(there);
      begin(there);
      follow(form, page);
      history.replaceState(null, "", url);
      if (told) {
        told.classList.add("only-heard");
        told.textContent = there.dataset.told ?? there.querySelector(".empty h2")?.textContent ?? "";
      }
    } catch (problem) {
      if (problem.name !== "AbortError") {
        told?.classList.remove("only-heard");
        told?.replaceChildren(form.dataset.lost ?? "");
      }
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(show, 250);
  });
};
