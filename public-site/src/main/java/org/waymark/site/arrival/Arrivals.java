package org.waymark.site.arrival;

import java.time.InstantSource;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

import org.waymark.site.Submission.Arrival;
import org.waymark.site.Submission.Form;
import org.waymark.site.evidence.BrowserEvidence;
import org.waymark.site.evidence.VisitTrail;
import org.waymark.site.evidence.VisitTrail.Step;
import org.waymark.site.text.TypedText;

/**
 * Notes how a form of the journey came in: the mark of its page, its time, and whether
 * the field was filled in that no person sees. It judges nothing and stops nothing.
 */
@Component
@Order(0)
public class Arrivals implements WebFilter {

	/** Stands in every form, and is shown to nobody. */
	static final String TRAP = "homepage";

	/** Stands in every form. */
	static final String MARK = "page";

	private static final String STEP = Arrivals.class.getName();

	private static final String BROUGHT = BrowserEvidence.class.getName();

	/** Far longer than a mark of ours. */
	private static final int LONGEST = 100;

	private final InstantSource time;

	Arrivals(InstantSource time) {
		this.time = time;
	}

	@Override
	public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
		boolean form = exchange.getRequest().getMethod() == HttpMethod.POST
				&& exchange.getRequest().getPath().pathWithinApplication().value().startsWith("/report/");
		exchange.getAttributes().put(STEP, new Step("", this.time.instant(), false));
		return form ? exchange.getFormData().doOnNext(sent -> note(exchange, sent)).then(chain.filter(exchange))
				: chain.filter(exchange);
	}

	/** The notes about the form of this request. */
	public static Step step(ServerWebExchange exchange) {
		return exchange.getRequiredAttribute(STEP);
	}

	/**
	 * How a report came.
	 * @param proven whether the browser showed that the form is ours
	 * @param before the forms before the last one
	 */
	public static Arrival of(ServerWebExchange exchange, Form form, boolean proven, VisitTrail before) {
		return new Arrival(form, proven, before.with(step(exchange)),
				exchange.getAttributeOrDefault(Arrival.NETWORK, ""),
				exchange.getAttributeOrDefault(BROUGHT, BrowserEvidence.NOTHING));
	}

	private void note(ServerWebExchange exchange, MultiValueMap<String, String> form) {
		String mark = form.getFirst(MARK);
		exchange.getAttributes().put(BROUGHT, BrowserEvidence.of(form));
		exchange.getAttributes()
			.put(STEP, new Step((mark != null && mark.length() <= LONGEST) ? mark : "", this.time.instant(),
					trapped(form)));
	}

	private static boolean trapped(MultiValueMap<String, String> form) {
		return form.getOrDefault(TRAP, List.of())
			.stream()
			.anyMatch(typed -> typed != null && !TypedText.isBlank(typed));
	}

}
