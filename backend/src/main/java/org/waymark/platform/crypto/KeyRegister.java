package org.waymark.platform.crypto;

import java.util.List;

import reactor.core.publisher.Mono;

/** What became of each wrapping key, and what stands under it. */
public interface KeyRegister {

	/** One line a key, for the person who asked. */
	Mono<List<String>> status();

	/**
	 * Notes that keys are destroyed, if nothing needs them any more.
	 * @param name which keys: as {@link WrappingKeys#name()} says
	 * @param keep the number of the key that stays
	 * @param others the numbers of those that go
	 * @param early whether copies of the database that were taken lately may stop to open
	 * @return a {@link org.waymark.platform.CannotStart} with each reason if something
	 * needs one; then nothing is noted
	 */
	Mono<Void> destroy(String name, long keep, List<Long> others, boolean early);

}
