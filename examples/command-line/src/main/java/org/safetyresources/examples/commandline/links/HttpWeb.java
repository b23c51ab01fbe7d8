package org.safetyresources.examples.commandline.links;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.safetyresources.CatalogVersion;

/** The web over HTTP: no cookies, no credentials, no referrer, and no word about anyone. */
public final class HttpWeb implements Web {

    /** Says who asks, and what for. */
    public static final String USER_AGENT =
            "safety-resources/" + CatalogVersion.CODE + " (link check of a public list of help services)";

    private final HttpClient client;
    private final Duration timeout;

    /**
     * Opens no connection yet.
     *
     * @param timeout how long a request may take until its answer begins
     */
    public HttpWeb(Duration timeout) {
        this.timeout = timeout;
        // Without a cookie handler and an authenticator, neither is kept or sent.
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public Answer ask(String method, URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = client.send(request(method, address), BodyHandlers.ofInputStream());
        response.body().close(); // however long the body is, the connection ends before it is read
        HttpHeaders headers = response.headers();
        return new Answer(response.statusCode(), headers.firstValue("Location"), headers.firstValue("Retry-After"));
    }

    private HttpRequest request(String method, URI address) throws ProtocolException {
        try {
            return HttpRequest.newBuilder(address)
                    .method(method, BodyPublishers.noBody())
                    .timeout(timeout)
                    .header("User-Agent", USER_AGENT)
                    .header("Accept", "*/*")
                    .build();
        } catch (IllegalArgumentException e) {
            throw new ProtocolException("it cannot be asked: " + e.getMessage());
        }
    }
}
