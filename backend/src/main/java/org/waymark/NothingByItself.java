package org.waymark;

import java.util.List;

import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

import org.waymark.platform.BackgroundWorker;

/**
 * Removes everything from a context that would start unasked: only the command runs, and
 * beans that it does not ask for are not made.
 */
class NothingByItself implements BeanFactoryPostProcessor {

	/** The last of these would have beans with a schedule made at once. */
	private static final List<Class<?>> BEGINNERS = List.of(ApplicationRunner.class, BackgroundWorker.class,
			MeterBinder.class, LazyInitializationExcludeFilter.class);

	private static final List<String> PROCESSORS = List.of(AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
			TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME);

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		BeanDefinitionRegistry registry = (BeanDefinitionRegistry) beans;
		for (Class<?> type : BEGINNERS) {
			for (String name : beans.getBeanNamesForType(type, true, false)) {
				registry.removeBeanDefinition(name);
			}
		}
		PROCESSORS.forEach(registry::removeBeanDefinition);
	}

}
