/* A search form shows its list as one types, and says how much it found; the form still works by its button. */
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
      history.replaceState(null, "", url);
      if (told) {
        told.textContent = there.dataset.told ?? there.querySelector(".empty h2")?.textContent ?? "";
      }
    } catch (problem) {
      if (problem.name !== "AbortError") {
        form.removeAttribute("data-behaviour");
      }
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(show, 250);
  });
};
