package org.safetyresources.render;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetyresources.model.Availability;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Cost;
import org.safetyresources.model.EmergencyService;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.OpeningHours;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Sms;
import org.safetyresources.model.Stated;
import org.safetyresources.model.TextRelay;

/** Writes the ways to reach a channel as JSON, in the words of the format they are kept in. */
final class ContactJson {

    private static final int DAY_LETTERS = 3;

    private final JsonOutput json;

    ContactJson(JsonOutput json) {
        this.json = json;
    }

    void contact(ContactMethod contact) {
        json.object(() -> {
            json.text("type", contact.type());
            if (contact instanceof Messenger messenger) {
                json.text("app", messenger.app().code());
            }
            json.text("display", contact.display());
            if (contact instanceof Phone phone) {
                number(phone.spoken(), phone.dial(), phone.cost());
                json.text("service", phone.service().map(EmergencyService::code));
                phone.reach().ifPresent(reach -> stated("reach", reach, r -> json.text("value", r.code())));
            } else if (contact instanceof Sms sms) {
                number(sms.spoken(), sms.dial(), sms.cost());
                json.text("keyword", sms.keyword());
            } else if (contact instanceof TextRelay relay) {
                number(relay.spoken(), relay.dial(), Optional.empty());
            }
            json.text("link", contact.link());
            contact.hours().ifPresent(hours -> stated("hours", hours, this::availability));
            json.text("tier", contact.tier().code());
            json.texts("evidence", contact.evidence());
        });
    }

    private void number(String spoken, String dial, Optional<Stated<Cost>> cost) {
        json.text("spoken", spoken);
        json.text("dial", dial);
        cost.ifPresent(stated -> stated("cost", stated, c -> json.text("value", c.code())));
    }

    private void availability(Availability availability) {
        if (availability instanceof Availability.Weekly weekly) {
            json.object("value", () -> {
                json.text("zone", weekly.zone().getId());
                json.list("weekly", weekly.hours(), this::openingHours);
            });
        } else {
            json.text("value", "always");
        }
    }

    private void openingHours(OpeningHours hours) {
        json.object(() -> {
            json.texts("days", hours.days().stream().map(ContactJson::day).toList());
            json.text("from", hours.from().toString());
            json.text(
                    "to",
                    hours.to().equals(LocalTime.MIDNIGHT) ? "24:00" : hours.to().toString());
        });
    }

    private static String day(DayOfWeek day) {
        return day.name().substring(0, DAY_LETTERS).toLowerCase(Locale.ROOT);
    }

    /** A value and the documents that state it. */
    <T> void stated(String name, Stated<T> stated, Consumer<T> value) {
        List<String> evidence = stated.evidence();
        json.object(name, () -> {
            value.accept(stated.value());
            json.texts("evidence", evidence);
        });
    }
}
