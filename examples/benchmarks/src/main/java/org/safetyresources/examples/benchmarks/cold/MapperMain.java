package org.safetyresources.examples.benchmarks.cold;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the same data with an object mapper, validates it and looks for the channels of one country.
 *
 * <p>The mapper and the validator are set up as sparingly as they can be: default features, no
 * expression language.
 */
public final class MapperMain {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Validator validator;
    private int channels;

    private MapperMain(Validator validator) {
        this.validator = validator;
    }

    /**
     * Runs the program.
     *
     * @param args the data files, as resources beside this class
     */
    public static void main(String[] args) throws IOException {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            MapperMain program = new MapperMain(factory.getValidator());
            for (String file : args) {
                program.read(file);
            }
            if (program.channels == 0) {
                throw new IllegalStateException("no channels");
            }
        }
        Peak.print();
    }

    private void read(String file) throws IOException {
        Object data = read(file, typeOf(file));
        if (data instanceof MapperData.Country country && "US".equals(country.country())) {
            channels += country.channels().size();
        }
    }

    private static Class<?> typeOf(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String folder = file.substring(0, file.length() - name.length());
        if (folder.endsWith("/countries/")) {
            return MapperData.Country.class;
        }
        if (folder.endsWith("/text/")) {
            return name.equals("en.json") ? MapperData.Texts.class : MapperData.Translations.class;
        }
        return switch (name) {
            case "manifest.json" -> MapperData.Manifest.class;
            case "sources.json" -> MapperData.Sources.class;
            case "organizations.json" -> MapperData.Organizations.class;
            case "threats.json" -> MapperData.Threats.class;
            case "terminology.json" -> MapperData.Terminology.class;
            case "guidance.json" -> MapperData.Guidance.class;
            case "facts.json" -> MapperData.Facts.class;
            case "resources.json" -> MapperData.Resources.class;
            case "documents.json" -> MapperData.Documents.class;
            case "worldwide.json" -> MapperData.Worldwide.class;
            default -> throw new IllegalArgumentException(file + " is of no known kind");
        };
    }

    private <T> T read(String file, Class<T> type) throws IOException {
        try (InputStream in = MapperMain.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + " is missing");
            }
            T value = mapper.readValue(in, type);
            Set<ConstraintViolation<T>> violations = validator.validate(value);
            if (!violations.isEmpty()) {
                throw new IllegalStateException(file + ": " + violations);
            }
            return value;
        }
    }
}
