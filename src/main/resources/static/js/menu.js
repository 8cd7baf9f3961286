/* An opened menu closes by Escape, by a click beside it, and when focus leaves it. */
behaviours.menu = menu => {
  const summary = menu.querySelector("summary");
  document.addEventListener("click", event => menu.contains(event.target) || (menu.open = false));
  menu.addEventListener("focusout", event => event.relatedTarget && !menu.contains(event.relatedTarget) && (menu.open = false));
  menu.addEventListener("keydown", event => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      summary.focus();
    }
  });
};
