package org.waymark;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Waymark: either face, or both for a trial. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class App {

	public static void main(String[] arguments) {
		SpringApplication.run(App.class, arguments);
	}

}
