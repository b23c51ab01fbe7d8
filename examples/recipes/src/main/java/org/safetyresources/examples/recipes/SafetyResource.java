package org.safetyresources.examples.recipes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.HtmlRenderer;

/** The page of a country as a JAX-RS resource. */
@Path("/safety")
public class SafetyResource {

    private final SafetyCatalog catalog;
    private final Clock clock;
    private final HtmlRenderer html = HtmlRenderer.standalone("/safety-resources.css");

    /**
     * Makes the resource.
     *
     * @param catalog the catalogue that the whole application shares
     * @param clock tells how old the data is
     */
    public SafetyResource(SafetyCatalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Answers with the page, or says that the browser has it already. */
    // begin: jax-rs
    @GET
    @Path("{country}")
    @Produces("text/html;charset=UTF-8")
    public Response page(
            @PathParam("country") String country,
            @HeaderParam("Accept-Language") @DefaultValue("") String acceptLanguage,
            @Context Request request) {
        AskedPage asked = AskedPage.of(catalog, clock, country, acceptLanguage).orElseThrow(NotFoundException::new);
        EntityTag tag = new EntityTag(asked.tag(), true);
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(html.render(catalog.page(asked.request())));
        }
        return answer.tag(tag)
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Security-Policy", AskedPage.POLICY)
                .build();
    }
    // end: jax-rs
}
