package org.safetyresources.examples.recipes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPrompt;
import org.safetyresources.page.SectionKind;
import org.safetyresources.page.StepSection;
import org.safetyresources.render.TextRenderer;

/** What a chat bot answers. */
final class BotAnswer {

    /** A message, and the buttons below it. */
    record Message(String text, List<Button> buttons) {}

    /** A button that opens a page. */
    record Button(String words, String link) {}

    private static final Set<SectionKind> STEPS = Set.of(SectionKind.FIRST, SectionKind.STEPS, SectionKind.AVOID);

    private final List<String> lines = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();

    private BotAnswer() {}

    // begin: bot
    /** Plain text in lines without end: a chat breaks them where its window ends. */
    static String text(SafetyCatalog catalog, PageRequest request) {
        return TextRenderer.ofWidth(Integer.MAX_VALUE).render(catalog.prompt(request));
    }

    static Message message(SafetyCatalog catalog, PageRequest request) {
        BotAnswer answer = new BotAnswer();
        SafetyPrompt prompt = catalog.prompt(request);
        answer.lines.addAll(prompt.notices());
        prompt.sections().forEach(answer::add);
        catalog.page(request).sections().stream()
                .filter(section -> STEPS.contains(section.kind()))
                .forEach(answer::add);
        prompt.more().ifPresent(more -> answer.buttons.add(new Button(more.text(), more.url())));
        return new Message(String.join("\n", answer.lines), List.copyOf(answer.buttons));
    }
    // end: bot

    /** What is not named here is left out: a kind of section that comes later never appears by itself. */
    private void add(PageSection section) {
        lines.add(section.heading());
        if (section instanceof ChannelSection channels) {
            words(channels.notices());
            channels.groups().forEach(this::add);
        } else if (section instanceof StepSection steps) {
            words(steps.steps());
        }
    }

    private void add(ChannelSection.Group group) {
        group.instruction().ifPresent(instruction -> lines.add(instruction.text()));
        for (ChannelSection.Channel channel : group.channels()) {
            channel.contacts().forEach(contact -> add(channel, contact));
            channel.area().ifPresent(lines::add);
            words(channel.notes());
        }
    }

    /** A telephone number is dialled from the text; a button opens a page. */
    private void add(ChannelSection.Channel channel, ChannelSection.Contact contact) {
        String words = channel.name() + ", " + contact.label();
        lines.add("• " + words + ": " + contact.display());
        contact.note().ifPresent(lines::add);
        if (contact.link().startsWith("https:")) {
            buttons.add(new Button(words, contact.link()));
        }
    }

    private void words(List<LocalizedText> texts) {
        texts.forEach(text -> lines.add(text.text()));
    }
}
