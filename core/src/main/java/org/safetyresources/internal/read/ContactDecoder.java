package org.safetyresources.internal.read;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.internal.text.Digits;
import org.safetyresources.internal.text.Quoting;
import org.safetyresources.internal.text.Shapes;
import org.safetyresources.model.Availability;
import org.safetyresources.model.Chat;
import org.safetyresources.model.ContactMethod;
import org.safetyresources.model.Cost;
import org.safetyresources.model.Email;
import org.safetyresources.model.EmergencyService;
import org.safetyresources.model.EvidenceTier;
import org.safetyresources.model.Messenger;
import org.safetyresources.model.MessengerApp;
import org.safetyresources.model.OpeningHours;
import org.safetyresources.model.Phone;
import org.safetyresources.model.Reach;
import org.safetyresources.model.Sms;
import org.safetyresources.model.Stated;
import org.safetyresources.model.TextRelay;
import org.safetyresources.model.WebForm;
import org.safetyresources.model.WebPage;

/** Decodes the ways to reach a channel, and when somebody answers. */
final class ContactDecoder {

    private static final String TYPES = "phone, sms, text-relay, messenger, chat, web-form, web-page or email";

    /** What ends at midnight may say so as people do. */
    private static final String END_OF_DAY = "24:00";

    private static final int DAY_LETTERS = 3;

    private final Faults faults;

    ContactDecoder(Faults faults) {
        this.faults = faults;
    }

    List<ContactMethod> all(List<Node> nodes) {
        List<ContactMethod> contacts = new ArrayList<>();
        for (Node node : nodes) {
            contacts.add(contact(node));
        }
        return contacts;
    }

    private ContactMethod contact(Node node) {
        Fields fields = new Fields(node, faults);
        Node type = fields.find("type");
        ContactMethod contact = contact(node, fields, type == null ? "" : type.text());
        fields.end();
        return contact;
    }

    private ContactMethod contact(Node node, Fields fields, String type) {
        return switch (type) {
            case "phone" -> phone(fields);
            case "sms" -> sms(fields);
            case "text-relay" ->
                new TextRelay(
                        fields.text("display"),
                        spoken(fields),
                        fields.text("dial"),
                        hours(fields),
                        tier(fields),
                        evidence(fields));
            case "messenger" ->
                new Messenger(
                        fields.constant("app", MessengerApp.class),
                        fields.text("display"),
                        fields.text("url"),
                        hours(fields),
                        tier(fields),
                        evidence(fields));
            case "chat" -> new Chat(url(fields), display(fields), hours(fields), tier(fields), evidence(fields));
            case "web-form" -> new WebForm(url(fields), display(fields), hours(fields), tier(fields), evidence(fields));
            case "web-page" -> new WebPage(url(fields), display(fields), hours(fields), tier(fields), evidence(fields));
            case "email" -> new Email(fields.text("address"), hours(fields), tier(fields), evidence(fields));
            default -> {
                // Of the contact as a whole: which keys it should have is not known.
                String problem = type.isEmpty() ? "has no type" : Quoting.quote(type) + " is no type of contact";
                faults.add(node, problem + "; use " + TYPES);
                yield phone(fields);
            }
        };
    }

    private Phone phone(Fields fields) {
        return new Phone(
                fields.text("display"),
                spoken(fields),
                fields.text("dial"),
                fields.find("service") == null
                        ? Optional.empty()
                        : Optional.of(fields.constant("service", EmergencyService.class)),
                stated(fields, "cost", Cost.class),
                stated(fields, "reach", Reach.class),
                hours(fields),
                tier(fields),
                evidence(fields));
    }

    private Sms sms(Fields fields) {
        return new Sms(
                fields.text("display"),
                spoken(fields),
                fields.text("dial"),
                fields.optionalText("keyword"),
                stated(fields, "cost", Cost.class),
                hours(fields),
                tier(fields),
                evidence(fields));
    }

    /** Digits one by one, in the groups in which they are shown, unless the data says it better. */
    private static String spoken(Fields fields) {
        return fields.find("spoken") == null ? derived(Digits.spoken(fields.text("display"))) : fields.text("spoken");
    }

    private static String url(Fields fields) {
        return fields.text("url");
    }

