// The questions that the bench answers, their fields, and what is checked of them.
import { endSession, field, Plan, validators } from "@dwp/govuk-casa"
import { store } from "./reports.mjs"

const { email, inArray, required, strlen } = validators
const WORDS = 10_000

const oneOf = (...source) => inArray.make({ source })
const short = (name) => field(name, { optional: true }).validators([strlen.make({ max: 200 })])

const SIGNS = ["changed", "adult-attention", "touched", "family", "hurt", "neglect", "online", "missing", "used", "low", "violence-at-home",
  "place", "not-sure"]

export const plan = () => {
  const plan = new Plan()
  plan.addSequence("now", "story", "signs", "you", "check")
  return plan
}

// What was answered, for the page that shows it all.
const answers = (request, response, next) => {
  response.locals.answers = request.casa.journeyContext.getData()
  next()
}

// Stores what was answered, forgets it, and keeps the reference alone.
const accept = (request, response, next) => {
  store(request.casa.journeyContext.getData()).then((reference) => {
    endSession(request, (fault) => {
      if (fault) return next(fault)
      request.session.reference = reference
      request.session.save((unsaved) => unsaved ? next(unsaved) : response.redirect(302, `${request.baseUrl}/sent`))
    })
  }).catch((fault) => {
    console.error("not stored:", fault.code)
    next(fault)
  })
}

export const pages = () => [
  { waypoint: "now", view: "now.njk", fields: [field("danger").validators([required.make(), oneOf("yes", "missing", "no", "not-sure")])] },
  { waypoint: "story", view: "story.njk", fields: [field("story").validators([required.make(), strlen.make({ max: WORDS })])] },
  { waypoint: "signs", view: "signs.njk", fields: [field("signs", { optional: true }).validators([oneOf(...SIGNS)])] },
  {
    waypoint: "you",
    view: "you.njk",
    fields: [
      field("wish").validators([required.make(), oneOf("anonymous", "confidential", "named")]),
      short("name"),
      short("phone"),
      field("email", { optional: true }).validators([email.make()]),
      field("mail", { optional: true }).validators([oneOf("safe")]),
      field("safeContact", { optional: true }).validators([strlen.make({ max: WORDS })]),
    ],
  },
  {
    waypoint: "check",
    view: "check.njk",
    fields: [],
    hooks: [{ hook: "prerender", middleware: answers }, { hook: "preredirect", middleware: accept }],
  },
]
