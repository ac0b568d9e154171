package org.waymark.platform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * In live mode, asks every {@link LiveCheck} before anything else is made, and lets
 * nothing begin while there is a fault.
 */
@Component
@ConditionalOnWebApplication
public class LiveGate implements InitializingBean {

	private final RunProperties run;

	private final ListableBeanFactory beans;

	LiveGate(RunProperties run, ListableBeanFactory beans) {
		this.run = run;
		this.beans = beans;
	}

	@Override
	public void afterPropertiesSet() {
		if (!this.run.live()) {
			return;
		}
		Set<String> faults = new LinkedHashSet<>();
		for (String name : this.beans.getBeanNamesForType(LiveCheck.class)) {
			faults.addAll(faults(name));
		}
		if (!faults.isEmpty()) {
			throw new CannotStart(new ArrayList<>(faults));
		}
	}

	/** A check that cannot even be made, for want of a setting, has found a fault too. */
	private List<String> faults(String check) {
		try {
			return this.beans.getBean(check, LiveCheck.class).faults();
		}
		catch (BeansException | CannotStart failure) {
			return CannotStart.in(failure).orElseThrow(() -> failure).faults();
		}
	}

}
