package org.waymark.directory.proposals;

import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.waymark.site.schools.Proposal;

/** Proposals as the database keeps them. */
final class ProposalJson {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
	};

	private ProposalJson() {
	}

	static String write(Proposal proposal) {
		return JSON.writeValueAsString(proposal.typed());
	}

	/** What cannot be read was not written by our form, and is nothing. */
	static Proposal read(String text) {
		try {
			return text.isEmpty() ? Proposal.NONE : new Proposal(JSON.readValue(text, FIELDS));
		}
		catch (JacksonException | NullPointerException other) {
			return Proposal.NONE;
		}
	}

}
