package dev.kossa.fhir;

import dev.kossa.issue.DuplicateKey;
import dev.kossa.issue.Issue;
import dev.kossa.record.Origin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One resource: its elements, the resources it contains, and what was wrong with its JSON. */
final class Resource extends Element {
    private Fields.Type type = Fields.UNKNOWN;
    private String fullUrl = "";
    private String input = "";
    private int number;
    private @Nullable Resource holder;
    private List<Resource> contained = List.of();
    private List<Element> twice = List.of();
    private List<Issue> issues = List.of();
    private @Nullable String relativeName;

    Resource() {
        super(Kind.OBJECT, "");
    }

    /** The type, such as "Observation"; empty when the JSON has none. */
    String type() {
        return type.name();
    }

    /** What is read of it. */
    Fields.Type fields() {
        return type;
    }

    void type(String resourceType) {
        type = Fields.type(resourceType);
    }

    /** Address of the resource in its Bundle; empty when it has none. */
    String fullUrl() {
        return fullUrl;
    }

    void fullUrl(String url) {
        fullUrl = url;
    }

    /** Says where it stands, for those without id: "no. 3 of record.json". What it contains must be there. */
    void place(int numberInInput, String nameOfInput) {
        number = numberInInput;
        input = nameOfInput;
        for (Resource inside : contained) {
            inside.holder = this;
        }
    }

    String id() {
        return text("id");
    }

    /** "Observation/17", by which others refer to it; made once, because many ask. The resource must have an id. */
    String relativeName() {
        String known = relativeName;
        if (known == null) {
            known = type() + "/" + id();
            relativeName = known;
        }
        return known;
    }

    /** What people and origins call it: "Observation/17", or "Observation no. 3 of record.json". */
    String document() {
        String id = id();
        Resource around = holder;
        if (around != null) {
            return id.isEmpty() ? type() + " " + around.document() + "#" : around.document() + "#" + id;
        }
        return id.isEmpty() ? type() + " " + place() : relativeName();
    }

    private String place() {
        return number == 0 ? "" : "no. " + number + " of " + input;
    }

    void contain(Resource resource) {
        contained = with(contained, resource);
    }

    List<Resource> contained() {
        return contained;
    }

    void note(Issue issue) {
        issues = with(issues, issue);
    }

    void twice(Element element) {
        if (!twice.contains(element)) {
            twice = with(twice, element);
        }
    }

    /** What was wrong with the JSON of it, as far as it was looked at. */
    List<Issue> issues() {
        if (twice.isEmpty()) {
            return issues;
        }
        List<Issue> all = new ArrayList<>(issues);
        twice.forEach(element -> all.add(new DuplicateKey(new Origin(document(), element.path(), ""))));
        return all;
    }

    /** Nearly all resources have nothing of the kind, so a list is made for the first. */
    private static <T> List<T> with(List<T> list, T more) {
        List<T> changed = list.isEmpty() ? new ArrayList<>(1) : list;
        changed.add(more);
        return changed;
    }
}
