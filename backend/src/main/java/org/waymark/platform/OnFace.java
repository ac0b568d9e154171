package org.waymark.platform;

import java.util.Map;
import java.util.Set;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

class OnFace implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		Map<String, Object> attributes = metadata.getAnnotationAttributes(ConditionalOnFace.class.getName());
		return attributes != null && facesOf(context).contains(attributes.get("value"));
	}

	private static Set<Face> facesOf(ConditionContext context) {
		return Binder.get(context.getEnvironment())
			.bind("waymark.faces", Bindable.setOf(Face.class))
			.orElse(Set.of(Face.values()));
	}

}
