package org.waymark.platform.web;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Addresses that go wrong. */
@TestConfiguration(proxyBeanMethods = false)
class BrokenRooms {

	static final String SECRET = "what-somebody-typed";

	@Bean
	RouterFunction<ServerResponse> rooms() {
		return RouterFunctions.route()
			.GET("/test/broken",
					request -> Mono.error(() -> new IllegalStateException(SECRET, new RuntimeException(SECRET))))
			.GET("/test/half", request -> ServerResponse.status(HttpStatus.OK)
				.body(Mono.just("half").concatWith(Mono.error(() -> new IllegalStateException(SECRET))), String.class))
			.GET("/test/fine", request -> ServerResponse.ok().bodyValue("fine"))
			.build();
	}

}
