package org.waymark.platform.web;

import java.time.Duration;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.ssl.SslHandler;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * Adds the security headers to what is answered before Spring sees the request (a broken
 * request line, headers that are too long, an address that is none), and gives up on
 * requests that never finish arriving.
 */
@Component
class EarlyHeaders implements NettyServerCustomizer {

	/** Longest silence inside a request. Generous: a phone at the edge of its network. */
	private static final Duration SILENCE = Duration.ofSeconds(20);

	/** Longest time for a whole request to arrive. */
	private static final Duration ARRIVAL = Duration.ofSeconds(60);

	@Override
	public HttpServer apply(HttpServer server) {
		return server.readTimeout(SILENCE)
			.requestTimeout(ARRIVAL)
			.doOnChannelInit((observer, channel, address) -> watch(channel));
	}

	private static void watch(Channel channel) {
		if (channel.pipeline().get(NettyPipeline.HttpCodec) != null) {
			channel.pipeline().addAfter(NettyPipeline.HttpCodec, "waymark.headers", new Adder());
		}
	}

	@ChannelHandler.Sharable
	private static final class Adder extends ChannelOutboundHandlerAdapter {

		@Override
		public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
			if (message instanceof HttpResponse response) {
				complete(response.headers(), context.pipeline().get(SslHandler.class) != null);
			}
			super.write(context, message, promise);
		}

		private static void complete(HttpHeaders headers, boolean secure) {
			SecurityHeaders.ALWAYS.forEach((name, value) -> setIfAbsent(headers, name, value));
			setIfAbsent(headers, "Cache-Control", "no-store");
			if (secure) {
				setIfAbsent(headers, SecurityHeaders.HSTS, SecurityHeaders.TWO_YEARS);
			}
		}

		private static void setIfAbsent(HttpHeaders headers, String name, String value) {
			if (!headers.contains(name)) {
				headers.set(name, value);
			}
		}

	}

}