    private static String display(Fields fields) {
        return fields.find("display") == null ? derived(fields.text("url")) : fields.text("display");
    }

    /** What no value can be derived from is reported itself; a stand-in keeps the value from being reported too. */
    private static String derived(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return "-";
            }
        }
        return value.isBlank() || value.length() > Shapes.MAX_TEXT_LENGTH ? "-" : value.strip();
    }

    private static EvidenceTier tier(Fields fields) {
        return fields.constant("tier", EvidenceTier.class);
    }

    private static List<String> evidence(Fields fields) {
        return fields.requiredTexts("evidence");
    }

    /** A value that may be absent, with the documents that state it. */
    <E extends Enum<E>> Optional<Stated<E>> stated(Fields fields, String name, Class<E> type) {
        Node node = fields.find(name);
        if (node == null) {
            return Optional.empty();
        }
        Fields own = new Fields(node, faults);
        Stated<E> stated = new Stated<>(own.constant("value", type), evidence(own));
        own.end();
        return Optional.of(stated);
    }

    private Optional<Stated<Availability>> hours(Fields fields) {
        Node node = fields.find("hours");
        if (node == null) {
            return Optional.empty();
        }
        Fields own = new Fields(node, faults);
        Stated<Availability> stated = new Stated<>(availability(own.one("value")), evidence(own));
        own.end();
        return Optional.of(stated);
    }

    private Availability availability(Node node) {
        if (node.kind() == Node.Kind.TEXT) {
            if (!node.text().equals("always")) {
                faults.add(node, Quoting.quote(node.text()) + " is not always, nor hours of the week");
            }
            return new Availability.Always();
        }
        Fields fields = new Fields(node, faults);
        Availability.Weekly weekly = new Availability.Weekly(zone(fields.one("zone")), weekly(fields));
        fields.end();
        return weekly;
    }

    private List<OpeningHours> weekly(Fields fields) {
        List<OpeningHours> hours = new ArrayList<>();
        for (Node node : filled(fields, "weekly")) {
            Fields own = new Fields(node, faults);
            hours.add(new OpeningHours(days(own), time(own, "from"), time(own, "to")));
            own.end();
        }
        return hours;
    }

    private List<Node> filled(Fields fields, String name) {
        List<Node> items = fields.requiredList(name);
        Node list = fields.find(name);
        if (items.isEmpty() && list != null) {
            faults.add(list, "must not be empty");
        }
        return items;
    }

    private List<DayOfWeek> days(Fields fields) {
        List<DayOfWeek> days = new ArrayList<>();
        for (Node node : filled(fields, "days")) {
            String text = fields.asText(node);
            DayOfWeek day = day(text);
            if (day == null && node.kind() == Node.Kind.TEXT) {
                faults.add(node, Quoting.quote(text) + " is not a day; use mon, tue, wed, thu, fri, sat or sun");
            }
            days.add(day == null ? DayOfWeek.MONDAY : day);
        }
        return days;
    }

    private static @Nullable DayOfWeek day(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, DAY_LETTERS).toLowerCase(Locale.ROOT).equals(text)) {
                return day;
            }
        }
        return null;
    }

    private LocalTime time(Fields fields, String name) {
        Node node = fields.one(name);
        String text = fields.asText(node);
        if (name.equals("to") && text.equals(END_OF_DAY)) {
            return LocalTime.MIDNIGHT;
        }
        try {
            if (text.length() == "09:00".length()) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException e) {
            // Reported below, as any other text that is no time.
        }
        if (node.kind() == Node.Kind.TEXT) {
            faults.add(node, Quoting.quote(text) + " is not a time of day; write it as 09:00");
        }
        return LocalTime.MIDNIGHT;
    }

    private ZoneId zone(Node node) {
        if (node.kind() != Node.Kind.TEXT) {
            faults.add(node, "is " + node.kind() + ", but must be " + Node.Kind.TEXT);
            return ZoneOffset.UTC;
        }
        // An offset is no zone: it knows nothing of summer time.
        if (node.text().indexOf('/') > 0 && ZoneId.getAvailableZoneIds().contains(node.text())) {
            return ZoneId.of(node.text());
        }
        faults.add(node, Quoting.quote(node.text()) + " is no IANA time zone; use one such as Europe/Berlin");
        return ZoneOffset.UTC;
    }
}
