package org.safetyresources.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.query.ResourceQuery;
import org.safetyresources.render.JsonRenderer;

class ResourcesCommandTest {

    private static final String SCHOOLS = """
            * SchoolSafety.gov
              This page is for teachers, school leaders, other staff and parents. It helps
              them spot child exploitation, stop it and deal with it.
              https://www.schoolsafety.gov/child-exploitation
              For: educator, parent
              Serves: United States
            """;

    @Test
    void listsWhatIsThereForWhomAndWhere() {
        assertThat(Outcome.of("resources").answer()).contains(SCHOOLS);
    }

    @Test
    void listsFirstWhatIsMadeForTheReader() {
        assertThat(Outcome.of("resources", "--audience", "educator").answer()).startsWith(SCHOOLS);
    }

    @Test
    void saysNothingOfAnAudienceThatIsNotKnown() {
        assertThat(Outcome.of("resources").answer())
                .contains("  https://www.missingkids.org/theissues/sextortion\n  Serves: United States\n");
    }

    @Test
    void writesJson() {
        assertThat(Outcome.of("resources", "--audience", "educator", "--format", "json")
                        .answer())
                .isEqualTo(JsonRenderer.create()
                        .renderResources(SafetyCatalog.load()
                                .resources(ResourceQuery.all().forAudience(Audience.EDUCATOR))))
                .contains("\"id\" : \"schoolsafety-child-exploitation\"");
    }
}
