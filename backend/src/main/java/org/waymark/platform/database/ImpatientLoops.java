package org.waymark.platform.database;

import java.time.Duration;

import io.netty.channel.Channel;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.epoll.EpollSocketChannel;
import reactor.core.publisher.Mono;
import reactor.netty.resources.LoopResources;

/**
 * Gives up a connection whose other end has gone silently, as when a primary loses its
 * power. Left alone, Linux would wait a quarter of an hour for an answer, with the pool
 * full of such connections. The driver offers no setting for it.
 */
class ImpatientLoops implements LoopResources {

	private static final Duration UNANSWERED = Duration.ofSeconds(10);

	private static final Duration SILENT = Duration.ofSeconds(10);

	private static final Duration BETWEEN_PROBES = Duration.ofSeconds(3);

	private static final int PROBES = 3;

	private final LoopResources loops;

	ImpatientLoops(LoopResources loops) {
		this.loops = loops;
	}

	@Override
	public <C extends Channel> C onChannel(Class<C> type, EventLoopGroup group) {
		C channel = this.loops.onChannel(type, group);
		if (channel instanceof EpollSocketChannel) {
			channel.config().setOption(EpollChannelOption.TCP_USER_TIMEOUT, (int) UNANSWERED.toMillis());
			channel.config().setOption(EpollChannelOption.TCP_KEEPIDLE, (int) SILENT.toSeconds());
			channel.config().setOption(EpollChannelOption.TCP_KEEPINTVL, (int) BETWEEN_PROBES.toSeconds());
			channel.config().setOption(EpollChannelOption.TCP_KEEPCNT, PROBES);
		}
		return channel;
	}

	@Override
	public <C extends Channel> Class<? extends C> onChannelClass(Class<C> type, EventLoopGroup group) {
		return this.loops.onChannelClass(type, group);
	}

	@Override
	public EventLoopGroup onClient(boolean useNative) {
		return this.loops.onClient(useNative);
	}

	@Override
	public EventLoopGroup onServer(boolean useNative) {
		return this.loops.onServer(useNative);
	}

	@Override
	public EventLoopGroup onServerSelect(boolean useNative) {
		return this.loops.onServerSelect(useNative);
	}

	@Override
	public boolean daemon() {
		return this.loops.daemon();
	}

	@Override
	public boolean isDisposed() {
		return this.loops.isDisposed();
	}

	/** The loops are shared; their owner ends them. */
	@Override
	public Mono<Void> disposeLater(Duration quietPeriod, Duration timeout) {
		return Mono.empty();
	}

}
