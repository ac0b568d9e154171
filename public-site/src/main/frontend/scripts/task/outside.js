// Loads the check by Google, which the person chose on the page before. Sending never waits for it: a score is asked
// for ahead, and again before it expires after two minutes.
const outside = document.querySelector("[data-outside]")
if (outside) {
  const say = outside.querySelector("[data-outside-say]")
  const token = outside.querySelector("input")
  const { key, action } = outside.dataset
  const fails = () => { say.textContent = say.dataset.fails }
  const tick = () => grecaptcha.render(outside.querySelector("[data-outside-box]"), {
    sitekey: key,
    callback: (given) => { token.value = given },
    "expired-callback": () => { token.value = "" },
    "error-callback": fails,
  })
  const score = async () => {
    try {
      token.value = await grecaptcha.execute(key, { action })
    } catch {
      fails()
    }
  }
  const script = document.createElement("script")
  script.src = outside.dataset.outside
  script.onerror = fails
  script.onload = () => grecaptcha.ready(() => {
    if (!action) return tick()
    score()
    setInterval(() => { if (!document.hidden) score() }, 100000)
    document.addEventListener("visibilitychange", () => { if (!document.hidden) score() })
  })
  document.head.append(script)
}
