package org.waymark.site.schools.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import org.waymark.site.schools.PublishedSchools;
import org.waymark.site.schools.School;
import org.waymark.site.schools.School.Contact;
import org.waymark.site.schools.School.Policy;
import org.waymark.site.schools.School.Standing;
import org.waymark.site.schools.School.Type;

/**
 * Reads an edition so that what many schools have in common is kept once: 50,000 schools
 * fit a small machine.
 */
final class EditionReader {

	private final Map<Object, Object> known = new HashMap<>();

	private EditionReader() {
	}

	/**
	 * What the bytes say.
	 * @throws RuntimeException when it is no edition, or of a shape that this program
	 * does not know
	 */
	static PublishedSchools read(byte[] body) {
		return new EditionReader().edition(body);
	}

	private PublishedSchools edition(byte[] body) {
		JsonMapper mapper = JsonMapper.builder()
			.addModule(new SimpleModule().addDeserializer(String.class, new PooledText()))
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build();
		PublishedSchools edition = mapper.readValue(body, PublishedSchools.class);
		if (edition.format() != PublishedSchools.FORMAT) {
			throw new IllegalArgumentException("An edition of format " + edition.format() + " is not known here");
		}
		return new PublishedSchools(edition.format(), edition.made(), edition.registered(), edition.invented(),
				List.copyOf(edition.kinds()), edition.schools().stream().map(this::pooled).toList());
	}

	private School pooled(School school) {
		Type type = pool(school.type());
		Standing standing = pool(school.standing());
		List<Policy> policies = pool(List.copyOf(school.policies()));
		Contact contact = pool(school.contact());
		return new School(school.urn(), school.name(), List.copyOf(school.formerNames()), type, standing,
				List.copyOf(school.address()), school.website(), school.telephone(), policies, contact);
	}

	@SuppressWarnings("unchecked")
	private <T> T pool(T one) {
		return (T) this.known.computeIfAbsent(one, same -> same);
	}

	/** Texts that stand there often are one object. */
	private final class PooledText extends StdScalarDeserializer<String> {

		private PooledText() {
			super(String.class);
		}

		@Override
		public String deserialize(JsonParser parser, DeserializationContext context) {
			return pool(parser.getString());
		}

	}

}
