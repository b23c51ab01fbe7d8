package org.safetyresources.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published description of the API is that of its answers. */
class OpenApiTest extends RunningApplication {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    private SafetyCatalog catalog;

    @Autowired
    private List<RequestMappingHandlerMapping> mappings;

    private JsonNode description = JSON.nullNode();

    @BeforeEach
    void read() {
        description = JSON.readTree(browser.get("/openapi.json").body());
    }

    @Test
    void everyPathOfTheApiIsDescribedAndNoOther() {
        Set<String> served = new TreeSet<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(served::add)));

        assertThat(new TreeSet<>(description.get("paths").propertyNames())).isEqualTo(served);
    }

    @Test
    void theChannelsOfEveryCountryAreAsDescribed() {
        Schema schema = schema("ChannelAnswer");
        for (Territory country : catalog.countries()) {
            assertThat(errors(schema, "/api/safety/channels?country=" + country.code()))
                    .as(country.code())
                    .isEmpty();
        }
        for (String more : asked()) {
            assertThat(errors(schema, "/api/safety/channels?country=US" + more))
                    .as(more)
                    .isEmpty();
        }
    }

    private List<String> asked() {
        List<String> more = new ArrayList<>();
        catalog.threats().forEach(threat -> more.add("&threat=" + threat.id()));
        for (Audience audience : Audience.values()) {
            more.add("&audience=" + audience.code());
        }
        for (Situation situation : Situation.values()) {
            more.add("&lang=es&situation=" + situation.code());
        }
        return more;
    }

    @Test
    void theThreatsAreAsDescribed() {
        assertThat(errors(schema("ThreatList"), "/api/safety/threats")).isEmpty();
    }

    @Test
    void problemsAreAsDescribed() {
        Schema schema = schema("Problem");

        assertThat(errors(schema, "/api/safety/channels?country=zyxw")).isEmpty();
        assertThat(errors(schema, "/api/safety/zyxw")).isEmpty();
    }

    @Test
    void anAnswerThatIsNotAsDescribedWouldBeFound() {
        Schema schema = schema("ChannelAnswer");
        String answer = browser.get("/api/safety/channels?country=US").body();

        assertThat(schema.validate(answer.replace("\"display\"", "\"displayed\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(answer.replace("\"emergency\"", "\"urgent\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(answer.replace("\"tel:911\"", "\"javascript:911\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private List<Error> errors(Schema schema, String path) {
        HttpResponse<String> answer = browser.get(path);
        return schema.validate(answer.body(), InputFormat.JSON);
    }

    /** A description of OpenAPI 3.1 is one of JSON Schema 2020-12. */
    private Schema schema(String name) {
        String root = JSON.writeValueAsString(JSON.createObjectNode()
                .put("$ref", "#/components/schemas/" + name)
                .set("components", description.get("components")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }
}
