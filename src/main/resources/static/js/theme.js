/* A theme shows at once; the server keeps it without leaving the page. */
behaviours.theme = form => form.addEventListener("submit", event => {
  event.preventDefault();
  const chosen = event.submitter;
  document.documentElement.dataset.theme = chosen.value;
  document.querySelectorAll("[data-behaviour~=theme] button").forEach(
    button => button.setAttribute("aria-pressed", button.value === chosen.value));
  fetch(form.action, { method: "post", body: new URLSearchParams({ tema: chosen.value }), redirect: "manual" });
});
