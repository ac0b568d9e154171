package org.waymark.site.questions;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;

import org.waymark.site.report.Input;

import static org.assertj.core.api.Assertions.assertThat;

class InterviewTests {

	static List<String> doors() {
		return Interview.doors();
	}

	@ParameterizedTest
	@MethodSource("doors")
	void noQuestionOfStaffSharesAFieldWithOneOfTheDoor(String door) {
		Stream<Input> inputs = Interview.of(door, new LinkedMultiValueMap<>())
			.questions()
			.stream()
			.flatMap(question -> question.inputs().stream());
		assertThat(inputs).extracting(Input::name).contains("hurt").doesNotHaveDuplicates();
	}

}
