package org.waymark.committee.actions;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

import org.waymark.committee.actions.ActionStore.PastState;
import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;
import org.waymark.platform.web.DeskPages;
import org.waymark.platform.web.Refusal;

/** Finds an action by what stands in an address. */
@Component
@ConditionalOnFace(Face.TRIAGE)
class FoundActions {

	private final Actions actions;

	FoundActions(Actions actions) {
		this.actions = actions;
	}

	/** The action; a page that says so where there is none. */
	Mono<KeptAction> action(String number) {
		return Mono.just(number)
			.filter(text -> text.matches("[1-9]\\d{0,8}"))
			.flatMap(text -> this.actions.one(Integer.parseInt(text)))
			.switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.NOT_FOUND)));
	}

	Mono<List<PastState>> history(KeptAction action) {
		return this.actions.history(action.number());
	}

	/** Back to the page of an action. */
	static ResponseEntity<byte[]> page(int number) {
		return DeskPages.to(address(number));
	}

	static String address(int number) {
		return "/triage/committee/actions/" + number;
	}

}
