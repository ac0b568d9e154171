package org.waymark.site.visit;

import java.util.List;
import java.util.Map;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Council;
import org.waymark.site.Draft;
import org.waymark.site.ErrorLink;
import org.waymark.site.Fields;
import org.waymark.site.IntakeAway;
import org.waymark.site.page.Frames;
import org.waymark.site.page.Pages;
import org.waymark.site.report.Journey;
import org.waymark.site.report.NowQuestion;
import org.waymark.site.report.Problem;
import org.waymark.site.report.Question;

/**
 * One question a page. Every POST answers 303; input that must be put right waits in the
 * draft, and the page shows it again.
 */
@RestController
class QuestionsController {

	private static final Map<String, String> TITLES = Map.of("now", "now.title", "story", "story.title", "signs",
			"signs.title", "you", "you.title");

	private final Journey journey = Journey.ofThePublic();

	private final Visits visits;

	private final Council council;

	private final Frames frames;

	private final Pages pages;

	private final AwayPages away;

	QuestionsController(Visits visits, Council council, Frames frames, Pages pages, AwayPages away) {
		this.visits = visits;
		this.council = council;
		this.frames = frames;
		this.pages = pages;
		this.away = away;
	}

	@GetMapping({ "/report/now", "/report/story", "/report/signs", "/report/you" })
	Mono<ResponseEntity<byte[]>> show(ServerWebExchange exchange) {
		if (this.visits.keepsNoCookie(exchange)) {
			return Mono.just(Pages.go(OnePageController.PATH));
		}
		Question question = asked(exchange);
		return this.visits.draft(exchange).map(draft -> pageOrEarlierOne(question, draft));
	}

	@PostMapping({ "/report/now", "/report/story", "/report/signs", "/report/you" })
	Mono<ResponseEntity<byte[]>> take(ServerWebExchange exchange) {
		Question question = asked(exchange);
		return exchange.getFormData().flatMap(form -> keep(exchange, question, FormFields.of(form, question.fields())));
	}

	/** "Call 999 now". Reads no draft: it must come up whatever else is broken. */
	@GetMapping(NowQuestion.CALL)
	ResponseEntity<byte[]> call(ServerWebExchange exchange) {
		String onwards = this.visits.keepsNoCookie(exchange) ? OnePageController.PATH : "/report/story";
		return this.pages.show("report/call", new CallPage(this.frames.frame("call.title"), onwards));
	}

	private Mono<ResponseEntity<byte[]>> keep(ServerWebExchange exchange, Question question, Fields given) {
		boolean good = question.problems(given).isEmpty();
		return this.visits
			.keep(exchange,
					draft -> good ? draft.withAnswer(question.name(), given)
							: draft.withRejected(question.name(), given))
			.map(draft -> good ? this.journey.after(question, draft) : question.path())
			.map(address -> Pages.go(this.visits.marked(exchange, address)))
			// The one exception to 303: what was typed is kept on the page itself.
			.onErrorResume(IntakeAway.class, failure -> Mono.just(this.away.page(question.path(), given)));
	}

	private ResponseEntity<byte[]> pageOrEarlierOne(Question question, Draft draft) {
		if (!this.journey.mayVisit(question, draft)) {
			return Pages.go(this.journey.firstUnanswered(draft).map(Question::path).orElse(Journey.CHECK));
		}
		return this.pages.show("report/" + question.name(), page(question, draft));
	}

	private QuestionPage page(Question question, Draft draft) {
		Fields refused = draft.rejected().get(question.name());
		Fields given = (refused != null) ? refused : draft.answer(question.name());
		List<ErrorLink> errors = (refused != null) ? errors(question.problems(refused)) : List.of();
		return new QuestionPage(
				this.frames.frame(TITLES.getOrDefault(question.name(), "")).withError(!errors.isEmpty()),
				question.path(), this.journey.back(question, draft), given, errors, this.council.signs());
	}

	private List<ErrorLink> errors(List<Problem> problems) {
		return problems.stream()
			.map(problem -> new ErrorLink(problem.field(),
					this.frames.text(problem.message(), problem.values().toArray())))
			.toList();
	}

	private Question asked(ServerWebExchange exchange) {
		return this.journey.at(exchange.getRequest().getPath().pathWithinApplication().value());
	}

}
