package org.waymark.site.unread;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

import org.waymark.site.Draft;
import org.waymark.site.Fields;
import org.waymark.site.form.Carried;
import org.waymark.site.form.PageMark;
import org.waymark.site.questions.FormFields;
import org.waymark.site.report.Journey;
import org.waymark.site.report.Question;
import org.waymark.site.report.doors.Doors;
import org.waymark.site.visit.Visits;

/** Lets what was read of a strange form wait in the draft, as if it had been refused. */
@Component
class ReadParts {

	private static final String ONE_PAGE = "/one";

	private final Visits visits;

	ReadParts(Visits visits) {
		this.visits = visits;
	}

	/** The address of the page that shows it; empty if nothing waits. */
	Mono<String> keep(ServerWebExchange exchange, MultiValueMap<String, String> form) {
		String path = exchange.getRequest().getPath().pathWithinApplication().value();
		if (path.equals(Journey.CHECK)) {
			Draft carried = Carried.answers(form);
			return carried.begun() ? this.visits.begin(exchange, carried).thenReturn(path) : Mono.empty();
		}
		return Mono.justOrEmpty(Doors.at(path))
			.flatMap(door -> Mono.justOrEmpty(door.at(path)).flatMap(question -> keep(exchange, door, question, form)))
			.switchIfEmpty(Mono.defer(() -> keepAll(exchange, path, form)));
	}

	private Mono<String> keep(ServerWebExchange exchange, Journey door, Question question,
			MultiValueMap<String, String> form) {
		Draft read = waiting(Draft.EMPTY, door, List.of(question), form);
		return read.begun()
				? this.visits.keep(exchange, PageMark.of(form), draft -> waiting(draft, door, List.of(question), form))
					.thenReturn(door.path(question))
				: Mono.empty();
	}

	/** What was typed on the one page waits on the pages of its questions. */
	private Mono<String> keepAll(ServerWebExchange exchange, String path, MultiValueMap<String, String> form) {
		Optional<Journey> door = Doors.all().stream().filter(one -> path.equals(one.base() + ONE_PAGE)).findFirst();
		return Mono.justOrEmpty(door)
			.map(one -> waiting(Draft.EMPTY, one, one.pages(), form))
			.filter(Draft::begun)
			.flatMap(draft -> this.visits.begin(exchange, draft))
			.thenReturn(door.map(one -> one.path(one.questions().get(0))).orElse(""));
	}

	private static Draft waiting(Draft draft, Journey door, List<Question> questions,
			MultiValueMap<String, String> form) {
		Draft waiting = draft.at(door.door());
		for (Question question : questions) {
			Fields read = FormFields.of(form, question);
			if (!question.answers(read).isEmpty()) {
				waiting = waiting.withRejected(door.key(question), read);
			}
		}
		return waiting;
	}

}
