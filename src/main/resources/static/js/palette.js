/* The search window: Ctrl+K or the search button, arrows to choose, Enter to go. Without it /cari does the same. */
behaviours.palette = dialog => {
  const input = dialog.querySelector("input");
  const found = dialog.querySelector("[data-found]");
  let running;
  let pause;

  const look = async () => {
    running?.abort();
    running = new AbortController();
    const url = "/cari?kata=" + encodeURIComponent(input.value.trim());
    try {
      const answer = await fetch(url, { signal: running.signal, headers: { "HX-Request": "true" } });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        found.replaceChildren(...page.querySelectorAll("#ditemukan"));
      } else {
        location.assign(url);
      }
    } catch (problem) {
      if (problem.name !== "AbortError") {
        location.assign(url);
      }
    }
  };
  const open = event => {
    event.preventDefault();
    dialog.showModal();
    input.select();
    look();
  };
  const move = step => {
    const stops = [input, ...found.querySelectorAll("a")];
    stops[(stops.indexOf(document.activeElement) + step + stops.length) % stops.length].focus();
  };

  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(look, 180);
  });
  dialog.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && document.activeElement === input && found.querySelector("a")) {
      event.preventDefault();
      found.querySelector("a").click();
    }
  });
  dialog.addEventListener("click", event => event.target === dialog && dialog.close());
  document.addEventListener("keydown", event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      open(event);
    }
  });
  document.querySelectorAll("[data-opens=palette]").forEach(button => button.addEventListener("click", open));
};
