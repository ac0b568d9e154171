// Warns five minutes before the session ends, and keeps it open when asked. Asking for the remaining time does not
// count as using the session.
const warning = document.querySelector("[data-session-left]")
if (warning) {
  const LEAD = 300
  const said = warning.dataset
  const words = warning.querySelector("p")
  const button = warning.querySelector("button")
  let timer

  const ask = async (use) => {
    const answer = await fetch(`/triage/sessions/left${use ? "" : "?by-itself"}`, { cache: "no-store", redirect: "manual" })
    return answer.ok ? Number(await answer.text()) : 0
  }

  const show = (text, stay) => {
    if (document.activeElement === button && !stay) document.getElementById("main").focus({ preventScroll: true })
    button.hidden = !stay
    warning.hidden = false
    words.textContent = text
  }

  const over = () => show(said.over, false)

  const plan = (left) => {
    clearTimeout(timer)
    if (left <= 0) return over()
    timer = setTimeout(look, Math.max(1, left > LEAD ? left - LEAD : left) * 1000)
  }

  const soon = (left, stay) => {
    const minutes = Math.max(1, Math.round(left / 60))
    const text = minutes === 1 ? said.soonOne : said.soonMore.replace("{minutes}", minutes)
    show(stay ? text : text + " " + said.last, stay)
  }

  const look = async () => {
    try {
      const left = await ask(false)
      if (left > LEAD) warning.hidden = true
      else if (left > 0) soon(left, true)
      plan(left)
    } catch {
      timer = setTimeout(look, 30000)
    }
  }

  button.addEventListener("click", async () => {
    try {
      const left = await ask(true)
      if (left > LEAD) {
        warning.hidden = true
        document.getElementById("main").focus({ preventScroll: true })
      } else if (left > 0) soon(left, false)
      plan(left)
    } catch {
      words.textContent = said.away
    }
  })

  const first = Number(warning.dataset.sessionLeft)
  if (first <= LEAD && first > 0) soon(first, true)
  plan(first)
}
