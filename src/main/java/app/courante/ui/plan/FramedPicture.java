package app.courante.ui.plan;

import app.courante.ui.kit.Panel;
import app.courante.ui.kit.Words;
import javafx.scene.Node;

/// A picture of the plan with its frame, and how to put the focus into it.
record FramedPicture(Panel panel, Runnable enter) {
    /// Makes one of the pictures of a plan.
    static FramedPicture of(PlanPicture picture, Pages pages, Words words, PictureWays ways) {
        var plan = pages.plan();
        return switch (picture) {
            case SIDES -> {
                var sides = new SidesPicture(pages.words(), ways);
                yield framed(picture, words, sides, sides::enter);
            }
            case DEPENDENCIES -> {
                var graph = new DependencyPicture(plan, words, ways);
                yield framed(picture, words, graph, graph::enter);
            }
            case RECOVERY -> {
                var chart = new RecoveryPicture(plan, words, ways);
                yield framed(picture, words, chart, chart::enter);
            }
        };
    }

    private static FramedPicture framed(
            PlanPicture picture, Words words, Node content, Runnable enter) {
        var panel = new Panel(words.of("plan.picture", picture), content);
        panel.setMinHeight(0);
        return new FramedPicture(panel, enter);
    }
}
