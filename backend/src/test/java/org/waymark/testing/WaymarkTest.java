package org.waymark.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application, both faces, on a random port and the {@linkplain TestPostgres
 * shared server}. Every table is emptied before each test, except those that the
 * application fills when it starts. Such tests run in {@code mvn verify}, not in
 * {@code mvn test}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureWebTestClient(timeout = Await.LIMIT_AS_TEXT)
@ContextConfiguration(initializers = OnTestPostgres.class)
@ExtendWith(EmptyTables.class)
public @interface WaymarkTest {

}
