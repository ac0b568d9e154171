package org.waymark.platform.database;

import java.util.function.ToIntFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.PoolMetrics;

/** How busy a pool is: a request that waits for a connection shows here first. */
class PoolGauges implements MeterBinder {

	private final String face;

	private final ConnectionPool pool;

	PoolGauges(String face, ConnectionPool pool) {
		this.face = face;
		this.pool = pool;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		gauge(registry, "waymark.database.pool.acquired", PoolMetrics::acquiredSize);
		gauge(registry, "waymark.database.pool.idle", PoolMetrics::idleSize);
		gauge(registry, "waymark.database.pool.waiting", PoolMetrics::pendingAcquireSize);
		gauge(registry, "waymark.database.pool.size", PoolMetrics::getMaxAllocatedSize);
	}

	private void gauge(MeterRegistry registry, String name, ToIntFunction<PoolMetrics> figure) {
		Gauge.builder(name, this.pool, (pool) -> pool.getMetrics().map(figure::applyAsInt).orElse(0))
			.tag("face", this.face)
			.register(registry);
	}

}
