package org.waymark.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What is unsafe refuses every start; what is stale refuses the first going-live alone.
 */
class LiveGateTests {

	private final Memory memory = new Memory();

	@Test
	void whatIsUnsafeRefusesAStartAfterGoingLiveToo() {
		this.memory.live = true;
		assertThatThrownBy(() -> start(Mode.LIVE, unsafe("No key."))).isInstanceOf(CannotStart.class)
			.extracting(failure -> ((CannotStart) failure).faults())
			.isEqualTo(List.of("No key."));
	}

	@Test
	void whatIsStaleRefusesTheFirstGoingLive() {
		assertThatThrownBy(() -> start(Mode.LIVE, stale("A date passed."))).isInstanceOf(CannotStart.class)
			.extracting(failure -> ((CannotStart) failure).faults())
			.isEqualTo(List.of("A date passed."));
		assertThat(this.memory.live).isFalse();
	}

	@Test
	void everyReasonIsListedAtOnce() {
		assertThatThrownBy(() -> start(Mode.LIVE, unsafe("No key."), stale("A date passed.")))
			.extracting(failure -> ((CannotStart) failure).faults())
			.isEqualTo(List.of("No key.", "A date passed."));
	}

	@Test
	void aServiceThatWentLiveStartsWithADateThatPassed() {
		start(Mode.LIVE).ready();
		LiveGate again = start(Mode.LIVE, stale("A date passed."));
		assertThat(again.stale()).containsExactly("A date passed.");
	}

	@Test
	void onlyAStartThatReachedItsEndIsAGoingLive() {
		LiveGate gate = start(Mode.LIVE);
		assertThat(this.memory.live).isFalse();
		gate.ready();
		assertThat(this.memory.live).isTrue();
	}

	@Test
	void aRehearsalIsNoGoingLive() {
		start(Mode.LIVE, new Check(List.of(), false, true)).ready();
		assertThat(this.memory.live).isFalse();
	}

	@Test
	void aTrialAsksNothingAndRemembersNothing() {
		assertThatCode(() -> start(Mode.TRIAL, unsafe("No key.")).ready()).doesNotThrowAnyException();
		assertThat(this.memory.live).isFalse();
		assertThat(start(Mode.TRIAL, stale("A date passed.")).stale()).isEmpty();
	}

	private LiveGate start(Mode mode, Check... checks) {
		DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
		beans.registerSingleton("memory", this.memory);
		for (int i = 0; i < checks.length; i++) {
			beans.registerSingleton("check" + i, checks[i]);
		}
		LiveGate gate = new LiveGate(new RunProperties(mode, Set.of(Face.PUBLIC), Path.of("data")), beans);
		gate.afterPropertiesSet();
		return gate;
	}

	private static Check unsafe(String fault) {
		return new Check(List.of(fault), true, false);
	}

	private static Check stale(String fault) {
		return new Check(List.of(fault), false, false);
	}

	private record Check(List<String> faults, boolean unsafe, boolean rehearsed) implements LiveCheck {

	}

	private static final class Memory implements GoingLive {

		private boolean live;

		@Override
		public boolean happened() {
			return this.live;
		}

		@Override
		public void note() {
			this.live = true;
		}

	}

}
