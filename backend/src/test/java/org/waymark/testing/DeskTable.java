package org.waymark.testing;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route of the desk, as it is handled; that the table of routes is the same is a
 * test of its own.
 */
public final class DeskTable {

	private DeskTable() {
	}

	/** Method and path of each, by path. */
	public static Set<String> routes(RequestMappingHandlerMapping handlers) {
		return handlers.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(DeskTable::routes)
			.filter(route -> route.contains(" /triage"))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Paths to which a form may be sent. */
	public static Set<String> forms(RequestMappingHandlerMapping handlers) {
		return paths(handlers, "POST ");
	}

	/** Paths that may be opened. */
	public static Set<String> pages(RequestMappingHandlerMapping handlers) {
		return paths(handlers, "GET ");
	}

	private static Set<String> paths(RequestMappingHandlerMapping handlers, String method) {
		return routes(handlers).stream()
			.filter(route -> route.startsWith(method))
			.map(route -> route.substring(method.length()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> routes(RequestMappingInfo mapping) {
		return mapping.getPatternsCondition()
			.getPatterns()
			.stream()
			.flatMap(path -> mapping.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
	}

}
