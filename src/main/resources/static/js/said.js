/* After saving, reading and the keyboard go on at the sentence about it, not at the top of the page again. */
behaviours.said = sentence => sentence.focus({ preventScroll: location.hash !== "" });
