package org.waymark.platform.web;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.server.MatcherSecurityWebFilterChain;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/**
 * Everything that is not the desk is open to all, without a session. Forms of the public
 * site prove by themselves where they came from.
 */
@Configuration(proxyBeanMethods = false)
class OpenFace {

	// A chain that looks nothing up, since nobody signs in here; it may not be empty.
	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityWebFilterChain open() {
		return new MatcherSecurityWebFilterChain(ServerWebExchangeMatchers.anyExchange(),
				List.<WebFilter>of((exchange, chain) -> chain.filter(exchange)));
	}

	// Each filter of each request would be timed, and nobody would look at it.
	@Bean
	SecurityObservationSettings withoutTimingEachFilter() {
		return SecurityObservationSettings.noObservations();
	}

	// Odd addresses are refused. Odd headers and field names are not: a cookie of some
	// other site of the council, in some old encoding, must not turn a reporter away.
	@Bean
	ServerWebExchangeFirewall firewall() {
		StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
		firewall.setAllowedHeaderNames(name -> true);
		firewall.setAllowedHeaderValues(value -> true);
		firewall.setAllowedParameterNames(name -> true);
		return firewall;
	}

	@Bean
	ServerExchangeRejectedHandler refusals() {
		return (exchange, rejected) -> Mono.error(() -> new Refusal(HttpStatus.BAD_REQUEST));
	}

}
