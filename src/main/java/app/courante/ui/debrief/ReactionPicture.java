package app.courante.ui.debrief;

import app.courante.crisis.board.Debrief;
import app.courante.crisis.board.Debrief.Answer;
import app.courante.crisis.board.Debrief.Came;
import app.courante.ui.kit.Brush;
import app.courante.ui.kit.Brush.Face;
import app.courante.ui.kit.Ink;
import app.courante.ui.kit.Picture;
import app.courante.ui.kit.Words;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Injects against reactions: when each was given, and how long it took until something of what it
/// calls for came.
final class ReactionPicture {
    private static final double LEFT = 190;
    private static final double RIGHT = 96;
    private static final double FOOT = 22;

    private final Supplier<Optional<Debrief>> debrief;
    private final Words words;
    private final Picture picture = new Picture(this::paint);

    ReactionPicture(Supplier<Optional<Debrief>> debrief, Words words) {
        this.debrief = debrief;
        this.words = words;
        picture.setId("debrief-picture");
        picture.setAccessibleText(words.of("debrief.picture"));
    }

    Picture node() {
        return picture;
    }

    private void paint(Brush brush) {
        debrief.get().ifPresent(all -> paint(all, brush));
    }

    private void paint(Debrief all, Brush brush) {
        double width = brush.width() - LEFT - RIGHT;
        double height = brush.height() - FOOT;
        if (width < 40 || all.answers().isEmpty() || all.lasted().isZero()) return;
        double step = Math.min(22, height / all.answers().size());
        scale(all.lasted(), brush, width, height);
        double y = step / 2 + 2;
        for (var answer : all.answers()) {
            row(answer, all, brush, width, y, step);
            y += step;
        }
    }

    /// A line each so many minutes, with its time from the start.
    private void scale(Duration lasted, Brush brush, double width, double height) {
        long every = 5;
        for (long more : new long[] {10, 15, 30, 60, 120, 360, 720, 1440})
            if (lasted.toMinutes() / (double) every > width / 66) every = more;
        for (long minute = 0; minute <= lasted.toMinutes(); minute += every) {
            double x = x(Duration.ofMinutes(minute), lasted, width);
            brush.line(Ink.LINE, 1);
            brush.canvas().strokeLine(x, 0, x, height);
            var name = String.format(words.locale(), "T+%d:%02d", minute / 60, minute % 60);
            brush.text(name, Face.FIGURE, Ink.MUTED, x + 2, height + FOOT / 2, 60);
        }
    }

    private static double x(Duration at, Duration lasted, double width) {
        double share = at.toMillis() / (double) Math.max(1, lasted.toMillis());
        return LEFT + width * Math.clamp(share, 0, 1);
    }

    private void row(Answer answer, Debrief all, Brush brush, double width, double y, double step) {
        var canvas = brush.canvas();
        double from = x(answer.given(), all.lasted(), width);
        var reaction = answer.reaction();
        boolean awaited = !answer.inject().expected().isEmpty();
        boolean readable = step >= 11;
        if (readable)
            brush.text(
                    answer.inject().number() + "  " + answer.inject().title(),
                    Face.SMALL,
                    Ink.TEXT,
                    4,
                    y,
                    LEFT - 12);
        double to =
                reaction == null
                        ? awaited ? x(all.lasted(), all.lasted(), width) : from
                        : x(answer.given().plus(reaction), all.lasted(), width);
        var ink = ink(answer.came());
        if (awaited) {
            brush.line(ink, 3, reaction == null ? 0.45 : 1);
            canvas.strokeLine(from, y, to, y);
        }
        brush.fill(Ink.CHOSEN);
        canvas.fillPolygon(
                new double[] {from - 5, from + 5, from}, new double[] {y - 5, y - 5, y + 5}, 3);
        if (reaction != null) {
            brush.fill(ink);
            canvas.fillOval(to - 4, y - 4, 8, 8);
        }
        if (readable && awaited)
            brush.text(
                    reaction == null ? unanswered(answer) : words.duration(minutes(reaction)),
                    reaction == null ? Face.SMALL : Face.FIGURE,
                    ink == Ink.FINE ? Ink.TEXT : ink,
                    Math.min(to + 8, LEFT + width + 6),
                    y,
                    RIGHT - 8);
    }

    private static Ink ink(Came came) {
        return switch (came) {
            case IN_TIME -> Ink.FINE;
            case LATE -> Ink.SOON;
            case MISSING -> Ink.ACT_NOW;
            case WAITED_FOR -> Ink.CHOSEN;
            case CUT_SHORT, NOT_ASKED -> Ink.MUTED;
        };
    }

    private String unanswered(Answer answer) {
        return switch (answer.came()) {
            case WAITED_FOR -> words.of("debrief.waiting");
            case CUT_SHORT -> words.of("came", answer.came());
            case IN_TIME, LATE, MISSING, NOT_ASKED -> words.of("debrief.nothing-came");
        };
    }

    /// To the minute, but what was quick is not nothing.
    static Duration minutes(Duration time) {
        return time.toMinutes() == 0 ? time : Duration.ofMinutes(time.toMinutes());
    }
}
