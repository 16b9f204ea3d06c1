// What a page gains from scripts; without them it shows the same.

// What one page tells the next, once; a browser that keeps nothing loses no more than a position.
function keep(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // The next page begins at its top.
  }
}
function kept(name) {
  try {
    const value = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return value;
  } catch {
    return null;
  }
}

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

// Under the map: the list of moments becomes a slider, which goes to the page as of then.
const moments = document.querySelector(".time select");
if (moments) {
  const slider = document.createElement("input");
  Object.assign(slider, { type: "range", id: moments.id, min: "0", max: String(moments.length - 1), step: "1", value: String(moments.selectedIndex) });
  const told = document.createElement("output");
  told.htmlFor = slider.id;
  const bars = document.querySelectorAll(".days [data-day]");
  const tell = () => {
    const { value, text } = moments.options[slider.valueAsNumber];
    told.textContent = text;
    slider.setAttribute("aria-valuetext", text);
    for (const bar of bars) bar.setAttribute("class", value === "" || bar.dataset.day <= value ? "on" : "off");
  };
  let waiting;
  slider.addEventListener("input", tell);
  slider.addEventListener("change", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const there = new URL(location.href);
      const day = moments.options[slider.valueAsNumber].value;
      there.searchParams.delete("reported_by");
      if (day !== "") there.searchParams.set("reported_by", day);
      keep("moved", String(scrollY));
      location.assign(there);
    }, 500);
  });
  const form = moments.form;
  form.querySelector("button").hidden = true;
  moments.replaceWith(told);
  form.append(slider);
  form.addEventListener("submit", (event) => event.preventDefault());
  tell();
  const moved = kept("moved");
  if (moved !== null) {
    slider.focus({ preventScroll: true });
    scrollTo(0, Number(moved));
  }
  // A page that the back button brings back stands where its address says.
  addEventListener("pageshow", () => {
    const day = new URL(location.href).searchParams.get("reported_by") ?? "";
    const at = [...moments.options].findIndex((each) => each.value === day);
    if (at >= 0) {
      slider.value = String(at);
      tell();
    }
  });
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
