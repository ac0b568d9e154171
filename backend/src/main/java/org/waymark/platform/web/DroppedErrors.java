package org.waymark.platform.web;

import io.netty.channel.ChannelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Hooks;

/**
 * Errors that come when nobody waits for the answer any more, such as a connection that
 * breaks after a time-out. They are logged like all others: without their message, which
 * may quote typed text.
 */
@Component
class DroppedErrors implements InitializingBean, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(DroppedErrors.class);

	@Override
	public void afterPropertiesSet() {
		Hooks.onErrorDropped(DroppedErrors::tell);
	}

	/**
	 * Clients that send too slowly or go away are not logged: they could fill the log.
	 */
	private static void tell(Throwable dropped) {
		if (!(dropped instanceof ChannelException)) {
			log.warn("Nobody waited for this any more: {}", StackTraces.of(dropped));
		}
	}

	@Override
	public void destroy() {
		Hooks.resetOnErrorDropped();
	}

}
