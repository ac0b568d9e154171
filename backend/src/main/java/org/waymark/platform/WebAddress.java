package org.waymark.platform;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/** An address that begins with http:// or https:// and names a host. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Constraint(validatedBy = WebAddress.Check.class)
public @interface WebAddress {

	/** What is told of another one. */
	String message() default "must begin with https:// (or http://) and name a host";

	/** Asked for by Bean Validation; not used. */
	Class<?>[] groups() default {};

	/** Asked for by Bean Validation; not used. */
	Class<? extends Payload>[] payload() default {};

	/** Looks at one address. */
	class Check implements ConstraintValidator<WebAddress, URI> {

		@Override
		public boolean isValid(@Nullable URI address, ConstraintValidatorContext context) {
			return address == null || (("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
					&& address.getHost() != null);
		}

	}

}
