/* A file on its way shows how far it is. When the network fails it stays chosen, and a sentence says so; without
   JavaScript the form goes off by itself. */
behaviours.upload = told => {
  const form = told.closest("form");
  const bar = told.querySelector("progress");
  const words = told.querySelector("[role=status]");
  let request;

  const tell = (sentence, share) => {
    words.textContent = sentence;
    bar.hidden = share === undefined;
    bar.value = share ?? 0;
  };
  const show = event => {
    const main = event.target.response?.querySelector("main");
    if (!main) {
      location.reload();
      return;
    }
    if (request.responseURL !== form.action) {
      history.replaceState({ shown: true }, "");
      history.pushState({ shown: true }, "", request.responseURL);
    }
    document.title = event.target.response.title;
    document.querySelector("main").replaceWith(main);
    scrollTo(0, 0);
    htmx.process(main);
    begin(main);
  };
  const rest = sentence => {
    request = undefined;
    told.classList.add("upload--cut");
    tell(sentence);
    form.querySelectorAll("[aria-busy]").forEach(button => button.removeAttribute("aria-busy"));
  };
  const send = button => {
    request = new XMLHttpRequest();
    request.responseType = "document";
    request.upload.addEventListener("progress", at => {
      const share = Math.floor((100 * at.loaded) / at.total);
      tell(share < 100 ? told.dataset.going.replace("#", share) : told.dataset.arrived, share);
    });
    request.addEventListener("load", show);
    request.addEventListener("error", () => rest(told.dataset.cut));
    request.open("POST", form.action);
    request.send(new FormData(form, button));
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    const bytes = [...form.querySelectorAll("[type=file]")].flatMap(input => [...input.files]).reduce((sum, file) => sum + file.size, 0);
    if (bytes > 60 * 1024 * 1024) {
      rest(told.dataset.large);
    } else if (!request) {
      told.classList.remove("upload--cut");
      event.submitter?.setAttribute("aria-busy", "true");
      tell(told.dataset.going.replace("#", 0), 0);
      send(event.submitter);
    }
  });
};
addEventListener("popstate", event => event.state?.shown && location.reload());
