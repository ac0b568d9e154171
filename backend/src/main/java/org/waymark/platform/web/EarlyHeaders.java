package org.waymark.platform.web;

import java.util.concurrent.TimeUnit;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.timeout.WriteTimeoutHandler;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

import org.waymark.platform.network.Forwarded;

/**
 * Stands between the network and Spring. It gives words and the security headers to
 * answers that Spring does not make: a broken request line, headers that are too long, a
 * malformed address. It also gives up on clients that send or take too slowly.
 */
@Component
class EarlyHeaders implements NettyServerCustomizer {

	private final RequestLimits limits;

	private final Forwarded forwarded;

	EarlyHeaders(RequestLimits limits, Forwarded forwarded) {
		this.limits = limits;
		this.forwarded = forwarded;
	}

	@Override
	public HttpServer apply(HttpServer server) {
		return server.readTimeout(this.limits.silence())
			.requestTimeout(this.limits.arrival())
			.maxPipelineDepth(this.limits.waiting())
			.forwarded(this.forwarded)
			.doOnChannelInit((observer, channel, address) -> watch(channel));
	}

	private void watch(Channel channel) {
		ChannelPipeline pipeline = channel.pipeline();
		if (pipeline.get(NettyPipeline.HttpCodec) != null) {
			pipeline.addBefore(NettyPipeline.HttpCodec, "waymark.taking",
					new WriteTimeoutHandler(this.limits.taking().toMillis(), TimeUnit.MILLISECONDS));
			pipeline.addAfter(NettyPipeline.HttpCodec, "waymark.headers", new Adder());
			pipeline.addAfter(NettyPipeline.HttpCodec, "waymark.host", new OneHost());
			HeadDeadline.watch(pipeline, this.limits.head());
		}
	}

	@ChannelHandler.Sharable
	private static final class Adder extends ChannelOutboundHandlerAdapter {

		@Override
		public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
			Object answer = (message instanceof FullHttpResponse early && wordless(early)) ? worded(early) : message;
			if (answer instanceof HttpResponse response) {
				complete(response.headers(), context.pipeline().get(SslHandler.class) != null);
			}
			super.write(context, answer, promise);
		}

		/** Whatever has come through Spring has its headers already. */
		private static boolean wordless(FullHttpResponse response) {
			return response.status().code() >= 400 && !response.content().isReadable()
					&& !response.headers().contains(SecurityHeaders.POLICY);
		}

		private static FullHttpResponse worded(FullHttpResponse response) {
			byte[] page = ErrorWords.of(response.status().code()).page();
			FullHttpResponse worded = response.replace(Unpooled.wrappedBuffer(page));
			response.release();
			worded.headers().set(HttpHeaderNames.CONTENT_TYPE, "text/html;charset=UTF-8");
			worded.headers().set(HttpHeaderNames.CONTENT_LENGTH, page.length);
			return worded;
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

	/**
	 * Refuses a request that names no host, or two: proxies and we could each take
	 * another one. HTTP/1.0 need not name any. It is refused as one that cannot be read.
	 */
	@ChannelHandler.Sharable
	private static final class OneHost extends ChannelInboundHandlerAdapter {

		@Override
		public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
			if (message instanceof HttpRequest request && request.decoderResult().isSuccess() && !named(request)) {
				request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("Not one host")));
			}
			super.channelRead(context, message);
		}

		private static boolean named(HttpRequest request) {
			int hosts = request.headers().getAll(HttpHeaderNames.HOST).size();
			return hosts == 1 || hosts == 0 && request.protocolVersion().equals(HttpVersion.HTTP_1_0);
		}

	}

}
