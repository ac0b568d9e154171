// During typing, shows words to think about and what to say instead. It never blocks; without script the timeline shows
// the hint later.
const fields = [...document.querySelectorAll("main form textarea")]
if (fields.length) {
  const plain = (text) => text.normalize("NFKD").replace(/['’‘ʼ`´]|\p{Cf}|[\u0300-\u036f]/gu, "").toLowerCase()
  const spaced = (text) => " " + plain(text).replace(/[^\p{L}\p{Nd}]+/gu, " ").trim() + " "
  let phrases

  const hints = (text) => phrases.filter((phrase) => phrase.words.some((words) => spaced(text).includes(spaced(words)))).map((phrase) => phrase.hint)

  const tell = (field, place) => {
    const said = hints(field.value).join(" ")
    if (place.textContent !== said) place.textContent = said
  }

  const watch = (field) => {
    const place = document.createElement("p")
    place.className = "language-hint"
    place.setAttribute("role", "status")
    field.after(place)
    let pause
    field.addEventListener("input", () => {
      clearTimeout(pause)
      pause = setTimeout(() => tell(field, place), 400)
    })
    tell(field, place)
  }

  fetch("/triage/language").then((answer) => answer.ok ? answer.json() : []).then((read) => {
    phrases = read
    fields.forEach(watch)
  }).catch(() => {})
}
