package org.waymark.testing.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.waymark.testing.EmptyTables;

/**
 * A test of statements on a real server with the real migrations. Every table but that of
 * accounts is emptied before each test.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(EmptyTables.class)
public @interface StoreTest {

}
