package org.waymark.platform.database;

import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.socket.SocketChannel;
import org.junit.jupiter.api.Test;
import reactor.netty.resources.LoopResources;
import reactor.netty.tcp.TcpResources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A connection to a server that vanished ends within seconds. */
class ImpatientLoopsTests {

	@Test
	void connectionsWaitTenSecondsForAnAnswer() {
		assumeThat(Epoll.isAvailable()).isTrue();
		LoopResources loops = new ImpatientLoops(TcpResources.get());
		SocketChannel channel = loops.onChannel(SocketChannel.class, loops.onClient(true));
		assertThat(channel.config().getOption(EpollChannelOption.TCP_USER_TIMEOUT)).isEqualTo(10_000);
		assertThat(channel.config().getOption(EpollChannelOption.TCP_KEEPIDLE)).isEqualTo(10);
		channel.unsafe().closeForcibly();
	}

}
