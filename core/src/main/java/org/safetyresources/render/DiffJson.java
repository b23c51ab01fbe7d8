package org.safetyresources.render;

import java.time.LocalDate;
import java.util.Optional;
import org.safetyresources.CatalogDiff;
import org.safetyresources.CatalogVersion;
import org.safetyresources.diff.EntryChange;
import org.safetyresources.diff.TextChange;
import org.safetyresources.diff.ValueChange;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.model.Territory;

/** Writes what differs between two versions as JSON. */
final class DiffJson {

    private final JsonOutput json;

    DiffJson(JsonOutput json) {
        this.json = json;
    }

    void diff(CatalogDiff diff) {
        json.object(() -> {
            json.object("older", () -> version(diff.older()));
            json.object("newer", () -> version(diff.newer()));
            json.flag("danger", !diff.dangers().isEmpty());
            json.list("entries", diff.entries(), this::entry);
            json.list("texts", diff.texts(), this::text);
        });
    }

    private void version(CatalogVersion version) {
        json.text("data", version.data().code());
        json.text("schema", version.schema());
        json.text("leastCode", version.leastCode());
        json.text("released", version.released().toString());
        json.text("sha256", version.sha256());
    }

    private void entry(EntryChange change) {
        json.object(() -> {
            json.text("type", change.type().code());
            json.text("kind", change.kind().code());
            json.text("id", change.id());
            json.text("name", change.name());
            json.flag("danger", change.danger());
            json.texts(
                    "territories",
                    change.territories().stream().map(Territory::code).toList());
            json.text("counterpart", change.counterpart());
            json.text("retired", change.retired().map(LocalDate::toString));
            json.list("values", change.values(), this::value);
        });
    }

    private void value(ValueChange value) {
        json.object(() -> {
            json.text("path", value.pathText());
            json.text("older", value.older());
            json.text("newer", value.newer());
            json.flag("danger", value.danger());
        });
    }

    private void text(TextChange change) {
        json.object(() -> {
            json.text("type", change.type().code());
            json.text("language", change.language().code());
            json.text("key", change.key());
            text("older", change.older());
            text("newer", change.newer());
        });
    }

    private void text(String name, Optional<LocalizedText> text) {
        text.ifPresent(words -> json.object(name, () -> {
            json.text("text", words.text());
            json.text("review", words.review().code());
        }));
    }
}
