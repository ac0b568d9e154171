package org.waymark.platform.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import reactor.netty.NettyPipeline;

/**
 * Ends a connection on which the head of a request does not arrive in time: a byte now
 * and then keeps it no longer. The server's own time limits begin when the head is there.
 * It hears bytes before the codec, and whole heads and ends behind it.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

	private final Duration time;

	private @Nullable Future<?> deadline;

	private boolean inRequest;

	private HeadDeadline(Duration time) {
		this.time = time;
	}

	static void watch(ChannelPipeline pipeline, Duration time) {
		HeadDeadline deadline = new HeadDeadline(time);
		pipeline.addBefore(NettyPipeline.HttpCodec, "waymark.head", deadline);
		pipeline.addAfter(NettyPipeline.HttpCodec, "waymark.head.end", deadline.new Heard());
	}

	@Override
	public void channelActive(ChannelHandlerContext context) throws Exception {
		begin(context.channel());
		super.channelActive(context);
	}

	@Override
	public void channelRead(ChannelHandlerContext context, Object bytes) throws Exception {
		if (!this.inRequest) {
			begin(context.channel());
		}
		super.channelRead(context, bytes);
	}

	@Override
	public void channelInactive(ChannelHandlerContext context) throws Exception {
		end();
		super.channelInactive(context);
	}

	private void begin(Channel channel) {
		if (this.deadline == null) {
			this.deadline = channel.eventLoop()
				.schedule(() -> channel.close(), this.time.toMillis(), TimeUnit.MILLISECONDS);
		}
	}

	private void end() {
		if (this.deadline != null) {
			this.deadline.cancel(false);
			this.deadline = null;
		}
	}

	/** Behind the codec. */
	private final class Heard extends ChannelInboundHandlerAdapter {

		@Override
		public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
			if (message instanceof HttpRequest) {
				end();
				HeadDeadline.this.inRequest = true;
			}
			if (message instanceof LastHttpContent) {
				HeadDeadline.this.inRequest = false;
			}
			super.channelRead(context, message);
		}

	}

}
