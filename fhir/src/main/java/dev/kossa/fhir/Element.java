package dev.kossa.fhir;

import dev.kossa.issue.WrongType;
import dev.kossa.record.Origin;
import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a resource, cut to what Kossa reads. Asking for a child of another type than the JSON holds gives nothing and reports
 * {@link WrongType} once; asking for a child that is not there gives {@link #NONE}, so calls can be chained.
 *
 * <p>A primitive keeps its text as written. The extensions of a primitive (its {@code _name} sibling) are its children.
 */
class Element {
    /** What JSON holds here. */
    enum Kind {
        NONE("nothing"),
        OBJECT("an object"),
        LIST("a list"),
        TEXT("text"),
        NUMBER("a number"),
        FLAG("true or false"),
        /** Null, or a primitive that has extensions only. */
        EMPTY("null"),
        /** It stood there twice. */
        TWICE("two values");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Nothing there. */
    static final Element NONE = new Element(Kind.NONE, "");

    /** No measured value and no drug dose needs more digits; larger exponents would make huge texts. */
    private static final int MOST_DIGITS = 60;

    private static final Element[] NO_CHILDREN = {};

    private Kind kind;
    private final String text;
    private Element[] children = NO_CHILDREN;
    private int size;
    private String name = "";
    private int index = -1;
    private boolean reported;
    private @Nullable Element parent;

    /** A bit for the name of each child: what is asked for is mostly not there, and known so by one look. */
    private int names;

    Element(Kind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    // --- building

    /** Adds a child of an object. A name that is there already makes both unusable. */
    final void add(String childName, Element child) {
        int twin = indexOf(childName);
        if (twin >= 0) {
            children[twin].kind = Kind.TWICE;
            root().ifPresent(root -> root.twice(children[twin]));
            return;
        }
        if (size == children.length) {
            grow();
        }
        adopt(child, childName, -1);
    }

    /** Adds an item of a list. */
    final void addItem(Element item) {
        if (size == children.length) {
            grow();
        }
        adopt(item, name, size);
    }

    private void grow() {
        children = Arrays.copyOf(children, size == 0 ? expected() : size * 2 + 1);
    }

    /** Most lists are of one, most objects small, and most resources of a dozen. */
    private int expected() {
        if (kind == Kind.LIST) {
            return 1;
        }
        return parent == null ? 12 : 4;
    }

    private void adopt(Element child, String childName, int childIndex) {
        child.parent = this;
        child.name = childName;
        child.index = childIndex;
        children[size++] = child;
        names |= bit(childName);
    }

    /** Moves the extensions of the primitive "x", which JSON has in "_x", to "x" itself. */
    final void joinExtensions() {
        int count = size;
        for (int i = 0; i < count; i++) {
            if (children[i].name.startsWith("_")) {
                join(children[i].name.substring(1).intern(), children[i]);
            }
        }
    }

    private void join(String primitive, Element extensions) {
        int at = indexOf(primitive);
        if (at < 0) {
            add(primitive, extensions.kind == Kind.LIST ? new Element(Kind.LIST, "") : new Element(Kind.EMPTY, ""));
            at = indexOf(primitive);
        }
        Element target = children[at];
        if (target.kind == Kind.LIST && extensions.kind == Kind.LIST) {
            for (int i = 0; i < extensions.size; i++) {
                if (i == target.size) {
                    target.addItem(new Element(Kind.EMPTY, ""));
                }
                target.children[i].take(extensions.children[i]);
            }
        } else {
            target.take(extensions);
        }
    }

    private void take(Element extensions) {
        if (kind != Kind.OBJECT && kind != Kind.LIST && extensions.kind == Kind.OBJECT) {
            for (int i = 0; i < extensions.size; i++) {
                add(extensions.children[i].name, extensions.children[i]);
            }
        }
    }

    /** Leaves out the children that the filter does not know. */
    final void keep(Names wanted) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (wanted.has(children[i].name)) {
                children[kept++] = children[i];
            }
        }
        size = kept;
    }

    // --- reading

    final Kind kind() {
        return kind;
    }

    /** Whether nothing is there. */
    final boolean isNone() {
        return kind == Kind.NONE;
    }

    /** The text of a primitive as written; empty for all else. */
    final String text() {
        return text;
    }

    /** The child of whatever type; {@link #NONE} when there is none. */
    final Element child(String childName) {
        return find(childName);
    }

    /** Whether there is a child of that name, of whatever type. */
    final boolean has(String childName) {
        return indexOf(childName) >= 0;
    }

    /** The child object. */
    final Element object(String childName) {
        return child(childName, Kind.OBJECT);
    }

    /** The items of a child that is a list of objects. */
    final List<Element> objects(String childName) {
        Element list = child(childName, Kind.LIST);
        return list.size == 0 ? List.of() : list.items(Kind.OBJECT);
    }

    /** The first item of a list; {@link #NONE} when there is none. */
    final Element firstItem() {
        return kind == Kind.LIST && size > 0 ? children[0] : NONE;
    }

    /** The text of a child; empty when there is none. */
    final String text(String childName) {
        Element found = find(childName);
        if (found.kind == Kind.TEXT || found.kind == Kind.NONE || found.kind == Kind.EMPTY) {
            return found.text;
        }
        found.report(Kind.TEXT);
        return "";
    }

    /** The number of a child, with the digits as written. */
    final Optional<BigDecimal> number(String childName) {
        Element found = find(childName);
        if (found.kind == Kind.NUMBER) {
            BigDecimal number = new BigDecimal(found.text);
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return Optional.of(number);
            }
        }
        if (found.kind != Kind.NONE && found.kind != Kind.EMPTY) {
            found.report(Kind.NUMBER);
        }
        return Optional.empty();
    }

    /** True or false. */
    final Optional<Boolean> flag(String childName) {
        Element found = find(childName);
        if (found.kind == Kind.FLAG) {
            return Optional.of(found.text.equals("true"));
        }
        if (found.kind != Kind.NONE && found.kind != Kind.EMPTY) {
            found.report(Kind.FLAG);
        }
        return Optional.empty();
    }

    /** A child that is text or has extensions in its place, such as a date. */
    final Element primitive(String childName) {
        Element found = find(childName);
        if (found.kind == Kind.TEXT || found.kind == Kind.EMPTY) {
            return found;
        }
        if (found.kind != Kind.NONE) {
            found.report(Kind.TEXT);
        }
        return NONE;
    }

    /** The items of a child that is a list of such. */
    final List<Element> primitives(String childName) {
        Element list = child(childName, Kind.LIST);
        return list.size == 0 ? List.of() : list.items(Kind.TEXT);
    }

    /** The first extension with that address, or {@link #NONE}. */
    final Element extension(String url) {
        for (Element extension : objects("extension")) {
            if (extension.text("url").equals(url)) {
                return extension;
            }
        }
        return NONE;
    }

    private Element child(String childName, Kind wanted) {
        Element found = find(childName);
        if (found.kind == wanted) {
            return found;
        }
        if (found.kind != Kind.NONE && found.kind != Kind.EMPTY) {
            found.report(wanted);
        }
        return NONE;
    }

    private List<Element> items(Kind wanted) {
        for (int i = 0; i < size; i++) {
            if (children[i].kind != wanted) {
                return fitting(new Items(children, size), wanted);
            }
        }
        return new Items(children, size);
    }

    /** The children of a list. */
    private static final class Items extends AbstractList<Element> {
        private final Element[] items;
        private final int size;

        Items(Element[] items, int size) {
            this.items = items;
            this.size = size;
        }

        @Override
        public Element get(int at) {
            return items[Objects.checkIndex(at, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }

    private static List<Element> fitting(List<Element> items, Kind wanted) {
        List<Element> fitting = new ArrayList<>();
        for (Element item : items) {
            if (item.kind == wanted || (wanted == Kind.TEXT && item.kind == Kind.EMPTY)) {
                fitting.add(item);
            } else if (item.kind != Kind.EMPTY) {
                item.report(wanted);
            }
        }
        return fitting;
    }

    private Element find(String childName) {
        int at = indexOf(childName);
        return at < 0 ? NONE : children[at];
    }

    private int indexOf(String childName) {
        if ((names & bit(childName)) == 0) {
            return -1;
        }
        for (int i = 0; i < size; i++) {
            if (same(children[i].name, childName)) {
                return i;
            }
        }
        return -1;
    }

    private static int bit(String name) {
        return 1 << name.hashCode();
    }

    /** Names of one length are common, and a string keeps its hash. */
    private static boolean same(String name, String other) {
        return name.hashCode() == other.hashCode() && name.equals(other);
    }

    /** The first child whose name begins so, such as "value" of value[x]; {@link #NONE} when there is none. */
    final Element choice(String prefix) {
        for (int i = 0; i < size; i++) {
            if (children[i].name.startsWith(prefix)) {
                return children[i];
            }
        }
        return NONE;
    }

    /** The first element of that name here or below, contained resources excepted; {@link #NONE} when there is none. */
    final Element below(String wanted) {
        boolean maybeHere = kind != Kind.LIST && (names & bit(wanted)) != 0;
        for (int i = 0; i < size; i++) {
            Element child = children[i];
            if (maybeHere && same(child.name, wanted)) {
                return child;
            }
            if (child.size > 0) {
                Element found = child.below(wanted);
                if (!found.isNone()) {
                    return found;
                }
            }
        }
        return NONE;
    }

    /** Whether both hold the same, the place apart. */
    final boolean sameAs(Element other) {
        if (kind != other.kind || !text.equals(other.text) || size != other.size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            Element twin = kind == Kind.LIST ? other.children[i] : other.find(children[i].name);
            if (!children[i].sameAs(twin)) {
                return false;
            }
        }
        return true;
    }

    // --- where

    /** The name of this child: "valueQuantity". */
    final String name() {
        return name;
    }

    /** Where it stands: "Observation.component[1].valueQuantity". */
    final String path() {
        if (this instanceof Resource resource) {
            return resource.type();
        }
        Element above = parent;
        if (above == null) {
            return name;
        }
        return above.kind == Kind.LIST ? above.path() + "[" + index + "]" : above.path() + "." + name;
    }

    private Optional<Resource> root() {
        Element at = this;
        while (at.parent != null) {
            at = at.parent;
        }
        return at instanceof Resource resource ? Optional.of(resource) : Optional.empty();
    }

    private void report(Kind expected) {
        if (!reported && kind != Kind.TWICE) {
            reported = true;
            root().ifPresent(root ->
                    root.note(new WrongType(new Origin(root.document(), path(), ""), expected.words, kind.words)));
        }
    }
}
