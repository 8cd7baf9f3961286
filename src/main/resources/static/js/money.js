/* An amount gets its thousands points when one leaves the field; anything else stays as typed. */
behaviours.money = input => input.addEventListener("change", () => {
  const digits = input.value.trim().replace(/[. ]/g, "");
  if (/^\d{4,15}$/.test(digits)) {
    input.value = digits.replace(/\B(?=(\d{3})+$)/g, ".");
  }
});
