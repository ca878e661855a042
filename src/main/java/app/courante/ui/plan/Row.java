package app.courante.ui.plan;

import app.courante.plan.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One row of a page of the plan: a thing, or a part of one, that can be chosen and found.
sealed interface Row {
    /// The thing of the plan that it shows; null when it is no thing of its own.
    @Nullable Place place();

    /// What it is called where it is listed.
    String title();

    /// Everything it says, for search and for whoever listens instead of looking.
    Stream<String> texts();

    /// What is shown below when it is chosen.
    List<Row> details();

    /// The title of what follows.
    record Heading(String title) implements Row {
        @Override
        public @Nullable Place place() {
            return null;
        }

        @Override
        public Stream<String> texts() {
            return Stream.of(title);
        }

        @Override
        public List<Row> details() {
            return List.of();
        }
    }

    /// A thing and what is said of it; without a title it is the facts alone.
    ///
    /// @param note said beside the title
    record Thing(@Nullable Place place, String title, Value note, List<Fact> facts) implements Row {
        Thing(String label, Value value) {
            this(null, "", Value.NONE, List.of(new Fact(label, value)));
        }

        @Override
        public Stream<String> texts() {
            var ofFacts =
                    facts.stream()
                            .flatMap(fact ->
                                    Stream.concat(Stream.of(fact.label()), fact.value().texts()));
            return Stream.concat(Stream.concat(Stream.of(title), note.texts()), ofFacts);
        }

        @Override
        public List<Row> details() {
            return List.of();
        }
    }

    /// One thing as a line of the page's table.
    record Line(Place place, List<Value> cells, List<Row> details) implements Row {
        @Override
        public String title() {
            return place.name();
        }

        @Override
        public Stream<String> texts() {
            return cells.stream().flatMap(Value::texts);
        }
    }

    /// Something said of a thing, under its name.
    record Fact(String label, Value value) {}
}
