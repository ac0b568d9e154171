package org.waymark.directory.links;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.waymark.directory.links.LinkFinding.Code;

import static org.assertj.core.api.Assertions.assertThat;

class LinkStateTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

	@Test
	void isBrokenOnlyAfterThreeDays() {
		LinkState state = LinkState.NEW;
		for (int day = 0; day < 3; day++) {
			assertThat(state.broken()).isFalse();
			state = after(state, Code.NOT_FOUND, day);
			state = after(state, Code.TIMEOUT, day);
		}
		assertThat(state.broken()).isTrue();
		assertThat(state.wanted()).isTrue();
		assertThat(state.hidden()).isFalse();
	}

	@Test
	void worksAgainAndBeginsAnew() {
		LinkState state = after(after(LinkState.NEW, Code.REFUSED, 0), Code.REFUSED, 1);
		state = after(state, Code.OK, 2);
		assertThat(after(state, Code.REFUSED, 3).failedDays()).isOne();
	}

	@Test
	void whoKeepsMachinesOutIsNeitherWellNorBroken() {
		LinkState state = after(after(LinkState.NEW, Code.NOT_FOUND, 0), Code.NOT_FOUND, 1);
		state = after(state, Code.BLOCKS_ROBOTS, 2);
		assertThat(state.failedDays()).isEqualTo(2);
		assertThat(after(state, Code.NOT_FOUND, 3).broken()).isTrue();
	}

	@Test
	void lapsedDomainIsHiddenAtOnceAndStaysHidden() {
		LinkState state = after(LinkState.NEW, Code.LAPSED, 0);
		assertThat(state.hidden()).isTrue();
		assertThat(after(state, Code.OK, 1).hidden()).isTrue();
	}

	@Test
	void whatAPersonTrustsIsNotHidden() {
		LinkState trusted = new LinkState(LinkState.NEW.code(), "", 0, LinkState.NEW.lastFailed(), false, true);
		assertThat(after(trusted, Code.LAPSED, 0).hidden()).isFalse();
	}

	private static LinkState after(LinkState state, Code code, int day) {
		return state.after(LinkFinding.of(code), DAY.plusDays(day));
	}

}
