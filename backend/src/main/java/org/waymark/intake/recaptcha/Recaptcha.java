package org.waymark.intake.recaptcha;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.reactor.circuitbreaker.operator.CircuitBreakerOperator;
import io.netty.channel.ChannelOption;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

import org.waymark.platform.ConditionalOnFace;
import org.waymark.platform.Face;

/**
 * Asks Google's siteverify about a token. It always answers within its patience: a
 * failure is {@link RecaptchaVerdict#AWAY}. A circuit breaker stops asking a server that
 * does not answer. Second tries have a budget, so that not every request asks a Google in
 * trouble twice. Only the token and our secret are sent, never the reporter's address.
 */
@Component
@ConditionalOnFace(Face.PUBLIC)
class Recaptcha {

	/** The action that our page names to Google. */
	static final String ACTION = "send";

	private static final String PATH = "/recaptcha/api/siteverify";

	/** An answer of Google's has some 200 bytes. */
	private static final int LONGEST_ANSWER = 16 * 1024;

	private final RecaptchaProperties settings;

	private final WebClient google;

	private final CircuitBreaker breaker;

	private final RateLimiter retries;

	Recaptcha(RecaptchaProperties settings) {
		this.settings = settings;
		this.google = WebClient.builder()
			.baseUrl(settings.address().toString())
			.clientConnector(new ReactorClientHttpConnector(client(settings)))
			.codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LONGEST_ANSWER))
			.build();
		this.breaker = CircuitBreaker.of("recaptcha", whenToStop(settings.patience()));
		this.retries = RateLimiter.of("recaptcha", budget(settings.patience()));
	}

	Mono<RecaptchaVerdict> judge(String token) {
		return once(token).onErrorResume(this::mayTryAgain, failed -> again(token))
			.timeout(this.settings.patience().whole())
			// Whatever went wrong between us and Google is nobody's fault who reports.
			.onErrorReturn(Exception.class, RecaptchaVerdict.AWAY);
	}

	/** The first try may have used the token up, so that "used before" says nothing. */
	private Mono<RecaptchaVerdict> again(String token) {
		return once(token).map(verdict -> (verdict == RecaptchaVerdict.OLD) ? RecaptchaVerdict.AWAY : verdict);
	}

	private Mono<RecaptchaVerdict> once(String token) {
		return this.google.post()
			.uri(PATH)
			.body(BodyInserters.fromFormData(form(token)))
			.retrieve()
			.bodyToMono(RecaptchaAnswer.class)
			.switchIfEmpty(Mono.error(RecaptchaAnswer.Unreadable::new))
			.map(answer -> answer.verdict(this.settings))
			.timeout(this.settings.patience().answer())
			.transformDeferred(CircuitBreakerOperator.of(this.breaker));
	}

	/** A slow answer is not asked for again: there is no time left to wait for it. */
	private boolean mayTryAgain(Throwable failure) {
		boolean brief = failure instanceof WebClientRequestException
				|| failure instanceof WebClientResponseException answer && answer.getStatusCode().is5xxServerError();
		return brief && this.retries.acquirePermission();
	}

	private MultiValueMap<String, String> form(String token) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("secret", this.settings.keys().secret());
		form.add("response", token);
		return form;
	}

	private static HttpClient client(RecaptchaProperties settings) {
		return HttpClient.create()
			.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) settings.patience().connect().toMillis())
			.responseTimeout(settings.patience().answer());
	}

	private static CircuitBreakerConfig whenToStop(RecaptchaProperties.Patience patience) {
		return CircuitBreakerConfig.custom()
			.slidingWindowSize(20)
			.minimumNumberOfCalls(10)
			.failureRateThreshold(50)
			.slowCallDurationThreshold(patience.answer())
			.slowCallRateThreshold(50)
			.waitDurationInOpenState(Duration.ofSeconds(30))
			.permittedNumberOfCallsInHalfOpenState(3)
			.build();
	}

	private static RateLimiterConfig budget(RecaptchaProperties.Patience patience) {
		return RateLimiterConfig.custom()
			.limitForPeriod(Math.max(1, patience.retries()))
			.limitRefreshPeriod(Duration.ofMinutes(1))
			.timeoutDuration(Duration.ZERO)
			.build();
	}

}
