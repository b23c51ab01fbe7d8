package org.safetyresources.examples.springboot;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.model.LanguageTag;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Answers what went wrong: a program gets a problem detail (RFC 9457), a person a page on which help can
 * still be found. What was asked is not repeated.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final int LAST_OF_CLIENT = 499;

    private final ErrorAttributes errors;
    private final PageModel pages;

    ErrorPages(ErrorAttributes errors, PageModel pages) {
        this.errors = errors;
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Locale locale, Model model) {
        HttpStatus status = status(request);
        Optional<Throwable> error = Optional.ofNullable(errors.getError(new ServletWebRequest(request)));
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path instanceof String uri && uri.startsWith("/api/")
                ? problem(status, uri, error.orElse(null))
                : page(status, error.orElse(null), locale, model);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String uri, @Nullable Throwable error) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setInstance(URI.create(UriUtils.encodePath(uri, StandardCharsets.UTF_8)));
        if (error instanceof UnreadableParameterException unreadable) {
            problem.setDetail(unreadable.getReason());
            problem.setProperty("parameter", unreadable.parameter());
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .body(problem);
    }

    private ModelAndView page(HttpStatus status, @Nullable Throwable error, Locale locale, Model model) {
        LanguageTag language = LanguageTag.of(locale.toLanguageTag());
        pages.fill(model, Reader.unknown(language), Reader::safetyUrl);
        model.addAttribute("problem", error instanceof UnknownCountryException ? "country" : kind(status));
        return new ModelAndView("error", model.asMap(), status);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> Integer.toString(status.value());
            default -> status.value() > LAST_OF_CLIENT ? "500" : "400";
        };
    }
}
