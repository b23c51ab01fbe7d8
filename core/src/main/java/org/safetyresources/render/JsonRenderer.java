package org.safetyresources.render;

import java.io.IOException;
import java.util.List;
import org.safetyresources.CatalogDiff;
import org.safetyresources.model.HelpResource;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.page.Fragment;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.CountryCoverage;

/**
 * Writes JSON, indented, in UTF-8 characters, with the keys in a fixed order.
 *
 * <p>Keys are the names of the components of the records written. A key whose value is not known, or
 * is an empty list, is left out.
 */
public final class JsonRenderer implements FragmentRenderer {

    private JsonRenderer() {}

    /** {@return the renderer} */
    public static JsonRenderer create() {
        return new JsonRenderer();
    }

    @Override
    public void render(Fragment fragment, Appendable out) throws IOException {
        out.append(JsonOutput.write(json -> new PageJson(json).fragment(fragment)));
    }

    /**
     * Writes threats: {@code {"threats": […]}}.
     *
     * @param threats the threats
     * @return the JSON document
     */
    public String renderThreats(List<ThreatDefinition> threats) {
        return JsonOutput.write(json -> json.object(() -> json.list("threats", threats, new ModelJson(json)::threat)));
    }

    /**
     * Writes a threat.
     *
     * @param threat the threat
     * @return the JSON document
     */
    public String render(ThreatDefinition threat) {
        return JsonOutput.write(json -> new ModelJson(json).threat(threat));
    }

    /**
     * Writes the channels for a reader.
     *
     * @param answer the answer
     * @return the JSON document
     */
    public String render(ChannelAnswer answer) {
        return JsonOutput.write(json -> new ModelJson(json).answer(answer));
    }

    /**
     * Writes resources: {@code {"resources": […]}}.
     *
     * @param resources the resources
     * @return the JSON document
     */
    public String renderResources(List<HelpResource> resources) {
        return JsonOutput.write(
                json -> json.object(() -> json.list("resources", resources, new ModelJson(json)::resource)));
    }

    /**
     * Writes what is known where: {@code {"countries": […]}}, each with its purposes and its gaps.
     *
     * @param countries what is known for each
     * @return the JSON document
     */
    public String renderCoverage(List<CountryCoverage> countries) {
        return JsonOutput.write(
                json -> json.object(() -> json.list("countries", countries, new ModelJson(json)::coverage)));
    }

    /**
     * Writes all that differs between two versions of the data.
     *
     * <pre>{@code
     * {"older": {"data": …, "schema": …, "leastCode": …, "released": …, "sha256": …}, "newer": {…},
     *  "danger": whether any entry is marked,
     *  "entries": [{"type": "changed" or "retired" or "removed" or "added", "kind": …, "id": …, "name": …,
     *    "danger": …, "territories": […], "counterpart": …, "retired": …,
     *    "values": [{"path": "contacts/phone +18335915669/hours", "older": …, "newer": …, "danger": …}]}],
     *  "texts": [{"type": …, "language": …, "key": …,
     *    "older": {"text": …, "review": …}, "newer": {"text": …, "review": …}}]}
     * }</pre>
     *
     * <p>Only the name of an item in a list may hold a slash in a path, as an address does.
     *
     * @param diff what differs
     * @return the JSON document
     */
    public String render(CatalogDiff diff) {
        return JsonOutput.write(json -> new DiffJson(json).diff(diff));
    }
}
