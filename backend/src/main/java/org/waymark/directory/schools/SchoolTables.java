package org.waymark.directory.schools;

import org.springframework.stereotype.Component;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/** What describes schools, beside the register. */
@Component
@ConditionalOnFace(Face.TRIAGE)
record SchoolTables(PolicyRepository policies, AnswerStore answers, ContactRepository contacts) {

}
