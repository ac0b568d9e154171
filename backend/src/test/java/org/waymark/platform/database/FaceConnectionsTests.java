package org.waymark.platform.database;

import java.lang.reflect.Proxy;

import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Statement;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.netty.channel.AbortedException;
import reactor.test.StepVerifier;

class FaceConnectionsTests {

	@Test
	void aSocketThatBreaksWhileSendingIsADatabaseThatIsAway() {
		Flux<?> executed = FaceConnections.execute(failing(new AbortedException("Connection has been closed")));
		StepVerifier.create(executed).expectError(R2dbcException.class).verify();
	}

	@Test
	void anyOtherFailureIsItsOwn() {
		Flux<?> executed = FaceConnections.execute(failing(new IllegalStateException("a mistake of ours")));
		StepVerifier.create(executed).expectError(IllegalStateException.class).verify();
	}

	private static Statement failing(RuntimeException failure) {
		return (Statement) Proxy.newProxyInstance(Statement.class.getClassLoader(), new Class<?>[] { Statement.class },
				(proxy, method, arguments) -> Flux.error(failure));
	}

}
