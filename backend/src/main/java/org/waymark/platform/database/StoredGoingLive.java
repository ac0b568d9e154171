package org.waymark.platform.database;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.waymark.platform.GoingLive;

/** Each face reads and writes its own row, by the role with which it signs in. */
class StoredGoingLive implements GoingLive {

	private static final Logger log = LoggerFactory.getLogger(StoredGoingLive.class);

	private static final long PATIENCE_SECONDS = 60;

	private final ObjectProvider<FaceConnections> doors;

	StoredGoingLive(ObjectProvider<FaceConnections> doors) {
		this.doors = doors;
	}

	@Override
	public boolean happened() {
		return ask("SELECT platform.went_live()").stream().allMatch(Boolean::booleanValue);
	}

	@Override
	public void note() {
		ask("SELECT platform.go_live()");
	}

	private List<Boolean> ask(String sql) {
		Mono<List<Boolean>> answers = Flux.fromStream(this.doors::orderedStream)
			.concatMap(door -> door.client().sql(sql).mapValue(Boolean.class).one())
			.collectList();
		try {
			return answers.toFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException away) {
			log.warn("The database does not say whether this service went live: {}", away.getClass().getSimpleName());
		}
		return List.of();
	}

}
