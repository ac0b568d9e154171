package org.waymark.triage.screening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

import org.waymark.clocks.Rating;

/**
 * The rating below which a report should not be rated, by the safety rules that fired. A
 * suggestion: people decide.
 */
final class Floors {

	private final Properties byRule;

	Floors(Properties byRule) {
		this.byRule = byRule;
		byRule.values().forEach(rating -> Rating.valueOf(rating.toString()));
	}

	/** As they come with Waymark. */
	static Floors read() {
		try {
			return new Floors(PropertiesLoaderUtils.loadProperties(new ClassPathResource("desk/floors.properties")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The suggested ratings cannot be read", ex);
		}
	}

	/** The most urgent rating that any of these rules suggests; empty when none fired. */
	Optional<Rating> of(List<String> rules) {
		return rules.stream()
			.map(rule -> Rating.valueOf(this.byRule.getProperty(rule, Rating.RED.name())))
			.min(Rating::compareTo);
	}

}
