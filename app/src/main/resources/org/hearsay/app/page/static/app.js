// What a page gains from scripts; without them it shows the same.

// On a report: a claim's source, cue and words light up together with its card.
const cards = document.querySelectorAll(".card[data-claim]");
const light = (claim, on) => {
  for (const each of document.querySelectorAll(`.${claim}, .card[data-claim="${claim}"]`)) {
    each.classList.toggle("on", on);
  }
};
for (const card of cards) {
  const claim = card.dataset.claim;
  for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
    card.addEventListener(event, () => light(claim, on));
  }
}
if (cards.length > 0) {
  const claimsOf = (target) =>
    target instanceof Element && target.closest(".m") ? [...target.closest(".m").classList].filter((name) => /^c\d+$/.test(name)) : [];
  const text = document.querySelector(".text");
  text?.addEventListener("mouseover", (event) => claimsOf(event.target).forEach((claim) => light(claim, true)));
  text?.addEventListener("mouseout", (event) => claimsOf(event.target).forEach((claim) => light(claim, false)));
  text?.addEventListener("click", (event) => {
    const claim = claimsOf(event.target).at(-1);
    if (claim) document.querySelector(`.card[data-claim="${claim}"]`)?.focus();
  });
}

// On a narrow screen the names to narrow by are folded up, so that claims come first.
if (window.matchMedia("(max-width: 53.99rem)").matches) {
  for (const facet of document.querySelectorAll("details.facet")) facet.open = false;
}

// On the first page: what is new since this browser last looked.
const since = document.querySelector("[data-since]");
const last = document.body.dataset.last;
if (since && last) {
  try {
    const seen = localStorage.getItem("seen");
    if (seen && seen < last) {
      since.href = `/?since=${encodeURIComponent(seen)}`;
      since.parentElement.hidden = false;
    }
    localStorage.setItem("seen", last);
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
}
