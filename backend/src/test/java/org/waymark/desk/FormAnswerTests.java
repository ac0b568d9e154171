package org.waymark.desk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

import static org.assertj.core.api.Assertions.assertThat;

/** A form of the desk is answered in one of three ways. */
class FormAnswerTests {

	private static final Supplier<Mono<Boolean>> NEVER = () -> Mono.error(new AssertionError("It was done"));

	@Test
	void aFormWithFaultsIsShownAgainAndNothingIsDone() {
		ResponseEntity<byte[]> answer = answer(List.of(new Fault("why", "MISSING")), NEVER);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
		assertThat(answer.getBody()).asString(StandardCharsets.UTF_8)
			.isEqualTo("found [Fault[field=why, code=MISSING]] false");
	}

	@Test
	void whatWasDoneLeadsToTheNextPage() {
		ResponseEntity<byte[]> answer = answer(List.of(), () -> Mono.just(true));
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SEE_OTHER);
		assertThat(answer.getHeaders().getLocation()).hasToString("/triage/next");
	}

	@Test
	void whatWasNotDoneIsShownBesideTheSubjectAsItIsNow() {
		for (Mono<Boolean> act : List.of(Mono.just(false), Mono.<Boolean>empty())) {
			ResponseEntity<byte[]> answer = answer(List.of(), () -> act);
			assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
			assertThat(answer.getBody()).asString(StandardCharsets.UTF_8).isEqualTo("now [] true");
		}
	}

	private static ResponseEntity<byte[]> answer(List<Fault> faults, Supplier<Mono<Boolean>> act) {
		return new FormAnswer<>("found", faults, FormAnswerTests::page)
			.perform(act, "/triage/next", () -> Mono.just("now"))
			.blockOptional()
			.orElseThrow();
	}

	private static Mono<ResponseEntity<byte[]>> page(FormView view, String subject) {
		byte[] text = (subject + " " + view.faults() + " " + view.changed()).getBytes(StandardCharsets.UTF_8);
		return Mono.just(ResponseEntity.status(view.status()).body(text));
	}

}
