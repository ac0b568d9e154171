package org.waymark;

import java.util.Optional;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

import org.waymark.platform.LiveGate;
import org.waymark.platform.SettingsGate;
import org.waymark.site.SharedConfiguration;

/**
 * Waymark: either face, or both for a trial; or one of its commands. The public site is
 * not scanned with the rest: it comes in by import, whole only where the public face
 * runs.
 */
@Modulithic
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(excludeFilters = { @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
		@ComponentScan.Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class),
		@ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.waymark\\.site\\..*") })
@ConfigurationPropertiesScan
@EnableScheduling
@Import(SharedConfiguration.class)
public class App {

	/**
	 * Taking the gates makes them the first of all beans: before they open, nothing runs.
	 */
	App(Optional<SettingsGate> settings, Optional<LiveGate> live) {
	}

	public static void main(String[] arguments) {
		if (Commands.isCommand(arguments)) {
			System.exit(Commands.run(arguments));
		}
		SpringApplication.run(App.class, arguments);
	}

}
