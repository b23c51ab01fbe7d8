package org.safetyresources.examples.commandline.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback address that answers as it is told and keeps what it was asked. */
public final class LinkServer implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public LinkServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        Map<String, List<String>> asked = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        asked.putAll(exchange.getRequestHeaders());
        headers.add(asked);
        HttpHandler page = pages.get(exchange.getRequestURI().getPath());
        if (page == null) {
            answer(exchange, 404);
        } else {
            page.handle(exchange);
        }
    }

    /** Answers without a body; each pair of texts after the status is a header. */
    public static void answer(HttpExchange exchange, int status, String... headers) throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    public LinkServer page(String path, int status, String... headers) {
        return page(path, exchange -> answer(exchange, status, headers));
    }

    LinkServer page(String path, HttpHandler handler) {
        pages.put(path, handler);
        return this;
    }

    public String url(String path) {
        return url("127.0.0.1", path);
    }

    /** The same server by another of its names. */
    String url(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** What it was asked, in order, such as {@code HEAD /page}. */
    public List<String> requests() {
        return requests;
    }

    /** The headers of each request, in the same order. */
    List<Map<String, List<String>>> headers() {
        return headers;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
