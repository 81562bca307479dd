package dev.kossa.server.hooks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks the FHIR server of a caller for what the request lacks: only a server that the settings name, all questions at once, within one
 * budget of time. It follows no redirect, and of a search it reads the first pages.
 */
final class FhirFetcher {
    private final HookSettings settings;
    private final HttpClient client;

    FhirFetcher(HookSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.fetchBudget())
                .followRedirects(Redirect.NEVER)
                .build();
    }

    /** What was asked for: all of it, some of it, or nothing. */
    Map<String, List<Slice>> fetch(HookRequest request, Map<String, String> queries) {
        Optional<URI> server = request.fhirServer().flatMap(this::allowed);
        if (server.isEmpty() || queries.isEmpty()) {
            return Map.of();
        }
        long end = System.nanoTime() + settings.fetchBudget().toNanos();
        Map<String, CompletableFuture<List<Slice>>> asked = new LinkedHashMap<>();
        queries.forEach((key, template) -> asked.put(
                key, pages(query(server.get(), template, request), server.get(), request.token(), new ArrayList<>())));
        Map<String, List<Slice>> answers = new LinkedHashMap<>();
        asked.forEach((key, future) -> answer(future, end - System.nanoTime()).ifPresent(got -> answers.put(key, got)));
        return answers;
    }

    private static Optional<List<Slice>> answer(CompletableFuture<List<Slice>> future, long left_ns) {
        try {
            return Optional.of(future.get(Math.max(0, left_ns), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException e) {
            future.cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The address, if the settings allow it: same scheme, host and port, and below the path. */
    private Optional<URI> allowed(String address) {
        try {
            URI server = URI.create(address.endsWith("/") ? address : address + "/");
            boolean named = settings.fhirServers().stream()
                    .map(allowed -> URI.create(allowed.endsWith("/") ? allowed : allowed + "/"))
                    .anyMatch(allowed -> below(server, allowed));
            return Optional.of(server).filter(found -> named);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean below(URI address, URI allowed) {
        return address.getScheme() != null
                && address.getRawUserInfo() == null
                && address.getScheme().equalsIgnoreCase(allowed.getScheme())
                && address.getRawAuthority() != null
                && address.getRawAuthority().equalsIgnoreCase(allowed.getRawAuthority())
                && address.normalize().getRawPath().startsWith(allowed.getRawPath());
    }

    private static URI query(URI server, String template, HookRequest request) {
        String filled = template.replace(
                        "{{context.patientId}}",
                        Encoding.component(request.context().patientId()))
                .replace(
                        "{{context.encounterId}}",
                        Encoding.component(request.context().encounterId()));
        return URI.create(server + filled.replace("|", "%7C"));
    }

    private CompletableFuture<List<Slice>> pages(URI address, URI server, Optional<String> token, List<Slice> before) {
        HttpRequest.Builder question =
                HttpRequest.newBuilder(address).timeout(timeout()).header("Accept", "application/fhir+json");
        token.ifPresent(bearer -> question.header("Authorization", "Bearer " + bearer));
        return client.sendAsync(question.build(), new LimitedBody(settings.fetchBytes()))
                .thenCompose(answer -> next(answer, server, token, before));
    }

    private Duration timeout() {
        return settings.fetchBudget();
    }

    private CompletableFuture<List<Slice>> next(
            HttpResponse<byte[]> answer, URI server, Optional<String> token, List<Slice> before) {
        List<Slice> pages = new ArrayList<>(before);
        if (answer.statusCode() == 404 || answer.statusCode() == 410) {
            return CompletableFuture.completedFuture(pages);
        }
        if (answer.statusCode() != 200) {
            return CompletableFuture.failedFuture(new IllegalStateException("status " + answer.statusCode()));
        }
        Slice page = Slice.of(answer.body());
        pages.add(page);
        Optional<URI> following = ResourceScan.next(page).map(URI::create).filter(address -> below(address, server));
        return following.isEmpty() || pages.size() >= settings.fetchPages()
                ? CompletableFuture.completedFuture(pages)
                : pages(following.get(), server, token, pages);
    }
}
