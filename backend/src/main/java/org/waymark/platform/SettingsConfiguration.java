package org.waymark.platform;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/**
 * Has every record of settings checked by Bean Validation. Spring Boot looks for this
 * bean by its name. With {@code @Validated} on a record it would build another validator
 * factory for each, which took half a second on two busy cores.
 */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Validator configurationPropertiesValidator(jakarta.validation.Validator validator) {
		return new SpringValidatorAdapter(validator);
	}

}
