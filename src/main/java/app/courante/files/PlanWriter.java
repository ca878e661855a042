package app.courante.files;

import app.courante.document.Kind;
import app.courante.document.Node;
import app.courante.document.Node.Entry;
import app.courante.document.Node.Group;
import app.courante.document.Node.Items;
import app.courante.document.Node.Text;
import app.courante.document.PlanShape;
import app.courante.document.PlanTree;
import app.courante.document.Shape;
import app.courante.plan.Plan;
import app.courante.text.Language;
import app.courante.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a plan as a YAML file that a person reads and compares line by line.
///
/// The same plan gives the same bytes, whatever the file it was read from: keys stand in the order
/// of the plan's shape, and comments are not kept. [PlanFile] reads it as the same plan.
public final class PlanWriter {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int STEP = 2;

    private final StringBuilder out = new StringBuilder();

    private PlanWriter() {}

    /// The plan's file.
    ///
    /// @param language of the comment at the head
    public static byte[] write(Plan plan, Language language) {
        return write(PlanTree.of(plan), language);
    }

    /// A document that may still have flaws; it is read again as it is.
    public static byte[] write(Group document, Language language) {
        return write(PlanShape.PLAN, document, Texts.in(language).of("plan-file.heading"));
    }

    /// A document of any shape.
    ///
    /// @param heading the comment at its head
    static byte[] write(Shape<?> root, Group document, String heading) {
        var writer = new PlanWriter();
        heading.lines().forEach(line -> writer.out.append("# ").append(line).append('\n'));
        if (document.entries().isEmpty()) writer.out.append("{}\n");
        else writer.document(root, document);
        return writer.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document(Shape<?> root, Group document) {
        boolean first = true;
        for (var entry : inOrder(document, root)) {
            if (!first) out.append('\n');
            entry(entry, kind(root, entry.key()), 0);
            first = false;
        }
    }

    /// @param indent of the key, which is where the line has come to
    private void entry(Entry entry, @Nullable Kind kind, int indent) {
        int start = out.length();
        out.append(
                YamlScalar.isPlain(entry.key(), false)
                        ? entry.key()
                        : YamlScalar.quoted(entry.key()));
        out.append(':');
        int column = indent + out.length() - start;
        switch (entry.value()) {
            case Text(_, var text) -> text(text, kind, indent + STEP, column);
            case Items items -> items(items, kind, indent, column);
            case Group group when group.entries().isEmpty() -> out.append(" {}\n");
            case Group group -> {
                out.append('\n').repeat(' ', indent + STEP);
                group(group, shape(kind), indent + STEP);
            }
        }
    }

    private void group(Group group, @Nullable Shape<?> shape, int indent) {
        boolean first = true;
        for (var entry : inOrder(group, shape)) {
            if (!first) out.repeat(' ', indent);
            entry(entry, kind(shape, entry.key()), indent);
            first = false;
        }
    }

    private void items(Items items, @Nullable Kind kind, int indent, int column) {
        var line = kind instanceof Kind.Refs ? onOneLine(items) : null;
        if (line != null && YamlScalar.fits(line, WIDTH - column)) {
            out.append(' ').append(line).append('\n');
            return;
        }
        if (items.items().isEmpty()) {
            out.append(" []\n");
            return;
        }
        out.append('\n');
        var shape = shape(kind);
        boolean apart = shape != null && (shape.part() != null || indent == 0);
        boolean first = true;
        for (var item : items.items()) {
            if (apart && !first) out.append('\n');
            item(item, kind, indent + STEP);
            first = false;
        }
    }

    private void item(Node item, @Nullable Kind listKind, int indent) {
        out.repeat(' ', indent).append('-');
        int inner = indent + STEP;
        switch (item) {
            case Text(_, var text) -> text(text, null, inner, indent + 1);
            case Items items -> items(items, null, indent, indent + 1);
            case Group group when group.entries().isEmpty() -> out.append(" {}\n");
            case Group group -> {
                out.append(' ');
                group(group, shape(listKind), inner);
            }
        }
    }

    /// @param indent of further lines
    /// @param column where the line has come to
    private void text(String text, @Nullable Kind kind, int indent, int column) {
        boolean plain = YamlScalar.isPlain(text, isValue(kind));
        var line = plain ? text : YamlScalar.quoted(text);
        boolean fits = YamlScalar.fits(line, WIDTH - column - 1);
        var block =
                fits && text.indexOf('\n') < 0
                        ? null
                        : YamlScalar.block(text, Math.max(NARROWEST, WIDTH - indent));
        if (block == null) {
            out.append(' ').append(line).append('\n');
            return;
        }
        out.append(' ').append(block.getFirst()).append('\n');
        for (var part : block.subList(1, block.size()))
            out.repeat(' ', part.isEmpty() ? 0 : indent).append(part).append('\n');
    }

    /// `[a, b]`; null when one needs quotes.
    private static @Nullable String onOneLine(Items items) {
        for (var item : items.items())
            if (!(item instanceof Text(_, var text) && YamlScalar.isPlainInBrackets(text)))
                return null;
        return items.items().stream()
                .map(item -> ((Text) item).text())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /// What no reader may take for a text.
    private static boolean isValue(@Nullable Kind kind) {
        return kind instanceof Kind.Whole
                || kind instanceof Kind.Euros
                || kind instanceof Kind.Flag
                || kind instanceof Kind.Day
                || kind instanceof Kind.Clock;
    }

    /// Keys that the shape does not know come last, as they were written.
    private static List<Entry> inOrder(Group group, @Nullable Shape<?> shape) {
        if (shape == null) return group.entries();
        return group.entries().stream()
                .sorted(Comparator.comparingInt(entry -> rank(shape, entry.key())))
                .toList();
    }

    private static int rank(Shape<?> shape, String key) {
        int rank = shape.keys().indexOf(key);
        return rank < 0 ? Integer.MAX_VALUE : rank;
    }

    private static @Nullable Kind kind(@Nullable Shape<?> shape, String key) {
        return shape != null && shape.keys().contains(key) ? shape.field(key).kind() : null;
    }

    private static @Nullable Shape<?> shape(@Nullable Kind kind) {
        return switch (kind) {
            case Kind.Nested(var shape) -> shape;
            case Kind.Many(var shape) -> shape;
            case null, default -> null;
        };
    }
}
