/* A form is sent once: a second click while the first is under way does nothing. */
behaviours.once = page => {
  page.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    const button = event.submitter;
    button?.setAttribute("aria-busy", "true");
    setTimeout(() => rest(form), 45000);
  });
  const rest = form => {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-busy]").forEach(button => button.removeAttribute("aria-busy"));
  };
  addEventListener("pageshow", () => page.querySelectorAll("form[data-sent]").forEach(rest));
  page.addEventListener("htmx:afterRequest", event => event.target.closest("form") && rest(event.target.closest("form")));
};
