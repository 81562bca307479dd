package dev.kossa.server.hooks;

import dev.kossa.fhir.UnreadableInput;
import dev.kossa.issue.Issue.Severity;
import dev.kossa.server.hooks.Prefetched.Given;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From a request to the cards that are shown: fetches what is missing, says what could not be had, says nothing twice, and no more than
 * three things.
 */
final class Answering {
    /** More than these are not read. */
    private static final int MOST = 3;

    private final FhirFetcher fetcher;
    private final Ledger ledger;
    private final CardWriter writer;
    private final boolean shadow;
    private final Clock clock;

    Answering(FhirFetcher fetcher, Ledger ledger, CardWriter writer, HookSettings settings, Clock clock) {
        this.fetcher = fetcher;
        this.ledger = ledger;
        this.writer = writer;
        this.shadow = settings.shadow();
        this.clock = clock;
    }

    /**
     * The cards to show.
     *
     * @param client who asks
     * @throws BadRequest when the request cannot be answered
     */
    List<CardWriter.Written> answer(HookService service, HookRequest request, String client) throws BadRequest {
        if (!service.hooks().contains(request.hook())) {
            throw BadRequest.malformed("The service " + service.id() + " is not called on this hook.\nMaybe "
                    + String.join(" or ", service.hooks()) + " was meant.");
        }
        Instant now = clock.instant();
        List<Card> cards = cards(service, request, now);
        Ledger.Place place = place(service, request, client, now);
        List<Card> fresh = cards.stream()
                .filter(card -> !ledger.isSaid(place, card, request.hookInstance(), now))
                .toList();
        List<CardWriter.Written> shown = new ArrayList<>();
        for (Card card : few(fresh)) {
            CardWriter.Written written = writer.write(card);
            ledger.said(place, card, written, request.hookInstance(), now);
            shown.add(written);
        }
        return shadow ? List.of() : shown;
    }

    private Ledger.Place place(HookService service, HookRequest request, String client, Instant now) {
        String encounter = request.context().encounterId().isEmpty()
                ? request.context().patientId() + " " + LocalDate.ofInstant(now, clock.getZone())
                : request.context().patientId() + " " + request.context().encounterId();
        return new Ledger.Place(client, service.id(), request.hook(), encounter);
    }

    private List<Card> cards(HookService service, HookRequest request, Instant now) throws BadRequest {
        try {
            HookCall sent =
                    new HookCall(request.hook(), request.context(), given(request), List.of(), now, clock.getZone());
            if (!service.concerns(sent)) {
                return List.of();
            }
            HookCall call = complete(service, request, sent);
            List<Card> cards = service.cards(call);
            return call.missing().isEmpty() ? cards : withMissing(service, cards, call.missing());
        } catch (UnreadableInput e) {
            throw BadRequest.malformed(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, Slice> given(HookRequest request) {
        Map<String, Slice> given = new LinkedHashMap<>();
        request.prefetch().forEach((key, value) -> {
            if (value instanceof Given data) {
                given.put(key, data.slice());
            }
        });
        return given;
    }

    /** Keys that were not sent or whose query failed are fetched; a key with null was asked for, and there is nothing. */
    private HookCall complete(HookService service, HookRequest request, HookCall sent) {
        Map<String, String> lacking = new LinkedHashMap<>();
        service.prefetch().forEach((key, query) -> {
            Prefetched state = request.prefetch().get(key);
            if (state == null || state instanceof Prefetched.Failed) {
                lacking.put(key, query);
            }
        });
        Map<String, List<Slice>> fetched = fetcher.fetch(request, lacking);
        Map<String, Slice> data = new LinkedHashMap<>(sent.data());
        fetched.forEach((key, pages) -> {
            for (int i = 0; i < pages.size(); i++) {
                data.put(i == 0 ? key : key + " page " + (i + 1), pages.get(i));
            }
        });
        List<String> missing = lacking.keySet().stream()
                .filter(key -> !fetched.containsKey(key))
                .toList();
        return new HookCall(sent.hook(), sent.context(), data, missing, sent.moment(), sent.zone());
    }

    /** What could not be had is said on the first card; where there is none, on one of its own, or silence would pass for "all is well". */
    private static List<Card> withMissing(HookService service, List<Card> cards, List<String> missing) {
        String list = String.join(", ", missing);
        if (cards.isEmpty()) {
            return List.of(new Card(
                    "DataMissing",
                    service.id() + " " + list,
                    Severity.INFO,
                    List.of("Kossa could not see: " + list + ". It found nothing in the rest."),
                    List.of(),
                    List.of()));
        }
        List<Card> all = new ArrayList<>(cards);
        all.set(0, all.get(0).saying(List.of("Kossa could not see: " + list + ".")));
        return all;
    }

    /** Three at most: the last one tells of the rest. */
    private static List<Card> few(List<Card> cards) {
        if (cards.size() <= MOST) {
            return cards;
        }
        List<Card> few = new ArrayList<>(cards.subList(0, MOST - 1));
        few.add(together(cards.subList(MOST - 1, cards.size())));
        return few;
    }

    private static Card together(List<Card> rest) {
        List<String> sentences = new ArrayList<>();
        sentences.add(rest.size() + " more things to mind: "
                + CardWriter.summary(rest.get(0).sentences().get(0)));
        rest.forEach(card -> sentences.addAll(card.sentences()));
        return new Card(
                "Several",
                rest.stream()
                        .map(card -> card.rule() + " " + card.identity())
                        .toList()
                        .toString(),
                rest.get(0).severity(),
                sentences,
                rest.stream().flatMap(card -> card.basis().stream()).distinct().toList(),
                rest.stream()
                        .map(Card::suggestions)
                        .filter(offered -> !offered.isEmpty())
                        .findFirst()
                        .orElse(List.of()));
    }

    /** The rule of a card that was answered. */
    Optional<String> answered(Feedback.Answer answer) {
        return ledger.answered(answer);
    }
}
