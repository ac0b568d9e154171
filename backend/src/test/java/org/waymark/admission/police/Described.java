package org.waymark.admission.police;

import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The published description, held against what really comes and goes. */
class Described {

	private static final String PATH = "/police/v1/notifications";

	private final JsonNode description;

	private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	Described(String description) {
		this.description = new JsonMapper().readTree(description);
	}

	String version() {
		return this.description.path("openapi").asString();
	}

	/** The faults of a list, by the description. */
	List<String> faultsOfList(String list) {
		return faults(schema(post().path("requestBody").path("content").path("application/json")), list);
	}

	/** An answer has a status that is described, and the shape that goes with it. */
	void fits(int status, String type, String body) {
		JsonNode content = post().path("responses").path(Integer.toString(status)).path("content");
		assertThat(content.propertyNames()).as("status " + status).contains(type);
		assertThat(faults(schema(content.path(type)), body)).as(body).isEmpty();
	}

	private JsonNode post() {
		return this.description.path("paths").path(PATH).path("post");
	}

	private Schema schema(JsonNode content) {
		String all = "{\"$ref\":\"" + content.path("schema").path("$ref").asString() + "\",\"components\":"
				+ this.description.path("components") + "}";
		return this.schemas.getSchema(all, InputFormat.JSON);
	}

	private static List<String> faults(Schema schema, String json) {
		return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
	}

}
