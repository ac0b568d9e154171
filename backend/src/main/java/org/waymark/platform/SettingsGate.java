package org.waymark.platform;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.beans.BeansException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads every setting before anything else is made, so that all the wrong ones are named
 * at once. A command reads only those that it needs.
 */
@Component
@ConditionalOnWebApplication
public class SettingsGate implements InitializingBean {

	private final ListableBeanFactory beans;

	SettingsGate(ListableBeanFactory beans) {
		this.beans = beans;
	}

	@Override
	public void afterPropertiesSet() {
		refuse(Stream.of(this.beans.getBeanNamesForAnnotation(ConfigurationProperties.class))
			.flatMap(settings -> faults(settings).stream()));
		refuse(this.beans.getBeansOfType(SettingsCheck.class)
			.values()
			.stream()
			.flatMap(check -> check.faults().stream()));
	}

	private static void refuse(Stream<String> found) {
		List<String> faults = found.distinct().sorted().toList();
		if (!faults.isEmpty()) {
			throw new CannotStart(faults);
		}
	}

	private List<String> faults(String settings) {
		try {
			this.beans.getBean(settings);
			return List.of();
		}
		catch (BeansException failure) {
			return CannotStart.in(failure).orElseThrow(() -> failure).faults();
		}
	}

}
