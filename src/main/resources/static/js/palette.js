/* The search window: Ctrl+K or the search button, arrows to choose, Enter to go. Without it /cari does the same. */
behaviours.palette = dialog => {
  const input = dialog.querySelector("input");
  const found = dialog.querySelector("[data-found]");
  const told = dialog.querySelector("[role=status]");
  let running;
  let pause;
  let options = [];
  let at = 0;
  let going = false;

  const choose = place => {
    options[at]?.setAttribute("aria-selected", "false");
    at = options.length && (place + options.length) % options.length;
    options[at]?.setAttribute("aria-selected", "true");
    options[at]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-expanded", options.length > 0);
    input.setAttribute("aria-activedescendant", options[at]?.id ?? "");
  };
  const busy = () => found.getAttribute("aria-busy") === "true";
  const stop = () => {
    clearTimeout(pause);
    running?.abort();
    found.setAttribute("aria-busy", "true");
  };
  const list = section => {
    found.replaceChildren(...section.children);
    found.querySelectorAll("ul, li").forEach(part => part.setAttribute("role", "presentation"));
    options = [...found.querySelectorAll("a")];
    found.setAttribute("role", options.length ? "listbox" : "group");
    options.forEach((option, place) => {
      option.id = "temuan-" + place;
      option.tabIndex = -1;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
    });
    at = 0;
    choose(0);
    told.textContent = section.dataset.told;
    found.setAttribute("aria-busy", "false");
    if (going) {
      options[at]?.click();
    }
  };
  const look = async () => {
    stop();
    const mine = (running = new AbortController());
    const url = "/cari?kata=" + encodeURIComponent(input.value.trim());
    try {
      const answer = await fetch(url, { signal: mine.signal, headers: { "HX-Request": "true" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const section = page.getElementById("ditemukan");
      if (mine.signal.aborted) {
        return;
      }
      if (answer.ok && section) {
        list(section);
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
    if (!dialog.open) {
      dialog.showModal();
    }
    input.select();
    going = false;
    look();
  };

  input.addEventListener("input", () => {
    stop();
    going = false;
    pause = setTimeout(look, 180);
  });
  input.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      choose(at + step);
    } else if (event.key === "Enter" && busy()) {
      // What is found so far is for fewer letters: go when the answer is there.
      event.preventDefault();
      going = true;
    } else if (event.key === "Enter" && options[at]) {
      event.preventDefault();
      options[at].click();
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
