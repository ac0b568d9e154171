package org.waymark.agencies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.waymark.agencies.Request.Reply;
import org.waymark.agencies.RequestPage.Answer;
import org.waymark.agencies.RequestPage.Choices;
import org.waymark.agencies.RequestPage.Question;
import org.waymark.agencies.RequestPage.Row;
import org.waymark.cases.CaseHeads.CaseHead;
import org.waymark.desk.Fault;
import org.waymark.desk.TimeWords;
import org.waymark.desk.Words;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.site.text.TypedText;
import org.waymark.staff.DeskFrame;
import org.waymark.staff.Member;

/** Turns requests into what their pages say. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class RequestPageFactory {

	private final Words words;

	private final Requests requests;

	private final SentencePageFactory sentences;

	RequestPageFactory(Words words, Requests requests, SentencePageFactory sentences) {
		this.words = words;
		this.requests = requests;
		this.sentences = sentences;
	}

	/** The page on which a report's requests are read and made. */
	RequestPage asking(CaseHead report, List<Request> all, List<Sentence> waiting, AskForm form, DeskFrame frame,
			Member member, List<Fault> faults) {
		boolean mine = !report.closed() && report.owner().filter(member.id()::equals).isPresent();
		String address = "/triage/reports/" + report.reference() + "/requests";
		return new RequestPage(frame, report.reference().spoken(), mine ? address : "",
				Optional.of(this.words.banner(report.reference(), report.wish(), report.rules())),
				TimeWords.at(this.requests.due(report), report.now()), false,
				Stream.of(this.sentences.rows(open(waiting)), rows(all)).flatMap(List::stream).toList(),
				new Choices(this.words.options("agency", AskForm.AGENCIES, form.agency()),
						this.words.options("basis", AskForm.BASES, form.basis()), List.of()),
				Map.of("name", form.name().toString(), "question", form.question(), "facts", form.facts()),
				this.words.errors(faults));
	}

	// What a second person agreed to stands among the requests.
	private static List<Sentence> open(List<Sentence> all) {
		return all.stream()
			.filter(one -> one.decided()
				.filter(decided -> decided.verdict().equals(LicensingSentences.AGREED))
				.isEmpty())
			.toList();
	}

	/** A list of requests, with nothing to send. */
	RequestPage listing(List<Request> all, DeskFrame frame) {
		return new RequestPage(frame, "", "", Optional.empty(), "", false, rows(all), Choices.NONE, Map.of(),
				List.of());
	}

	/** A page of the sharing log. */
	RequestPage.Sharing sharing(Requests.Shared shared, boolean further, DeskFrame frame) {
		return new RequestPage.Sharing(frame, rows(shared.requests()), further,
				shared.older().map(last -> "/triage/sharing?before=" + last).orElse(""));
	}

	/** The page on which an agency answers. */
	RequestPage answering(Request request, ReplyForm form, DeskFrame frame, boolean changed, List<Fault> faults) {
		return new RequestPage(frame, request.reference().spoken(), "/triage/requests/" + request.id(),
				Optional.empty(), "", changed, rows(List.of(request)),
				new Choices(List.of(), List.of(), this.words.options("known", ReplyForm.KNOWN, form.known())),
				Map.of("summary", form.summary(), "risk", form.risk()), this.words.errors(faults));
	}

	private List<Row> rows(List<Request> all) {
		return all.stream().map(this::row).toList();
	}

	private Row row(Request request) {
		String state = (request.reply().isPresent() ? "ANSWERED" : "OPEN") + (request.late() ? "_LATE" : "");
		return new Row(request.id().toString(), request.reference().spoken(),
				this.words.of("agency", request.agency().name()), this.words.of("request-state", state),
				this.words.of("request-colour", state), question(request),
				request.reply().map(reply -> answer(request, reply)), "");
	}

	private Question question(Request request) {
		return new Question(
				TypedText.isolated(request.sent().author()) + ", " + TimeWords.at(request.sent().at(), request.now()),
				TimeWords.at(request.sent().due(), request.now()), this.words.of("basis", request.basis()),
				request.asked().map(Request.Asked::question).orElseGet(this::closed),
				request.asked().map(Request.Asked::facts).orElseGet(this::closed));
	}

	private Answer answer(Request request, Reply reply) {
		return new Answer(TypedText.isolated(reply.author()) + ", " + TimeWords.at(reply.at(), request.now()),
				this.words.of("known", reply.known()), reply.said().map(Request.Said::summary).orElseGet(this::closed),
				reply.said().map(Request.Said::risk).orElseGet(this::closed));
	}

	private String closed() {
		return this.words.of("line", "CLOSED");
	}

}
