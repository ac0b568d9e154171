package org.waymark.platform.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

import io.netty.resolver.AddressResolver;
import io.netty.resolver.AddressResolverGroup;
import io.netty.resolver.InetNameResolver;
import io.netty.resolver.InetSocketAddressResolver;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import reactor.core.scheduler.Schedulers;

/**
 * Names are looked up by the guard, and what it allowed is what is connected to: a name
 * server that answers otherwise a moment later changes nothing.
 */
final class GuardedNames extends AddressResolverGroup<InetSocketAddress> {

	private final AddressGuard guard;

	GuardedNames(AddressGuard guard) {
		this.guard = guard;
	}

	@Override
	protected AddressResolver<InetSocketAddress> newResolver(EventExecutor executor) {
		return new InetSocketAddressResolver(executor, new Names(executor));
	}

	private final class Names extends InetNameResolver {

		private Names(EventExecutor executor) {
			super(executor);
		}

		@Override
		protected void doResolve(String host, Promise<InetAddress> found) {
			Schedulers.boundedElastic().schedule(() -> {
				try {
					found.trySuccess(GuardedNames.this.guard.allowed(host).get(0));
				}
				catch (UnknownHostException unknown) {
					found.tryFailure(unknown);
				}
			});
		}

		@Override
		protected void doResolveAll(String host, Promise<List<InetAddress>> found) {
			Schedulers.boundedElastic().schedule(() -> {
				try {
					found.trySuccess(GuardedNames.this.guard.allowed(host));
				}
				catch (UnknownHostException unknown) {
					found.tryFailure(unknown);
				}
			});
		}

	}

}
