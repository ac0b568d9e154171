package org.waymark.site.schools;

import reactor.core.publisher.Mono;

/**
 * Keeps which policies people could not find: which, and the week. Nothing of who asked.
 */
public interface UnfoundPolicies {

	/**
	 * Keeps that somebody could not find one. A second time in a row changes nothing.
	 * @param urn number of the school
	 * @param kind code of the kind of policy
	 * @return an error when it could not be kept
	 */
	Mono<Void> note(int urn, String kind);

}
