package org.waymark.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import reactor.core.publisher.Mono;

/**
 * Everything that is not the desk is open to all, without a session. Forms of the public
 * site prove by themselves where they came from.
 */
@Configuration(proxyBeanMethods = false)
class OpenFace {

	@Bean
	@Order(Ordered.LOWEST_PRECEDENCE)
	SecurityWebFilterChain open(ServerHttpSecurity http) {
		return http.authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
			.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
			.requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
			.headers(ServerHttpSecurity.HeaderSpec::disable)
			.csrf(ServerHttpSecurity.CsrfSpec::disable)
			.logout(ServerHttpSecurity.LogoutSpec::disable)
			.formLogin(ServerHttpSecurity.FormLoginSpec::disable)
			.httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
			.build();
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
