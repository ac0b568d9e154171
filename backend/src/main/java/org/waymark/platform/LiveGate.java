package org.waymark.platform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * In live mode, asks every {@link LiveCheck} before anything else is made. While the
 * service is unsafe, nothing begins. What is stale or incomplete refuses the first
 * going-live alone; a service that people rely on starts, and {@link StaleWatch} says
 * what is to be mended.
 */
@Component
@ConditionalOnWebApplication
public class LiveGate implements InitializingBean {

	private final RunProperties run;

	private final ListableBeanFactory beans;

	private boolean complete;

	LiveGate(RunProperties run, ListableBeanFactory beans) {
		this.run = run;
		this.beans = beans;
	}

	@Override
	public void afterPropertiesSet() {
		if (!this.run.live()) {
			return;
		}
		Set<String> faults = faults(LiveCheck::unsafe);
		Set<String> stale = stale();
		boolean unsafe = !faults.isEmpty();
		if (unsafe || !(stale.isEmpty() || goingLive().happened())) {
			faults.addAll(stale);
			throw new CannotStart(List.copyOf(faults));
		}
		this.complete = stale.isEmpty() && checks().stream().map(this::check).noneMatch(LiveCheck::rehearsed);
	}

	/** A start that passed every check, and reached its end, is a going-live. */
	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		if (this.complete) {
			goingLive().note();
		}
	}

	/** What is stale or incomplete now; may block. Empty outside live mode. */
	Set<String> stale() {
		return this.run.live() ? faults(check -> !check.unsafe()) : Set.of();
	}

	private Set<String> faults(Predicate<LiveCheck> which) {
		Set<String> faults = new LinkedHashSet<>();
		checks().forEach(name -> faults.addAll(faults(name, which)));
		return faults;
	}

	/** A check that cannot even be made, for want of a setting, has found a fault too. */
	private List<String> faults(String name, Predicate<LiveCheck> which) {
		try {
			LiveCheck check = check(name);
			return which.test(check) ? check.faults() : List.of();
		}
		catch (BeansException | CannotStart failure) {
			return CannotStart.in(failure).orElseThrow(() -> failure).faults();
		}
	}

	private List<String> checks() {
		return List.of(this.beans.getBeanNamesForType(LiveCheck.class));
	}

	private LiveCheck check(String name) {
		return this.beans.getBean(name, LiveCheck.class);
	}

	private GoingLive goingLive() {
		return this.beans.getBean(GoingLive.class);
	}

}
