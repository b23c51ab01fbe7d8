package org.safetyresources.render;

import java.util.List;
import org.safetyresources.model.LocalizedText;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.NoticeSection;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.ResourceSection;
import org.safetyresources.page.SourceSection;
import org.safetyresources.page.StepSection;

/** Estimates how long a fragment is as HTML, a little too long: a buffer that grows leaves garbage. */
final class HtmlLength implements PageSection.Visitor {

    private static final int FRAGMENT = 500;
    private static final int SECTION = 180;
    private static final int ELEMENT = 60;
    private static final int CONTACT = 280;

    private int length = FRAGMENT;

    private HtmlLength() {}

    /** {@return about how many characters it takes} */
    static int estimate(Fragment fragment) {
        HtmlLength sum = new HtmlLength();
        for (PageSection section : fragment.sections()) {
            sum.length += SECTION;
            section.accept(sum);
        }
        return sum.length;
    }

    @Override
    public void channels(ChannelSection section) {
        elements(section.notices());
        for (ChannelSection.Group group : section.groups()) {
            length += group.instruction().isPresent()
                    ? 2 * ELEMENT + group.instruction().get().text().length()
                    : ELEMENT;
            for (ChannelSection.Channel channel : group.channels()) {
                length += 3 * ELEMENT + channel.contacts().size() * CONTACT;
                elements(channel.notes());
            }
        }
    }

    @Override
    public void steps(StepSection section) {
        elements(section.steps());
    }

    @Override
    public void resources(ResourceSection section) {
        for (ResourceSection.Resource resource : section.resources()) {
            length += 2 * ELEMENT + resource.name().length() + resource.link().length();
            length +=
                    resource.description().text().length() + resource.display().length();
        }
    }

    @Override
    public void definitions(DefinitionSection section) {
        elements(section.notices());
        for (DefinitionSection.Definition definition : section.definitions()) {
            length += 2 * ELEMENT;
            for (DefinitionSection.Quoted quoted : definition.quotations()) {
                length += 2 * ELEMENT + quoted.text().length();
            }
        }
    }

    @Override
    public void sources(SourceSection section) {
        for (SourceSection.Citation source : section.sources()) {
            length += 2 * ELEMENT + source.text().length();
        }
    }

    @Override
    public void notices(NoticeSection section) {
        elements(section.notices());
    }

    private void elements(List<LocalizedText> texts) {
        for (LocalizedText text : texts) {
            length += ELEMENT + text.text().length();
        }
    }
}
