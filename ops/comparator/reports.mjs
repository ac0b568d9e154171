// One insert a report, into a row as large as one of ours: 4 kB.
import { randomInt } from "node:crypto"
import pg from "pg"

const ROW = 4096
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const pool = new pg.Pool({ max: 20 })

const reference = () => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join("")

export const store = async (answers) => {
  const body = Buffer.alloc(ROW)
  body.write(JSON.stringify(answers))
  const { rows } = await pool.query({
    name: "accept",
    text: "INSERT INTO comparator.report (reference, body) VALUES ($1, $2) RETURNING reference",
    values: [reference(), body],
  })
  return rows[0].reference
}
