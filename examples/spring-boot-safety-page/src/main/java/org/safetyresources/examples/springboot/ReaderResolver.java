package org.safetyresources.examples.springboot;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.UnknownEntryException;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.model.ThreatDefinition;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the {@link Reader} from the parameters of a request, and refuses what is no value of theirs. */
@Component
class ReaderResolver implements HandlerMethodArgumentResolver {

    /** Longer than any id, code or name. */
    private static final int MAX_LENGTH = 100;

    private final SafetyCatalog catalog;

    ReaderResolver(SafetyCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Reader.class);
    }

    @Override
    public Reader resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        LanguageTag language = LanguageTag.of(LocaleContextHolder.getLocale().toLanguageTag());
        boolean chosen = read(request, "lang", Function.identity()).isPresent();
        return new Reader(
                read(request, "country", Territory::of),
                read(request, "threat", catalog::threat).map(ThreatDefinition::id),
                read(request, "audience", Audience::of),
                read(request, "situation", Situation::of),
                chosen ? Optional.of(language.code()) : Optional.empty(),
                language);
    }

    private static <T> Optional<T> read(NativeWebRequest request, String name, Function<String, T> reading) {
        String[] values = request.getParameterValues(name);
        if (values == null || (values.length == 1 && values[0].isBlank())) {
            return Optional.empty();
        }
        if (values.length > 1 || values[0].length() > MAX_LENGTH) {
            throw new UnreadableParameterException(name);
        }
        try {
            return Optional.of(reading.apply(values[0].strip()));
        } catch (IllegalArgumentException | UnknownEntryException e) {
            throw new UnreadableParameterException(name);
        }
    }
}
