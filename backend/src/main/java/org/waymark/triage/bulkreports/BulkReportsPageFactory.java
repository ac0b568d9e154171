package org.waymark.triage.bulkreports;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.waymark.cases.ConcernDocument;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.form.Option;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;
import org.waymark.triage.bulkreports.BulkReportsPage.Form;
import org.waymark.triage.bulkreports.BulkReportsPage.Group;
import org.waymark.triage.bulkreports.IdenticalReports.Proposal;
import org.waymark.triage.report.AnswerSections;

/** Turns identical reports into what their page says. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class BulkReportsPageFactory {

	private final Words words;

	private final AnswerSections answers;

	BulkReportsPageFactory(Words words, AnswerSections answers) {
		this.words = words;
		this.answers = answers;
	}

	BulkReportsPage page(IdenticalReports flood, Optional<ConcernDocument> concern, BulkReportsForm form,
			DeskFrame frame, Member member, boolean changed, Optional<Fault> fault) {
		return new BulkReportsPage(frame,
				new Group("/triage/floods/" + flood.reference(), facts(flood),
						concern.map(said -> this.answers.sections(said.door(), said.answers())).orElse(List.of())),
				flood.proposal().map(one -> proposal(one, flood)), form(flood, form, member), changed,
				fault.map(this.words::error));
	}

	private Form form(IdenticalReports flood, BulkReportsForm form, Member member) {
		return new Form(flood.proposal().map(one -> one.id().toString()).orElse(""), flood.mayBeProposed(),
				flood.mayBeAnsweredBy(member), choices("flood", BulkReportsForm.CODES, form.code()),
				choices("choice", BulkReportsForm.VERDICTS.stream().map(code -> "verdict." + code).toList(),
						"verdict." + form.verdict()),
				form.reason());
	}

	private String facts(IdenticalReports flood) {
		return this.words.of("flood", "FACTS")
			.replace("{count}", Long.toString(flood.count()))
			.replace("{first}", TimeWords.at(flood.first(), flood.now()))
			.replace("{last}", TimeWords.at(flood.last(), flood.now()));
	}

	private String proposal(Proposal proposal, IdenticalReports flood) {
		return this.words.of("flood", "PROPOSED")
			.replace("{who}", TypedText.isolated(proposal.name()))
			.replace("{at}", TimeWords.at(proposal.at(), flood.now()))
			.replace("{what}", this.words.of("flood", proposal.code())) + "\n"
				+ proposal.words().map(TypedText::isolated).orElseGet(() -> this.words.of("line", "CLOSED"));
	}

	private List<Option> choices(String kind, List<String> codes, String chosen) {
		return codes.stream()
			.map(code -> new Option(code.substring(code.indexOf('.') + 1), this.words.of(kind, code),
					code.equals(chosen)))
			.toList();
	}

}
