package app.courante.ui.plan;

import app.courante.plan.PlanPart;
import app.courante.ui.plan.Row.Fact;
import app.courante.ui.plan.Value.Mark;
import java.util.ArrayList;
import java.util.List;

/// Gathers what is said of one thing; what the plan leaves out is left out.
final class Facts {
    private final PlanWords words;
    private final List<Fact> facts = new ArrayList<>();

    Facts(PlanWords words) {
        this.words = words;
    }

    Facts add(String key, Value value) {
        if (!value.isEmpty()) facts.add(new Fact(words.of(key), value));
        return this;
    }

    /// Something that a plan owes: when it is left out, that is said.
    Facts owed(String key, Value value) {
        return add(key, value.or(words.missing()));
    }

    Facts add(String key, String text) {
        return add(key, Value.of(text));
    }

    Facts figure(String key, String text) {
        return add(key, Value.figure(text));
    }

    Facts bullets(String key, List<String> texts) {
        return add(key, Value.list(texts.size() > 1 ? Mark.BULLET : Mark.NONE, texts));
    }

    Facts steps(String key, List<String> texts) {
        return add(key, Value.list(Mark.NUMBER, texts));
    }

    Facts ref(String key, PlanPart part, String id) {
        return add(key, words.ref(part, id));
    }

    Facts refs(String key, PlanPart part, List<String> ids) {
        return add(key, words.refs(part, ids));
    }

    List<Fact> list() {
        return List.copyOf(facts);
    }

    /// Each as a row of its own, for pages that are about one thing.
    List<Row> rows() {
        return facts.stream().<Row>map(fact -> new Row.Thing(fact.label(), fact.value())).toList();
    }
}
