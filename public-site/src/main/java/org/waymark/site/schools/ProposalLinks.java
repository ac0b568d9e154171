package org.waymark.site.schools;

import java.time.Instant;

import reactor.core.publisher.Mono;

/**
 * Links by which schools propose where their policies are. A link is known by a token
 * that stands in the letter to the school alone.
 */
public interface ProposalLinks {

	/**
	 * Counts a look at a link, so that nobody can try many.
	 * @param network where it came from; may be empty
	 * @return whether it was one of few
	 */
	Mono<Boolean> allowed(String network);

	/** The link of a token; empty when there is none, or its time is over. */
	Mono<Link> find(String token);

	/**
	 * Keeps what was typed.
	 * @param send whether it goes to the editor, which uses the link up
	 * @return false when the link was used meanwhile, or its time is over
	 */
	Mono<Boolean> keep(String token, Proposal typed, boolean send);

	/**
	 * A link that works or was used.
	 *
	 * @param urn number of the school
	 * @param until when it ends
	 * @param used whether something was sent with it
	 * @param typed what was kept and not sent; empty otherwise
	 */
	record Link(int urn, Instant until, boolean used, Proposal typed) {

	}

}
