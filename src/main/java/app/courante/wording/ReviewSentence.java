package app.courante.wording;

import app.courante.crisis.ReviewEvent;
import app.courante.crisis.ReviewEvent.HotWashNoted;
import app.courante.crisis.ReviewEvent.ImprovementDropped;
import app.courante.crisis.ReviewEvent.ImprovementProposed;
import app.courante.crisis.ReviewEvent.ImprovementTaken;
import app.courante.text.Texts;
import java.util.ArrayList;
import java.util.List;

/// What a fact of the hot wash says.
record ReviewSentence(Texts texts) {
    String of(ReviewEvent event) {
        return switch (event) {
            case HotWashNoted(var side, var text, var by) ->
                    with(texts.of("told.hot-wash", side, text), List.of(by));
            case ImprovementProposed(_, var finding, var action, var owner, var due) ->
                    with(
                            texts.of("told.improvement", finding, action),
                            List.of(
                                    owner.name(),
                                    due == null
                                            ? ""
                                            : texts.of("told.improvement-due", Clocks.day(due))));
            case ImprovementTaken(_, var finding, var plan) ->
                    with(texts.of("told.improvement-taken", finding), List.of(plan));
            case ImprovementDropped(_, var finding, var reason) ->
                    with(texts.of("told.improvement-dropped", finding), List.of(reason));
        };
    }

    private static String with(String said, List<String> more) {
        var parts = new ArrayList<String>();
        parts.add(said);
        for (var part : more) if (!part.isEmpty()) parts.add(part);
        return String.join(" · ", parts);
    }
}
