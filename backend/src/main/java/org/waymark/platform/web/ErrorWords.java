package org.waymark.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words of an error page.
 *
 * @param heading what is wrong
 * @param advice what to do about it
 */
record ErrorWords(String heading, String advice) {

	private static final JsonMapper JSON = new JsonMapper();

	private static final ErrorWords UNREADABLE = new ErrorWords("We could not read what your browser sent",
			"Go back, load the page again and try once more.");

	private static final ErrorWords OURS = new ErrorWords("Sorry, there is a problem with the service",
			"Try again in a few minutes.");

	private static final Map<Integer, ErrorWords> BY_STATUS = Map.of(408,
			new ErrorWords("That took too long", "Your connection may be slow. Go back and try again."), 414,
			new ErrorWords("That web address is too long", "Go to the first page and start from there."), 415,
			new ErrorWords("We cannot take files here", "Go back and write it down instead."), 431,
			new ErrorWords("Your browser sends too many cookies",
					"Clear the cookies of this site, or use a private window, and try again."),
			403, new ErrorWords("You cannot open this page", "It may be meant for somebody else."), 404,
			new ErrorWords("Page not found", "If you typed the web address, check that it is right."), 405,
			new ErrorWords("This page cannot be used that way", "Go back and use the links and buttons on the page."),
			413, new ErrorWords("That is more than we can take at once", "Go back and send less in one go."), 503,
			new ErrorWords("Sorry, the service is unavailable", "Try again in a few minutes."));

	/** A page that needs no template, no content file and no style. */
	byte[] page() {
		return ("<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\">"
				+ "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>" + this.heading
				+ "</title><h1>" + this.heading + "</h1><p>" + this.advice
				+ "</p><p>If somebody is in danger now, call 999.</p><p><a href=\"/exit\">Exit this page</a></p></html>")
			.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The same for a system that cannot read a page.
	 * @param reference what to quote when asking for help, or null
	 */
	byte[] problem(int status, @Nullable String reference) {
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("type", "about:blank");
		problem.put("title", this.heading);
		problem.put("status", status);
		problem.put("detail", this.advice);
		Optional.ofNullable(reference).ifPresent(quoted -> problem.put("reference", quoted));
		return JSON.writeValueAsBytes(problem);
	}

	static ErrorWords of(int status) {
		return BY_STATUS.getOrDefault(status, (status < 500) ? UNREADABLE : OURS);
	}

}
