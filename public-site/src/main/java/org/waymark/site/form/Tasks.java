package org.waymark.site.form;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;

import org.waymark.site.Submission.Form;
import org.waymark.site.arrival.BrowserTask;
import org.waymark.site.arrival.BrowserTasks;
import org.waymark.site.terms.Door;

/**
 * Puts the browser's task on a last page. A third party's check is loaded only after a
 * person has read about it and chosen it, and only that answer may load from there.
 */
@Component
public class Tasks {

	private static final String CHOSEN = "check";

	private final BrowserTasks tasks;

	Tasks(BrowserTasks tasks) {
		this.tasks = tasks;
	}

	/** The task of a door's last page in this answer. */
	public Task of(ServerWebExchange exchange, Door door, Form form) {
		BrowserTask asked = this.tasks.at(door, form);
		boolean chosen = exchange.getRequest().getQueryParams().containsKey(CHOSEN);
		Optional.ofNullable(asked.outside())
			.filter(outside -> chosen)
			.ifPresent(outside -> exchange.getAttributes().put(BrowserTask.OPENED, outside.sources()));
		return new Task(asked, chosen,
				UriComponentsBuilder.fromPath(path(exchange)).queryParam(CHOSEN, "google").build().toUriString());
	}

	private static String path(ServerWebExchange exchange) {
		return exchange.getRequest().getPath().pathWithinApplication().value();
	}

}
